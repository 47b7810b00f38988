"""A comparison: every cell that flips, which way, and whether somebody approved it.

`Comparison` is what `exigent compare --json` writes and what reports are made of;
`VERSION` counts the changes to its shape.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from exigent.decision import Decision, Outcome, Scope
from exigent.errors import ExitCode

VERSION = 1
BETWEEN = " -> "


class Direction(StrEnum):
    """Which way a cell flips."""

    WIDER = "wider"
    NARROWER = "narrower"
    CHANGED = "changed"
    NOW_IN_ERROR = "now_in_error"
    NO_LONGER_IN_ERROR = "no_longer_in_error"


class Place(msgspec.Struct, frozen=True):
    """A scenario as readers find it; `example` is its row where it is an outline."""

    feature: str
    name: str
    title: str
    example: dict[str, str]
    file: str
    line: int


class Gate(StrEnum):
    """Which flips that nobody approved fail a comparison."""

    WIDER = "wider"
    ANY = "any"
    NONE = "none"


class Approval(msgspec.Struct, frozen=True):
    """Who approved a flip, and why."""

    by: str
    why: str


class FactChange(msgspec.Struct, frozen=True):
    """A fact that a scenario states otherwise than before; empty where it does not state it."""

    name: str
    before: str
    after: str


class Flip(msgspec.Struct, frozen=True):
    """A cell whose decision differs; `rules` are those that changed among what decided it.

    `regime` is the column's name, or both names where two regimes are compared. `facts`
    are what the scenario itself states otherwise: then it is not, or not only, the
    regime that changed.
    """

    scenario: Place
    regime: str
    direction: Direction
    before: Decision
    after: Decision
    rules: tuple[str, ...] = ()
    facts: tuple[FactChange, ...] = ()
    approval: Approval | None = None


class Rename(msgspec.Struct, frozen=True):
    """A scenario that is gone and one that is new with the same facts: most likely the same."""

    before: Place
    after: Place


class StaleApproval(msgspec.Struct, frozen=True):
    """An approved flip that does not happen, and where the approval stands."""

    scenario: str
    regime: str
    before: str
    after: str
    approval: Approval
    file: str = ""
    line: int = 0


class Lack(StrEnum):
    """Why there is nothing to compare with."""

    NO_BENCH = "no_bench"
    UNREADABLE = "unreadable"


class NoBase(msgspec.Struct, frozen=True):
    """A base that nothing is compared with: it had no bench, or one that cannot be read.

    `why` says so, a line a reason. An unreadable base fails the comparison unless it was
    excused: the change may be the one that mends it.
    """

    lack: Lack
    why: tuple[str, ...]
    is_excused: bool = False

    @property
    def fails(self) -> bool:
        """Whether the comparison fails for it."""
        return self.lack is Lack.UNREADABLE and not self.is_excused


class Comparison(msgspec.Struct, frozen=True):
    """What differs between two matrices; `base` and `head` name them as the user did.

    `regimes` are the columns that both have (where two regimes are compared, both names
    with ` -> ` between them), and `cells` counts the cells that both have; `failed` the
    checks of the head that fail, and `in_error` its cells in error. Flips stand in the
    order of the head's matrix. With `no_base` there are none, and all of the head is new
    or, where the base cannot be read, nobody knows what is.
    """

    version: int
    base: str
    head: str
    cells: int
    failed: int
    in_error: int
    flips: tuple[Flip, ...]
    renamed: tuple[Rename, ...] = ()
    scenarios_added: tuple[Place, ...] = ()
    scenarios_removed: tuple[Place, ...] = ()
    regimes: tuple[str, ...] = ()
    regimes_added: tuple[str, ...] = ()
    regimes_removed: tuple[str, ...] = ()
    stale: tuple[StaleApproval, ...] = ()
    no_base: NoBase | None = None

    @property
    def unapproved(self) -> tuple[Flip, ...]:
        """The flips that nobody approved."""
        return tuple(flip for flip in self.flips if flip.approval is None)

    def exit_code(self, gate: Gate) -> ExitCode:
        """How a comparison ends: what did not run weighs most, then what fails, then flips."""
        if self.in_error:
            return ExitCode.ENGINE_FAILED
        if self.failed:
            return ExitCode.EXPECTATION_FAILED
        if self.no_base is not None and self.no_base.fails:
            return ExitCode.GATE_NOT_MET
        failing = _FAILING[gate]
        is_met = not any(flip.direction in failing for flip in self.unapproved)
        return ExitCode.OK if is_met else ExitCode.GATE_NOT_MET


# Nobody knows what a cell that was in error decided before: it may well have been less.
_FAILING = {
    Gate.ANY: frozenset(Direction),
    Gate.WIDER: frozenset({Direction.WIDER, Direction.NO_LONGER_IN_ERROR}),
    Gate.NONE: frozenset[Direction](),
}


_OPENNESS = {
    Outcome.REFUSE: 0,
    Outcome.NEEDS_FACTS: 1,
    Outcome.NOT_GOVERNED: 2,
    Outcome.ALLOW: 4,
}


def openness(decision: Decision) -> int:
    """Return how much a decision lets out: the order in which wider and narrower are told.

    A refusal lets out nothing, an open question may; what a regime says nothing about it
    does not keep in; a part is less than all.
    """
    narrowed = decision.outcome is Outcome.ALLOW and decision.scope is Scope.NARROWED
    return _OPENNESS[decision.outcome] - narrowed
