"""A comparison: every cell that flips, what is no longer asked, and whether somebody approved it.

`Comparison` is what `exigent compare --json` writes and what reports are made of;
`VERSION` counts the changes to its shape.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from exigent.bench import WitnessEntry
from exigent.words import Decision

VERSION = 3
BETWEEN = " -> "


class Direction(StrEnum):
    """Which way a change goes, in the order in which readers are told.

    The first three let out more, and `wider` alone is sure to disclose more. Flips have
    any but `cannot_be_asked`, `means_else`, `removed`, `restated`, `redated`, `unproved` and the
    three of duties, which are the losses.
    """

    WIDER = "wider"
    OPENED = "opened"
    NO_LONGER_KEPT_IN = "no_longer_kept_in"
    CANNOT_BE_ASKED = "cannot_be_asked"
    MEANS_ELSE = "means_else"
    REMOVED = "removed"
    RESTATED = "restated"
    REDATED = "redated"
    UNPROVED = "unproved"
    DUTY_LOOSER = "duty_looser"
    DUTY_STRICTER = "duty_stricter"
    DUTY_CHANGED = "duty_changed"
    NOW_IN_ERROR = "now_in_error"
    NO_LONGER_IN_ERROR = "no_longer_in_error"
    NARROWER = "narrower"
    CHANGED = "changed"
    OTHER_REASON = "other_reason"

    @property
    def is_of_duty(self) -> bool:
        """Whether it is that of a duty which stands otherwise after the same events."""
        return self in (self.DUTY_LOOSER, self.DUTY_STRICTER, self.DUTY_CHANGED)


LOSSES = (
    Direction.CANNOT_BE_ASKED,
    Direction.MEANS_ELSE,
    Direction.REMOVED,
    Direction.RESTATED,
    Direction.REDATED,
    Direction.UNPROVED,
    Direction.DUTY_LOOSER,
    Direction.DUTY_STRICTER,
    Direction.DUTY_CHANGED,
)


class Removed(StrEnum):
    """What is removed: a scenario, a regime, or only the check of a cell, or of a duty in one."""

    SCENARIO = "scenario"
    REGIME = "regime"
    CHECK = "check"
    DUTY = "duty check"


class Place(msgspec.Struct, frozen=True):
    """A scenario as readers find it; `example` is its row where it is an outline."""

    feature: str
    name: str
    title: str
    example: dict[str, str]
    file: str
    line: int


class Origin(msgspec.Struct, frozen=True):
    """The question of the base that a change is about: where it stood, and what it stated.

    It is of the base alone, so that no edit of the head makes one question pass for another.
    """

    file: str
    feature: str
    scenario: str
    example: dict[str, str]
    facts: dict[str, str]


class Approval(msgspec.Struct, frozen=True):
    """Who approved a change, and why."""

    by: str
    why: str


class FactChange(msgspec.Struct, frozen=True):
    """A fact that a scenario states otherwise than before; empty where it does not state it."""

    name: str
    before: str
    after: str


class Flip(msgspec.Struct, frozen=True):
    """A cell whose decision differs; `rules` are those that changed among what decided it.

    `regime` is the column's name, or both names where it was renamed or where two regimes
    are compared. `is_carried` tells that no scenario of the head asks this any more: what
    the base asked was put to the head's regimes. `facts` are what the scenario itself
    states otherwise, where each side is taken with its own facts. `origin` is what an
    approval names.
    """

    scenario: Place
    regime: str
    direction: Direction
    before: Decision
    after: Decision
    rules: tuple[str, ...] = ()
    facts: tuple[FactChange, ...] = ()
    is_carried: bool = False
    approval: Approval | None = None
    origin: Origin | None = None
    filled: tuple[FactChange, ...] = ()


class Loss(msgspec.Struct, frozen=True):
    """What the base asked, meant or checked, and the head no longer does.

    `what` says what of it, in words that an approval names: what is removed, why facts
    cannot be asked, which words mean something else, which dates are in force, which facts are
    stated otherwise, which are `facts` too, which claim about every request was proved, and
    what became of it, or which duty stands otherwise after the same events. Without `regime` it is a whole scenario,
    without `scenario` a whole regime. Without either it is the vocabulary's, at `file` and
    `line`. `witness` is the request that refutes the claim now.
    """

    direction: Direction
    what: str
    scenario: Place | None = None
    regime: str = ""
    facts: tuple[FactChange, ...] = ()
    approval: Approval | None = None
    origin: Origin | None = None
    file: str = ""
    line: int = 0
    witness: WitnessEntry | None = None


class Rename(msgspec.Struct, frozen=True):
    """A scenario that is gone and one that is new with the same facts: most likely the same."""

    before: Place
    after: Place


class RegimeRename(msgspec.Struct, frozen=True):
    """A regime that is gone and one that is new and much like it: most likely the same."""

    before: str
    after: str


class StaleApproval(msgspec.Struct, frozen=True):
    """An approved change that does not happen, and where the approval stands.

    Of a flip it has `before` and `after`, of a loss `direction` and `what`.
    """

    scenario: str
    regime: str
    before: str
    after: str
    approval: Approval
    direction: str = ""
    what: str = ""
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


class UnseenChange(msgspec.Struct, frozen=True):
    """A kind of change that no scenario shows: what regimes answered to a request, and answer now.

    `facts` are what the plainest such request states, `phrases` the same in English, and
    `scenario` is it as one to be pasted, which expects what is answered now. `share` is how much
    of all distinguishable requests changes so under the first of the regimes, None where that
    is not known, and where `is_of_dates`: what changes only on days on which other dates are
    in force than before, of which there are as many as one likes.
    """

    regimes: tuple[str, ...]
    direction: Direction
    before: Decision
    after: Decision
    facts: dict[str, str]
    phrases: tuple[str, ...]
    share: float | None
    scenario: str
    is_of_dates: bool = False


class ShownChange(msgspec.Struct, frozen=True):
    """A kind of change that only a scenario shows which the change itself brings.

    `before` and `after` are what the regime answered to that scenario and answers now, and
    `share` is as in `UnseenChange`: how much else the one scenario stands for.
    """

    regime: str
    scenario: Place
    before: Decision
    after: Decision
    share: float | None


class NotCompared(msgspec.Struct, frozen=True):
    """Regimes of which nobody knows all changes, and why; all of them where none is named."""

    regimes: tuple[str, ...]
    why: str


class Unseen(msgspec.Struct, frozen=True):
    """What a change does on requests that no scenario looks at.

    `regimes` are those that are made otherwise than before, of which all requests were
    compared; `more` counts kinds of change that are not told one by one. `shown` are the kinds
    that only new scenarios show. `with_code` are those of `regimes` of which code decides: what
    that looks at besides files of its bench is the same for both sides.
    """

    regimes: tuple[str, ...] = ()
    changes: tuple[UnseenChange, ...] = ()
    more: int = 0
    not_compared: tuple[NotCompared, ...] = ()
    shown: tuple[ShownChange, ...] = ()
    with_code: tuple[str, ...] = ()

    @property
    def number(self) -> int:
        """How many kinds of change there are that no scenario shows."""
        return len(self.changes) + self.more


class ChangedTerm(msgspec.Struct, frozen=True):
    """A term on which regimes have a duty, another than before, wherever that is owed.

    `what` says of which duty, and both terms, in fixed words; `direction` is one of the three of
    duties. It is in so many `cells`, none where only requests show it that no scenario asks.
    """

    regimes: tuple[str, ...]
    direction: Direction
    what: str
    cells: int


class Comparison(msgspec.Struct, frozen=True):
    """What differs between two matrices; `base` and `head` name them as the user did.

    `regimes` are the columns that both have (where one was renamed, or two regimes are
    compared, both names with ` -> ` between them), and `cells` counts what both sides
    answered; `failed` the checks of the head that fail, and `in_error` what its engines
    failed on. Flips stand in the order of the head's matrix, those of scenarios that it
    lacks last. `is_of_two_regimes` tells that there is nothing to approve: they are two
    regimes, and not one before and after a change. With `no_base` nothing changed, and all of
    the head is new or, where the base cannot be read, nobody knows what is. `unseen` is what
    changes beyond the scenarios, None where nobody looked. `terms` are those of duties that are
    others than before, in cells that flip or beyond the scenarios: nothing to approve besides.
    """

    version: int
    base: str
    head: str
    cells: int
    failed: int
    in_error: int
    flips: tuple[Flip, ...]
    losses: tuple[Loss, ...] = ()
    renamed: tuple[Rename, ...] = ()
    scenarios_added: tuple[Place, ...] = ()
    regimes: tuple[str, ...] = ()
    regimes_added: tuple[str, ...] = ()
    regimes_renamed: tuple[RegimeRename, ...] = ()
    stale: tuple[StaleApproval, ...] = ()
    is_of_two_regimes: bool = False
    no_base: NoBase | None = None
    unseen: Unseen | None = None
    terms: tuple[ChangedTerm, ...] = ()

    @property
    def changes(self) -> tuple[Flip | Loss, ...]:
        """All that somebody can be asked to approve."""
        return (*self.flips, *self.losses)

    @property
    def unapproved(self) -> tuple[Flip | Loss, ...]:
        """The changes that nobody approved; between two regimes there are none to approve."""
        if self.is_of_two_regimes:
            return ()
        return tuple(change for change in self.changes if change.approval is None)

    @property
    def scenarios_removed(self) -> tuple[Place, ...]:
        """The scenarios that only the base has."""
        return tuple(
            loss.scenario
            for loss in self.losses
            if loss.what == Removed.SCENARIO and loss.scenario is not None
        )

    @property
    def regimes_removed(self) -> tuple[str, ...]:
        """The regimes that only the base has."""
        return tuple(loss.regime for loss in self.losses if loss.what == Removed.REGIME)
