"""Words that mean something else: two vocabularies held against each other.

What the base asked is put to the head by the names of facts and values. That says nothing
where the names stayed and what is said by them did not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from exigent.analysis.compare.carrying import Question, question_of
from exigent.analysis.compare.comparison import Direction, Loss
from exigent.analysis.compare.happenings import IN_FIXED_WORDS, events_upon
from exigent.bench import ClaimRow, Matrix
from exigent.words import ANY_VALUE, DONE, UNKNOWN, Decision, FactWords

_WordsByName = Mapping[str, FactWords]
_WordMeaning = tuple[str, str]


def changed_meanings(base: Matrix, head: Matrix) -> Iterator[Loss]:
    """Yield a loss for each value that the base's rows have and that means something else.

    Claims have those that they state, and the words of answers that they name.

    It does where a sentence that stated it states something else or nothing now, where its
    unit is another, and where it was only assumed and is there no more. That one which is
    stated is gone is told of the scenario. What is unknown may be any value, so that it means
    something else where one of them is gone.

    So for each ground, party, duty and event of the base's answers; that one is gone is told of them.
    """
    if base.facts is not None and head.facts is not None:
        yield from _changed(_exercised(base, base.facts), base.facts, head.facts)
    if base.answers is not None and head.answers is not None:
        yield from _changed(_answered(base, base.answers), base.answers, head.answers)


def _changed(
    found: Mapping[_WordMeaning, bool], was: _WordsByName, now: _WordsByName
) -> Iterator[Loss]:
    read = _readings(now)
    stated = {name for (name, _), is_stated in found.items() if is_stated}
    for (name, key), is_stated in found.items():
        old, new = was[name], now.get(name)
        is_told = is_stated if new is not None else name in stated
        changes = _changes((name, key), old, new, read)
        if changes and not (is_told and _is_gone(key, old, new)):
            place = new or old
            said = name if key == ANY_VALUE else f"{name}: {key}"
            what = f"{said}: {'; '.join(changes)}"
            yield Loss(Direction.MEANS_ELSE, what, file=place.file, line=place.line_of(key))


def _exercised(base: Matrix, facts: _WordsByName) -> dict[_WordMeaning, bool]:
    """Return all values that rows have, and whether any of them states it."""
    found: dict[_WordMeaning, bool] = {}
    questions = [
        *map(question_of, base.scenarios),
        *(Question(frozenset(row.stated.items())) for row in base.claims),
    ]
    for question in questions:
        for pairs, is_stated in ((question.stated, True), (question.assumed, False)):
            for name, text in sorted(pairs):
                if name in facts:
                    key = (name, facts[name].key_of(text))
                    found[key] = found.get(key, False) or is_stated
    order = {name: at for at, name in enumerate(facts)}
    return dict(sorted(found.items(), key=lambda one: (order[one[0][0]], one[0][1])))


def _answered(base: Matrix, answers: _WordsByName) -> dict[_WordMeaning, bool]:
    """Return all grounds, parties, duties and events that answers to scenarios have, or claims name.

    Events that scenarios tell are among them, what a duty is called once it is done, and the
    events that end a duty or break it.
    """
    found = set(_named(base.claims, answers))
    found |= {("events", told.event) for row in base.scenarios for told in row.events}
    decisions = _decisions(base)
    found |= {("grounds", one.ground) for one in decisions if one.ground is not None}
    owed: set[tuple[str, str]] = set()
    for duty in {inner for one in decisions for outer in one.obligations for inner in outer.whole}:
        owed |= {(duty.who, name) for name in (duty.duty, *duty.either)}
        found |= {("events", event) for event in duty.events}
    found |= {("parties", who) for who, _ in owed} | {("duties", duty) for _, duty in owed}
    found |= {("events", event) for event in events_upon(owed, answers)}
    found |= {(DONE, name) for kind, name in found if kind == "duties"}
    return {
        (kind, name): True
        for kind, words in answers.items()
        for name in words.values
        if (kind, name) in found
    }


def _decisions(matrix: Matrix) -> list[Decision]:
    """Return the answers in a matrix, each once where many cells share it."""
    cells = (cell for row in matrix.scenarios for cell in row.cells)
    return list({id(cell.decision): cell.decision for cell in cells}.values())


def _named(claims: Iterable[ClaimRow], answers: _WordsByName) -> Iterator[_WordMeaning]:
    """Yield the words of answers that stand in claims, by their names or as they are said."""
    said = "\n".join(
        text for row in claims for text in (*row.steps, *(claim.text for claim in row.claims))
    )
    for kind, words in answers.items():
        if kind in IN_FIXED_WORDS:
            continue
        for name, sentences in words.values.items():
            if any(
                re.search(rf"(?<!\w){re.escape(word)}(?!\w)", said) for word in (name, *sentences)
            ):
                yield kind, name


def _readings(facts: _WordsByName) -> dict[str, _WordMeaning]:
    """Return what each sentence states."""
    return {
        sentence: (name, key)
        for name, words in facts.items()
        if name not in IN_FIXED_WORDS
        for key, sentences in words.values.items()
        for sentence in sentences
    }


def _is_gone(key: str, old: FactWords, new: FactWords | None) -> bool:
    """Tell whether there is no such value any more, of a fact that lists its values still."""
    return new is None or (not new.has(key) and not old.is_measured)


def _changes(
    meant: _WordMeaning, old: FactWords, new: FactWords | None, read: Mapping[str, _WordMeaning]
) -> list[str]:
    """Return in fixed words what became of a value."""
    _, key = meant
    now = new.values.get(key, ()) if new is not None else ()
    before = old.values.get(key, ())
    # As many as before stand in the same order, as the three of an event do.
    instead = now if len(now) == len(before) else now[:1] * len(before)
    changes = [
        said
        for at, sentence in enumerate(before)
        if (said := _sentence(sentence, meant, instead[at : at + 1], read))
    ]
    if new is None:
        return changes or ["no such fact"]
    if old.is_measured != new.is_measured:
        return ["measured -> listed" if old.is_measured else "listed -> measured"]
    if key == UNKNOWN.value:
        changes += [f"{value}: no such value" for value in old.values if not new.has(value)]
    if key == ANY_VALUE and old.unit != new.unit:
        changes.append(f"in {old.unit or 'no unit'} -> in {new.unit or 'no unit'}")
    return changes if changes or new.has(key) else ["no such value"]


def _sentence(
    sentence: str, meant: _WordMeaning, now: Sequence[str], read: Mapping[str, _WordMeaning]
) -> str:
    """Return what a sentence says now that stated a value, or nothing where it still does.

    That it says nothing is no more than that the value is gone, where it is.
    """
    means = read.get(sentence, meant if not now else None)
    if means == meant:
        return ""
    return f'"{sentence}" -> ' + (f"{means[0]}: {means[1]}" if means else f'"{now[0]}"')
