"""Scenarios written from facts: the way back from what `reading` takes in."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from exigent.suite.tables import DUTY_COLUMNS, NOTHING
from exigent.words import (
    Decision,
    Obligation,
    Request,
    Vocabulary,
    count,
    pad,
    say_list,
    say_obligation,
    width_of,
)

# What stands below an expectation that nobody but the regimes themselves has looked at.
DECIDED_NOW = "This is what is decided now, not what ought to be: somebody has to check it."

_INDENT = "  "
_MOST_IN_A_NAME = 3
_LONGEST_NAME = 90
_COLUMNS = ("regime", "outcome", "mode", "ground", "scope")
_YES_NO = {True: "yes", False: "no"}


def write_feature(name: str, scenarios: Iterable[str]) -> str:
    """Return a feature file of scenarios that are written already."""
    return "\n".join([f"Feature: {name}\n", *scenarios])


def name_scenarios(requests: Iterable[Request], vocabulary: Vocabulary) -> Iterator[str]:
    """Yield for each request a name from the facts that it states, no two of them alike."""
    seen: dict[str, int] = {}
    for request in requests:
        name = _name(request, vocabulary)
        seen[name] = seen.get(name, 0) + 1
        yield name if seen[name] == 1 else f"{name} ({seen[name]})"


def write_scenario(
    name: str,
    request: Request,
    vocabulary: Vocabulary,
    answers: Mapping[str, Decision],
    remarks: Iterable[str] = (),
    *,
    without_duties: Iterable[str] = (),
) -> str:
    """Return a scenario that states what a request states, indented to stand in a feature.

    It expects of each regime the answer given for it, none of which may be an error:
    no expectation is met by one. Without answers it has no Then, and one is to be added.
    `remarks` follow as comments. That no duties follow is told where others have some, and of
    the regimes `without_duties`.
    """
    lines = [
        f"Scenario: {' '.join(name.split())}",
        f"  Given {vocabulary.ordinary_request}",
        *(f"  And {phrase}" for phrase in vocabulary.say(request.stated_values)),
        f"  When {vocabulary.asked[0]}",
        *(f"  {line}" for line in _expectations(answers, vocabulary, frozenset(without_duties))),
        *(f"  # {' '.join(remark.split())}" for remark in remarks),
    ]
    return "".join(f"{_INDENT}{line}\n" for line in lines)


def _name(request: Request, vocabulary: Vocabulary) -> str:
    """Return a name from the facts that a request states."""
    said = [vocabulary.phrase(name, value) for name, value in request.stated_values.items()]
    shown = len(said) if len(said) <= _MOST_IN_A_NAME else _MOST_IN_A_NAME - 1
    while shown > 1 and len(say_list(said[:shown])) > _LONGEST_NAME:
        shown -= 1
    left = len(said) - shown
    if left:
        said = [*said[:shown], f"{count(left, 'fact')} more"]
    text = say_list(said) or vocabulary.ordinary_request
    return text[:1].upper() + text[1:]


def _expectations(
    answers: Mapping[str, Decision], vocabulary: Vocabulary, without_duties: Collection[str]
) -> Iterator[str]:
    if not answers:
        return
    yield "Then the regimes decide"
    is_missing = any(decision.missing for decision in answers.values())
    header = (*_COLUMNS, "missing") if is_missing else _COLUMNS
    rows = [_row(name, decision)[: len(header)] for name, decision in answers.items()]
    yield from _table([header, *rows])
    has_duties = any(decision.obligations for decision in answers.values())
    for name, decision in answers.items():
        if has_duties or name in without_duties:
            yield from _duties(name, decision, vocabulary)


def _row(name: str, decision: Decision) -> tuple[str, ...]:
    parts = (decision.mode, decision.ground, decision.scope)
    missing = ", ".join(decision.missing)
    return (name, decision.outcome, *(part or NOTHING for part in parts), missing or NOTHING)


def _duties(name: str, decision: Decision, vocabulary: Vocabulary) -> Iterator[str]:
    if decision.missing:
        # What is missing may bring more duties, so that the list of them is never complete.
        for duty in dict.fromkeys(duty.plain for duty in decision.obligations):
            yield f'And under "{name}" {say_obligation(duty.plain, vocabulary)}'
    elif decision.obligations:
        yield f'And under "{name}" these duties follow'
        has_conditions = any(duty.is_condition for duty in decision.obligations)
        columns = DUTY_COLUMNS if has_conditions else DUTY_COLUMNS[:-1]
        rows = dict.fromkeys(map(_duty, decision.obligations))
        yield from _table([columns, *(row[: len(columns)] for row in rows)])
    else:
        yield f'And under "{name}" no duties follow'


def _duty(duty: Obligation) -> tuple[str, ...]:
    return (duty.who, duty.duty, duty.plain.within or NOTHING, _YES_NO[duty.is_condition])


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    written = [[_escaped(cell) for cell in row] for row in rows]
    widths = [max(map(width_of, column)) for column in zip(*written, strict=True)]
    for row in written:
        cells = (pad(cell, width) for cell, width in zip(row, widths, strict=True))
        yield f"  | {' | '.join(cells)} |"


def _escaped(cell: str) -> str:
    return cell.replace("\\", "\\\\").replace("|", "\\|")
