"""How a duty stands at a time."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from exigent.words.decision import Obligation


class Status(StrEnum):
    """Whether a duty was kept; what is not known is never guessed.

    `late` is a duty that was done after its deadline: it stays a breach. `not_owed` is one whose
    time has not begun, or that the regime does not ask for.
    """

    OWED = "owed"
    FULFILLED = "fulfilled"
    LATE = "late"
    BROKEN = "broken"
    LIFTED = "lifted"
    NOT_OWED = "not_owed"
    UNKNOWN = "unknown"

    # As equality is that of the text, and far quicker than what an enumeration has.
    __hash__ = str.__hash__

    @property
    def is_breach(self) -> bool:
        """Whether the duty was not kept."""
        return self in (Status.LATE, Status.BROKEN)


class DutyState(msgspec.Struct, frozen=True, gc=False):
    """A duty that a regime's answer brings, and how it stands at a time.

    `since` and `by` are when its time begins and ends, as clocks in the regime's zone show it:
    `2026-03-09` or `2026-03-09 22:10`, empty where there is no such time or nobody knows it.
    `by_is_unknown` tells the two apart: there is, or may be, a time by which it is due, and it is
    not known to the day; `between` are then the first and the last day that it may be, if they are
    known. Where that is not so, JSON leaves both out. `why` says in a sentence what the status
    rests on.
    """

    obligation: Obligation
    status: Status
    since: str = ""
    by: str = ""
    why: str = ""
    by_is_unknown: bool | msgspec.UnsetType = msgspec.UNSET
    between: tuple[str, str] | msgspec.UnsetType = msgspec.UNSET

    @property
    def due(self) -> str:
        """By when it is due, as far as that is known: `by 2026-03-09`, `between ... and ...`.

        Nothing where there is no such time.
        """
        if self.by:
            return f"by {self.by}"
        if self.between:
            first, last = self.between
            return f"between {first} and {last}"
        return "by a time that is not known" if self.by_is_unknown else ""
