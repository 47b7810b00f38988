"""Reads `vocabulary.yaml` and checks that its phrases can be told apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from exigent.files.calendars_file import read_calendars
from exigent.files.condition_file import read_value
from exigent.files.constraints_file import read_constraints
from exigent.files.derived_checks import check_derived
from exigent.files.derived_file import read_derived
from exigent.files.document import (
    Listing,
    Node,
    Scalar,
    Table,
    listing,
    read_document,
    scalar,
    table,
)
from exigent.files.events_file import check_events, read_events
from exigent.files.phrase_checks import refuse_ambiguous_templates, refuse_shared_wordings
from exigent.files.vocabulary_words import (
    read_duties,
    read_name,
    read_phrase,
    read_remark,
    read_topics,
    read_word_of,
    read_words,
    word_places,
)
from exigent.words import (
    NOT_KNOWN,
    UNKNOWN,
    Fact,
    FactType,
    Fault,
    Group,
    InputError,
    Known,
    Location,
    Vocabulary,
    did_you_mean,
    find_contradiction,
    settle_values,
)

_KEYS = (
    *("request", "topics", "facts", "derived", "grounds", "parties", "duties", "events"),
    *("calendars", "constraints"),
)
_FACT_KEYS = (
    "asks",
    "topic",
    "type",
    "values",
    "phrase",
    "unit",
    "at_least",
    "whole",
    "unknown",
    "groups",
    "ordinary",
    "also",
    "catch_all",
)

_MISPLACED = {
    FactType.CHOICE: ("phrase", "unit", "at_least", "whole"),
    FactType.YES_NO: ("phrase", "unit", "at_least", "whole", "groups", "catch_all"),
    FactType.NUMBER: ("values", "groups", "catch_all"),
    FactType.DATE: ("values", "groups", "unit", "at_least", "whole", "catch_all"),
}


def read_vocabulary(path: Path, shown: str) -> Vocabulary:
    """Read a vocabulary; raise InputError at the first thing that is wrong with it."""
    whole = table(read_document(path, shown), "a vocabulary")
    whole.allow(_KEYS, "a vocabulary")
    request = table(whole.need("request", "a vocabulary"), "`request`")
    request.allow(("ordinary", "asked", "event"), "`request`")
    asked = listing(request.need("asked", "`request`"), "`asked`")
    topics = read_topics(whole)
    facts = _read_facts(table(whole.need("facts", "a vocabulary"), "`facts`"), topics)
    constraints, derived = whole.get("constraints"), whole.get("derived")
    parties, (duties, done) = read_words(whole, "parties"), read_duties(whole)
    happening, calendars = whole.get("events"), whole.get("calendars")
    events = read_events(happening, parties, duties) if happening else {}
    asking = request.get("event")
    vocabulary = Vocabulary(
        path=shown,
        ordinary_request=read_phrase(request.need("ordinary", "`request`")),
        asked=tuple(read_phrase(item) for item in asked.items),
        topics=topics,
        facts=facts,
        grounds=read_words(whole, "grounds"),
        parties=parties,
        duties=duties,
        constraints=read_constraints(constraints, facts) if constraints else (),
        derived=read_derived(derived, facts) if derived else (),
        events=events,
        request_event=read_word_of(asking, events, "event") if asking else "",
        done=done,
        calendars=read_calendars(calendars) if calendars else {},
        places=dict(word_places(whole)),
    )
    if not vocabulary.asked:
        raise InputError("`asked` lists no phrase", asked.location, fault=Fault.EMPTY)
    if vocabulary.read(vocabulary.ordinary_request) is not None:
        place = request.need("ordinary", "`request`").location
        raise InputError(
            "the ordinary request reads like a fact", place, fault=Fault.WRONG_ORDINARY
        )
    broken = find_contradiction(vocabulary, {}, settle_values(vocabulary, {}))
    if broken:
        named = " and ".join(f"`{constraint.id}`" for constraint in broken)
        raise InputError(
            f"the ordinary request breaks the constraint{'s' if broken[1:] else ''} {named}",
            broken[-1].location,
            "change an ordinary value, or say under `assume` what takes its place",
            fault=Fault.WRONG_ORDINARY,
        )
    check_derived(vocabulary)
    if happening:
        check_events(vocabulary, happening)
    return vocabulary


def _read_facts(node: Table, topics: Mapping[str, str]) -> dict[str, Fact]:
    seen: dict[str, Scalar] = {}
    facts = {}
    for key, value in node.entries():
        entry = table(value, f"the fact `{key.written}`")
        fact = _read_fact(read_name(key), key, entry, topics)
        for phrase, place in _phrases_with_places(value):
            if phrase in seen:
                raise InputError(
                    f'the phrase "{phrase}" stands for two values',
                    place.location,
                    f"the first is in line {seen[phrase].location.line}",
                    fault=Fault.PHRASE_TWICE,
                )
            seen[phrase] = place
        facts[fact.name] = fact
    if not facts:
        raise InputError("`facts` lists no fact", node.location, fault=Fault.EMPTY)
    refuse_shared_wordings(facts.values())
    refuse_ambiguous_templates(facts.values(), seen)
    return facts


def _phrases_with_places(node: Node) -> Iterable[tuple[str, Scalar]]:
    values = node.get("values") if isinstance(node, Table) else None
    for value in values.values if isinstance(values, Table) else ():
        for item in value.items if isinstance(value, Listing) else (value,):
            if isinstance(item, Scalar):
                yield read_phrase(item), item


def _read_fact(name: str, key: Scalar, node: Table, topics: Mapping[str, str]) -> Fact:
    what = f"the fact `{name}`"
    node.allow(_FACT_KEYS, what)
    type_node = node.get("type")
    kind = FactType.CHOICE
    if type_node is not None:
        word = scalar(type_node, "`type`")
        if word.written not in list(FactType):
            raise InputError(
                f"there is no type `{word.written}`",
                word.location,
                f"it is one of: {', '.join(FactType)}",
                fault=Fault.UNKNOWN_TYPE,
            )
        kind = FactType(word.written)
    measured = kind in (FactType.NUMBER, FactType.DATE)
    for misplaced in _MISPLACED[kind]:
        extra = node.get(misplaced)
        if extra is not None:
            raise InputError(
                f"a fact of type {kind} has no `{misplaced}`",
                extra.location,
                fault=Fault.MISPLACED_KEY,
            )
    phrases = {} if measured else _read_values(kind, node, what)
    at_least = node.get("at_least")
    unit, whole = node.get("unit"), node.get("whole")
    topic = node.get("topic")
    incomplete = Fact(
        name=name,
        asks=read_remark(node.need("asks", what)),
        type=kind,
        phrases=phrases,
        template=_read_template(kind, node, what) if measured else "",
        unit=read_remark(unit) if unit else "",
        at_least=scalar(at_least, "`at_least`").number() if at_least else None,
        whole=scalar(whole, "`whole`").yes_no() if whole else False,
        unknown=_read_unknown(kind, node, phrases, what),
        groups=_read_groups(node, phrases),
        ordinary="",
        location=key.location,
        topic=read_word_of(topic, topics, "topic") if topic else "",
        also=_read_also(node),
        also_values=_read_also_of_values(kind, node, phrases),
        catch_all=_read_catch_all(node, phrases, what),
        places=_places(kind, node),
    )
    ordinary = read_value(node.need("ordinary", what), incomplete)
    return Fact(**{**vars(incomplete), "ordinary": ordinary})


def _read_template(kind: FactType, node: Table, what: str) -> str:
    phrase = node.need("phrase", what)
    template = read_phrase(phrase)
    hole = "{number}" if kind is FactType.NUMBER else "{date}"
    if template.count(hole) != 1 or template.count("{") != 1:
        raise InputError(
            f"the phrase of {what} holds `{hole}` once", phrase.location, fault=Fault.WRONG_PHRASE
        )
    return template


def _read_unknown(
    kind: FactType, node: Table, phrases: Mapping[Known, tuple[str, ...]], what: str
) -> str:
    given = node.get("unknown")
    if given is not None:
        return read_phrase(given)
    if kind is FactType.YES_NO:
        return f"whether {phrases[True][0]}"
    raise InputError(
        f"{what} needs `unknown:`",
        node.location,
        f'it completes "{NOT_KNOWN.strip()} ..."',
        fault=Fault.LACKING_FACT,
    )


def _read_values(kind: FactType, node: Table, what: str) -> dict[Known, tuple[str, ...]]:
    values = table(node.need("values", what), "`values`")
    phrases: dict[Known, tuple[str, ...]] = {}
    for key, value in values.entries():
        known = _known(kind, key)
        items = value.items if isinstance(value, Listing) else (value,)
        phrases[known] = tuple(read_phrase(item) for item in items)
        if not phrases[known]:
            raise InputError(
                f"the value `{key.written}` has no phrase", value.location, fault=Fault.LACKING_FACT
            )
    if kind is FactType.YES_NO and set(phrases) != {True, False}:
        raise InputError(
            f"{what} needs a phrase for `true` and one for `false`",
            values.location,
            fault=Fault.LACKING_FACT,
        )
    if len(phrases) < 2:
        raise InputError(
            f"{what} needs at least two values", values.location, fault=Fault.LACKING_FACT
        )
    return phrases


def _places(kind: FactType, node: Table) -> dict[Known, Location]:
    values, phrase = node.get("values"), node.get("phrase")
    keys = [key for key, _ in values.entries()] if isinstance(values, Table) else []
    places = {_known(kind, key): key.location for key in keys}
    return places | ({read_phrase(phrase): phrase.location} if phrase else {})


def _known(kind: FactType, key: Scalar) -> Known:
    known: Known = key.yes_no() if kind is FactType.YES_NO else read_name(key)
    if known == UNKNOWN.value:
        raise InputError(
            f"no value is called `{known}`",
            key.location,
            "files and matrices have that word for what is not known",
            fault=Fault.UNKNOWN_WORD,
        )
    return known


def _read_groups(node: Table, phrases: Mapping[Known, tuple[str, ...]]) -> dict[str, Group]:
    groups = {}
    given = node.get("groups")
    for key, value in table(given, "`groups`").entries() if given else ():
        name = read_name(key)
        if name in phrases:
            raise InputError(
                f"`{name}` is a value already, so no group", key.location, fault=Fault.NAME_TAKEN
            )
        what = f"the group `{name}`"
        group = table(value, what)
        group.allow(("phrase", "values"), what)
        members = listing(group.need("values", what), "`values`")
        for member in members.items:
            if scalar(member, "a value").text() not in phrases:
                raise InputError(
                    f"{what} lists `{scalar(member, 'a value').written}`, which is no value",
                    member.location,
                    fault=Fault.UNKNOWN_WORD,
                )
        groups[name] = Group(
            name,
            read_phrase(group.need("phrase", what)),
            frozenset(scalar(member, "a value").written for member in members.items),
        )
    return groups


def _read_also(node: Table) -> tuple[str, ...]:
    also = node.get("also")
    return () if also is None or isinstance(also, Table) else _listed(also)


def _read_also_of_values(
    kind: FactType, node: Table, phrases: Mapping[Known, tuple[str, ...]]
) -> dict[Known, tuple[str, ...]]:
    also = node.get("also")
    if not isinstance(also, Table):
        return {}
    if kind is not FactType.CHOICE:
        raise InputError(
            f"`also` of a fact of type {kind} is a list of words",
            also.location,
            "write [word]",
            fault=Fault.WRONG_SHAPE,
        )
    found: dict[Known, tuple[str, ...]] = {}
    for key, words in also.entries():
        if key.text() not in phrases:
            meant = did_you_mean(key.written, map(str, phrases))
            raise InputError(
                f"`also` has no value `{key.written}`",
                key.location,
                meant,
                fault=Fault.UNKNOWN_WORD,
            )
        found[key.written] = _listed(words)
    return found


def _listed(words: Node) -> tuple[str, ...]:
    return tuple(map(read_remark, listing(words, "`also`").items))


def _read_catch_all(
    node: Table, phrases: Mapping[Known, tuple[str, ...]], what: str
) -> Known | None:
    given = node.get("catch_all")
    if given is None:
        return None
    value = scalar(given, "`catch_all`")
    if value.text() not in phrases:
        meant = did_you_mean(value.written, map(str, phrases))
        raise InputError(
            f"{what} has no value `{value.written}`",
            value.location,
            meant,
            fault=Fault.UNKNOWN_WORD,
        )
    return value.written
