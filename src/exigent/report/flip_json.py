"""What would have to change, as JSON: each set of facts, its answer, its lines."""

from __future__ import annotations

import msgspec

from exigent.analysis.flip import FlipGroup, FlipReport, list_values, say_alternatives, say_change
from exigent.report.flip import write_lines
from exigent.report.text import indented_json
from exigent.words import Decision, Mode, Outcome, written

VERSION = 2


class ChangedFact(msgspec.Struct, frozen=True):
    """What a fact would have to be: any of the values, and the same in English."""

    says: str
    values: tuple[str, ...]


class ShownFlip(msgspec.Struct, frozen=True, rename={"change": "if"}):
    """A set of changes, and the answer that they make.

    `facts` are those that change, `follows` are values that constraints then assume, and `steps`
    the lines of a scenario that make the change.
    """

    change: str
    facts: dict[str, ChangedFact]
    follows: dict[str, str]
    decision: Decision
    contested: bool
    steps: tuple[str, ...]


class MoreFlips(msgspec.Struct, frozen=True):
    """How many changes of so many facts there are besides."""

    facts: int
    changes: int


class FailedFlip(msgspec.Struct, frozen=True):
    """A change on which the engine failed."""

    facts: dict[str, str]
    note: str | None


class ShownFlips(msgspec.Struct, frozen=True):
    """What came of a search.

    `requests` is how many were tried. Where it is not `proved` that these are all there are,
    `not_proved` says why, and all sets of up to `complete_up_to` facts were tried. Of the facts
    that are `sampled` only some values were. `next` is the fact to ask for next.
    """

    version: int
    scenario: str
    file: str
    line: int
    regime: str
    now: Decision
    to: Outcome
    to_mode: Mode | None
    flips: tuple[ShownFlip, ...]
    requests: int
    proved: bool
    not_proved: str | None
    premises: tuple[str, ...]
    complete_up_to: int
    more: tuple[MoreFlips, ...]
    sampled: tuple[str, ...]
    failed: tuple[FailedFlip, ...]
    next: str | None


def render_flips_json(report: FlipReport) -> bytes:
    """Return a search as JSON, indented, with a line feed at its end."""
    row, search = report.row, report.search
    content = ShownFlips(
        version=VERSION,
        scenario=row.title,
        file=row.file,
        line=row.line,
        regime=report.regime.name,
        now=report.now,
        to=report.goal.outcome,
        to_mode=report.goal.mode,
        flips=tuple(_shown(report, group) for group in report.groups),
        requests=search.tried,
        proved=search.is_proved,
        not_proved=search.why or None,
        premises=search.premises,
        complete_up_to=search.complete,
        more=tuple(MoreFlips(facts, ways) for facts, ways in search.more.items()),
        sampled=report.sampled,
        failed=tuple(
            FailedFlip(
                {options[0].fact: written(options[0].value) for options in failure.alternatives},
                failure.decision.note,
            )
            for failure in search.failed
        ),
        next=report.follow_up.fact if report.follow_up else None,
    )
    return indented_json(content)


def _shown(report: FlipReport, group: FlipGroup) -> ShownFlip:
    facts = {
        options[0].fact: ChangedFact(
            say_alternatives(options, report.vocabulary),
            tuple(written(value) for value in list_values(options, report.vocabulary)),
        )
        for options in group.alternatives
    }
    return ShownFlip(
        change=say_change(group, report.vocabulary),
        facts=facts,
        follows={name: written(value) for name, value in group.follows.items()},
        decision=group.decision,
        contested=group.decision.is_contested,
        steps=tuple(write_lines(report, group)),
    )
