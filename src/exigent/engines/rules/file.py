"""Reads the rules of a regime file, and holds each to the vocabulary and the sources."""

from __future__ import annotations

import dataclasses
import re

from msgspec import structs

from exigent.engines.contract import Duty, Rule
from exigent.engines.reserved import OTHERWISE, refuse_reserved
from exigent.engines.rules.duties_file import read_duty, read_known
from exigent.files import Table, listing, read_condition, scalar, table
from exigent.regime import Manifest, read_sentence, read_word, rules_by_id
from exigent.words import (
    MODES,
    Decision,
    Fault,
    InputError,
    Mode,
    Outcome,
    Problems,
    Reason,
    Scope,
    Vocabulary,
    did_you_mean,
)

_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_OTHERWISE_KEYS = ("decide", "because", "source", "quote", "contested", "unverified", "obligations")
_RULE_KEYS = ("id", "when", *_OTHERWISE_KEYS)
_WRITTEN_OUTCOMES = (Outcome.ALLOW, Outcome.REFUSE, Outcome.NOT_GOVERNED)


def read_rules(manifest: Manifest, vocabulary: Vocabulary) -> tuple[Rule, ...]:
    """Return the rules in order, `otherwise` last; raise InputErrors with all that is wrong."""
    what = f"the regime `{manifest.name}`"
    reader = RuleReader(manifest, vocabulary)
    rules: list[Rule] = []
    problems = Problems()
    with problems.gathered():
        items = listing(manifest.settings.need("rules", what), "`rules`").items
        for node in rules_by_id(items).values():
            with problems.gathered():
                rules.append(reader.rule(node))
    with problems.gathered():
        otherwise = table(manifest.settings.need(OTHERWISE, what), f"`{OTHERWISE}`")
        rules.append(reader.otherwise(otherwise))
    problems.refuse()
    return tuple(rules)


class RuleReader:
    """Reads rules and parts of rules; raises InputError or InputErrors at what is wrong."""

    def __init__(self, manifest: Manifest, vocabulary: Vocabulary) -> None:
        self._manifest = manifest
        self._vocabulary = vocabulary

    def rule(self, node: Table) -> Rule:
        """Return a rule of a decision list."""
        problems = Problems()
        with problems.gathered():
            node.allow(_RULE_KEYS, "a rule")
        id = scalar(node.need("id", "a rule"), "`id`")
        if not _ID.fullmatch(id.text()):
            raise InputError(
                f"`{id.written}` is no id: use a-z, 0-9 and -", id.location, fault=Fault.NOT_A_NAME
            )
        refuse_reserved(id.written, id.location)
        if node.get("source") is None:
            missing = InputError(
                f"the rule `{id.written}` has no source",
                node.location,
                f"add `source:` with one of: {', '.join(self._manifest.sources) or '(none listed)'}",
                fault=Fault.MISSING_SOURCE,
            )
            problems.add(missing)
        with problems.gathered():
            when = node.need("when", f"the rule `{id.written}`")
            condition = read_condition(when, self._vocabulary.facts)
        with problems.gathered():
            ruling = self.ruling(id.written, node)
        problems.refuse()
        return dataclasses.replace(ruling, when=condition)

    def otherwise(self, node: Table) -> Rule:
        """Return what is decided where no rule applies."""
        node.allow(_OTHERWISE_KEYS, f"`{OTHERWISE}`")
        return self.ruling(OTHERWISE, node)

    def ruling(self, id: str, node: Table) -> Rule:
        """Return a rule of which only its engine knows when it applies."""
        problems = Problems()
        with problems.gathered():
            because = read_sentence(node.need("because", f"the rule `{id}`"), "`because`")
            contested = read_sentence(node.get("contested"), "`contested`")
            unverified = read_sentence(node.get("unverified"), "`unverified`")
        with problems.gathered():
            source = self._source(node)
            quote = read_sentence(node.get("quote"), "`quote`")
        with problems.gathered():
            decide = table(node.need("decide", f"the rule `{id}`"), "`decide`")
            decision = self._decision(decide)
        with problems.gathered():
            duties = self._duties(node)
        problems.refuse()
        reason = Reason(id, because, source or None, bool(contested), bool(unverified))
        owed = tuple(duty.obligation for duty in duties)
        return Rule(
            id=id,
            when=None,
            decision=structs.replace(decision, obligations=owed, reasons=(reason,)),
            because=because,
            source=source,
            contested=contested,
            unverified=unverified,
            duties=duties,
            location=node.location,
            quote=quote,
        )

    def _source(self, node: Table) -> str:
        given, quote = node.get("source"), node.get("quote")
        if given is None and quote is not None:
            raise InputError(
                "a quotation has to say whose words these are",
                quote.location,
                "add `source:`",
                fault=Fault.MISSING_SOURCE,
            )
        if given is None:
            return ""
        word = scalar(given, "`source`")
        if word.text() not in self._manifest.sources:
            raise InputError(
                f"there is no source `{word.written}` in this regime",
                word.location,
                did_you_mean(word.written, self._manifest.sources),
                fault=Fault.MISSING_SOURCE,
            )
        return word.written

    def _decision(self, node: Table) -> Decision:
        node.allow(("outcome", "mode", "ground", "scope"), "`decide`")
        given = node.need("outcome", "`decide`")
        outcome = read_word(given, Outcome, "`outcome`")
        if outcome not in _WRITTEN_OUTCOMES:
            raise InputError(
                f"a rule cannot decide `{outcome}`: it arises by itself",
                given.location,
                f"write one of: {', '.join(_WRITTEN_OUTCOMES)}",
                fault=Fault.WRONG_DECISION,
            )
        ground, scope = node.get("ground"), node.get("scope")
        if outcome is Outcome.ALLOW and ground is None:
            raise InputError(
                "what allows needs a `ground:`", node.location, fault=Fault.WRONG_DECISION
            )
        if outcome is Outcome.NOT_GOVERNED and ground is not None:
            raise InputError(
                "what is not governed has no `ground:`", ground.location, fault=Fault.WRONG_DECISION
            )
        if outcome is not Outcome.ALLOW and scope is not None:
            raise InputError(
                "only what allows has a `scope:`", scope.location, fault=Fault.WRONG_DECISION
            )
        default_scope = Scope.AS_REQUESTED if outcome is Outcome.ALLOW else None
        return Decision(
            outcome=outcome,
            mode=self._mode(node, outcome),
            ground=read_known(ground, self._vocabulary.grounds, "ground") if ground else None,
            scope=read_word(scope, Scope, "`scope`") if scope else default_scope,
        )

    def _mode(self, node: Table, outcome: Outcome) -> Mode | None:
        given = node.get("mode")
        modes = MODES.get(outcome, ())
        if given is None:
            if modes:
                raise InputError(
                    f"`{outcome}` needs a `mode:`",
                    node.location,
                    f"one of: {', '.join(modes)}",
                    fault=Fault.WRONG_DECISION,
                )
            return None
        mode = read_word(given, Mode, "`mode`")
        if mode not in modes:
            raise InputError(
                f"`{outcome}` has no mode `{mode}`",
                given.location,
                f"it has: {', '.join(modes) or 'none'}",
                fault=Fault.UNKNOWN_WORD,
            )
        return mode

    def _duties(self, node: Table) -> tuple[Duty, ...]:
        given = node.get("obligations")
        problems = Problems()
        duties = []
        for item in listing(given, "`obligations`").items if given else ():
            with problems.gathered():
                duties.append(read_duty(item, self._manifest, self._vocabulary))
        problems.refuse()
        return tuple(duties)
