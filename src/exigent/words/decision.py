"""What a regime answers to a request."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

import msgspec

from exigent.words.printable import one_line


class Outcome(StrEnum):
    """The answer itself."""

    ALLOW = "allow"
    REFUSE = "refuse"
    NEEDS_FACTS = "needs_facts"
    NOT_GOVERNED = "not_governed"
    ERROR = "error"


class Mode(StrEnum):
    """How it is allowed (the first three) or refused (the last three)."""

    MUST = "must"
    MAY = "may"
    OWNER = "owner"
    MUST_NOT = "must_not"
    NO_GROUND = "no_ground"
    IMPOSSIBLE = "impossible"


MODES = {
    Outcome.ALLOW: (Mode.MUST, Mode.MAY, Mode.OWNER),
    Outcome.REFUSE: (Mode.MUST_NOT, Mode.NO_GROUND, Mode.IMPOSSIBLE),
}


class Scope(StrEnum):
    """How much of what was requested is covered."""

    AS_REQUESTED = "as_requested"
    NARROWED = "narrowed"


class Obligation(msgspec.Struct, frozen=True):
    """Who must do what, by when; `within` is the deadline in words, if there is one."""

    who: str
    duty: str
    within: str | None = None


class Reason(msgspec.Struct, frozen=True):
    """A rule that decided.

    `rule` is the rule's id, with the layer before it where another regime's rule
    decided (`layer/rule`); `source` is the id of a source of that regime.
    """

    rule: str
    because: str
    source: str | None = None
    contested: bool = False
    unverified: bool = False


class Substance(NamedTuple):
    """What a decision comes to, its reasons left aside: what counts when answers are compared.

    In what order obligations are told makes no difference.
    """

    outcome: Outcome
    mode: Mode | None
    ground: str | None
    scope: Scope | None
    obligations: frozenset[Obligation]


class Decision(msgspec.Struct, frozen=True):
    """One regime's answer to one request.

    `missing` names the unknown facts on which the outcome turns, or, where the outcome
    stands, on which its mode, ground, scope or obligations turn; those are then left
    out. `note` says what a reader must know besides: the error, the dates in force.
    """

    outcome: Outcome
    mode: Mode | None = None
    ground: str | None = None
    scope: Scope | None = None
    obligations: tuple[Obligation, ...] = ()
    reasons: tuple[Reason, ...] = ()
    missing: tuple[str, ...] = ()
    note: str | None = None

    @property
    def substance(self) -> Substance:
        """What the decision comes to."""
        return Substance(
            self.outcome, self.mode, self.ground, self.scope, frozenset(self.obligations)
        )

    @property
    def is_contested(self) -> bool:
        """Whether any rule that decided is marked as disputed."""
        return any(reason.contested for reason in self.reasons)

    @property
    def rule(self) -> str | None:
        """The id of the first rule that decided, if any did."""
        return self.reasons[0].rule if self.reasons else None


def failed(reason: str) -> Decision:
    """Return the decision of an engine that failed: never an allow, never a refusal."""
    return Decision(Outcome.ERROR, note=one_line(reason))
