"""The page of the facts: what each asks, and the sentence for each of its values."""

from __future__ import annotations

from collections.abc import Iterator

from exigent.report.pages.markup import bullets, code, page, page_link, say, table
from exigent.words import UNKNOWN, Constraint, Fact, Vocabulary, say_condition, say_list, written

_ABOUT = (
    "A scenario states a fact by its sentence. What it does not state is as in an ordinary request."
)


def facts_page(vocabulary: Vocabulary) -> str:
    """Return the page of every fact of a vocabulary and of what the facts exclude."""
    facts = vocabulary.facts.values()
    constraints = [_constraint(each, vocabulary) for each in vocabulary.constraints]
    return page(
        "Facts",
        [
            f"Everything that a regime may look at, as {code(vocabulary.path)} lists it.",
            _ABOUT,
            table(
                ["fact", "asks", "ordinarily"],
                ([page_link(code(f.name), "", f.name), say(f.asks), _ordinary(f)] for f in facts),
            ),
            *(part for fact in facts for part in _fact(fact)),
            *(["## What cannot be true at once", bullets(constraints)] if constraints else []),
        ],
    )


def _fact(fact: Fact) -> Iterator[str]:
    yield f"## {code(fact.name)}"
    yield say(fact.asks)
    yield from _measured(fact) if fact.is_measured else _listed(fact)
    if fact.groups:
        yield "Several values under one name, for regimes:"
        yield table(
            ["group", "stands for", "in English"],
            (
                [
                    code(group.name),
                    say_list((code(written(v)) for v in fact.values if v in group.values), "or"),
                    say(group.phrase),
                ]
                for group in fact.groups.values()
            ),
        )


def _measured(fact: Fact) -> Iterator[str]:
    kind = f"whole {fact.type}" if fact.whole else str(fact.type)
    least = f", at least {written(fact.at_least)}" if fact.at_least is not None else ""
    unit = f" of {say(fact.unit)}" if fact.unit else ""
    yield f"A {kind}{unit}{say(least)}; ordinarily {_ordinary(fact)}."
    yield table(
        ["value", "sentence"],
        [
            ["any", code(fact.template)],
            ["for example", code(fact.example())],
            [code(written(UNKNOWN)), code(fact.phrase(UNKNOWN))],
        ],
    )


def _listed(fact: Fact) -> Iterator[str]:
    rows = []
    for value, phrases in fact.phrases.items():
        note = " (ordinary)" if value == fact.ordinary else ""
        others = "".join(f", or {code(phrase)}" for phrase in phrases[1:])
        rows.append([f"{code(written(value))}{note}", f"{code(phrases[0])}{others}"])
    note = " (ordinary)" if fact.ordinary is UNKNOWN else ""
    rows.append([f"{code(written(UNKNOWN))}{note}", code(fact.phrase(UNKNOWN))])
    yield table(["value", "sentence"], rows)


def _ordinary(fact: Fact) -> str:
    return code(written(fact.ordinary))


def _constraint(constraint: Constraint, vocabulary: Vocabulary) -> str:
    when = say_condition(constraint.when, vocabulary)
    then = say_condition(constraint.then, vocabulary)
    return f"Where {say(when)}: {say(then)}. {say(constraint.because)}"
