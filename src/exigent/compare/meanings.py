"""Words that mean something else: two vocabularies held against each other.

What the base asked is put to the head by the names of facts and values. That says nothing
where the names stayed and what is said by them did not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from exigent.compare.carrying import question_of
from exigent.compare.comparison import Direction, Loss
from exigent.fact_words import ANY_VALUE, FactWords
from exigent.matrix import Matrix, ScenarioEntry

_Words = Mapping[str, FactWords]
_Meaning = tuple[str, str]


def changed_meanings(base: Matrix, head: Matrix) -> Iterator[Loss]:
    """Yield a loss for each value that the base's scenarios have and that means something else.

    It does where a sentence that stated it states something else or nothing now, where its
    unit is another, and where it was only assumed and is no value any more. That a value
    which is stated is gone is told of the scenario.
    """
    if base.facts is None or head.facts is None:
        return
    read = _readings(head.facts)
    for (name, key), is_stated in _exercised(base.scenarios, base.facts).items():
        old, new = base.facts[name], head.facts.get(name)
        is_gone = new is None or not new.has(key)
        if is_gone and is_stated:
            continue
        changes = [*_measures(old, new), *_sentences((name, key), old, new, read)]
        if is_gone and new is not None and not changes:
            changes = ["no such value"]
        if changes:
            place = new or old
            said = name if key == ANY_VALUE else f"{name}: {key}"
            what = f"{said}: {'; '.join(changes)}"
            yield Loss(Direction.MEANS_ELSE, what, file=place.file, line=place.line_of(key))


def _exercised(rows: Iterable[ScenarioEntry], facts: _Words) -> dict[_Meaning, bool]:
    """Return all values that scenarios have, and whether any of them states it."""
    found: dict[_Meaning, bool] = {}
    for question in map(question_of, rows):
        for pairs, is_stated in ((question.stated, True), (question.assumed, False)):
            for name, text in sorted(pairs):
                if name in facts:
                    key = (name, facts[name].key_of(text))
                    found[key] = found.get(key, False) or is_stated
    order = {name: at for at, name in enumerate(facts)}
    return dict(sorted(found.items(), key=lambda one: (order[one[0][0]], one[0][1])))


def _readings(facts: _Words) -> dict[str, _Meaning]:
    """Return what each sentence states."""
    return {
        sentence: (name, key)
        for name, words in facts.items()
        for key, sentences in words.values.items()
        for sentence in sentences
    }


def _measures(old: FactWords, new: FactWords | None) -> Iterator[str]:
    if new is None:
        return
    if old.unit != new.unit:
        yield f"in {old.unit or 'no unit'} -> in {new.unit or 'no unit'}"
    if old.is_measured != new.is_measured:
        yield "measured -> listed" if old.is_measured else "listed -> measured"


def _sentences(
    meant: _Meaning, old: FactWords, new: FactWords | None, read: Mapping[str, _Meaning]
) -> Iterator[str]:
    """Yield what became of the sentences that stated a value and do no longer."""
    _, key = meant
    now = new.values.get(key, ()) if new is not None else ()
    for sentence in old.values.get(key, ()):
        means = read.get(sentence)
        if means is None and now:
            yield f'"{sentence}" -> "{now[0]}"'
        elif means is not None and means != meant:
            yield f'"{sentence}" -> {means[0]}: {means[1]}'
