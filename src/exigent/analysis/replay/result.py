"""What came out of a replay, as data that reports and programs read."""

from __future__ import annotations

import msgspec

from exigent.analysis.shown_request import ShownRequest
from exigent.words import ExitCode, Outcome

VERSION = 1


class ReplayedRegime(msgspec.Struct, frozen=True):
    """A regime that requests were put to, and how many it answers with what; null for too few."""

    regime: str
    title: str
    outcomes: dict[str, int | None]


class ReplayCount(msgspec.Struct, frozen=True):
    """How many requests of a group a regime answers alike.

    `group` has a value for each of the replay's `groups`, null where the row has none.
    `requests` is null where they are fewer than are told.
    """

    regime: str
    outcome: Outcome
    mode: str | None
    ground: str | None
    group: tuple[str | None, ...]
    requests: int | None


class MissingFact(msgspec.Struct, frozen=True):
    """How many requests a regime cannot answer without knowing a fact."""

    regime: str
    fact: str
    requests: int | None


class DutyCount(msgspec.Struct, frozen=True):
    """On how many requests a regime lays a duty: who, what and by when."""

    regime: str
    who: str
    duty: str
    within: str | None
    requests: int | None


class RowAnswer(msgspec.Struct, frozen=True):
    """A kind of answer: what is counted as one."""

    outcome: Outcome
    mode: str | None
    ground: str | None


class ReplayExample(msgspec.Struct, frozen=True):
    """A row: where it stands, what its other columns hold, and its request."""

    place: str
    columns: dict[str, str | None]
    request: ShownRequest


class ReplayFlip(msgspec.Struct, frozen=True):
    """Requests that two regimes do not answer alike, of one kind, with some of them."""

    answers: tuple[RowAnswer, RowAnswer]
    requests: int | None
    examples: tuple[ReplayExample, ...]


class ReplayFlow(msgspec.Struct, frozen=True):
    """How many requests have one outcome under the first regime and another under the second."""

    outcomes: tuple[Outcome, Outcome]
    requests: int | None


class ReplayComparison(msgspec.Struct, frozen=True):
    """Two regimes over the same requests."""

    regimes: tuple[str, str]
    flows: tuple[ReplayFlow, ...]
    flips: tuple[ReplayFlip, ...]


class ReplayRevisions(msgspec.Struct, frozen=True):
    """Two states of the bench over the same requests, as their words name them.

    `regimes` are those that both have, compared; `only_before` and `only_after` those of one.
    `unlike` is how many rows are a request to one of the two and none to the other.
    """

    sides: tuple[str, str]
    regimes: tuple[ReplayComparison, ...]
    only_before: tuple[str, ...]
    only_after: tuple[str, ...]
    unlike: int | None


class Reject(msgspec.Struct, frozen=True):
    """A row that is no request: where it stands, which column is to blame, and why."""

    place: str
    column: str | None
    value: str | None
    reason: str


class UnreadDays(msgspec.Struct, frozen=True):
    """How many requests have in a column what is no day: they are counted as those without one."""

    column: str
    requests: int | None


class Replay(msgspec.Struct, frozen=True):
    """What regimes would have done with the requests of a table.

    `requests` were answered and `rejected` were not; `rejects` are the first of these.
    `assumed` are the facts that answers turn on and no column gives. `groups` are what the
    counts are told by besides their regime and answer, and `unread_days` which of the requests
    have no period, null where none is asked for. `suppressed_below` is how many there have to be
    for a count to be told, null where each is.
    """

    version: int
    inputs: tuple[str, ...]
    requests: int
    rejected: int
    rejects_allowed: int
    rejects: tuple[Reject, ...]
    assumed: tuple[str, ...]
    groups: tuple[str, ...]
    unread_days: UnreadDays | None
    regimes: tuple[ReplayedRegime, ...]
    counts: tuple[ReplayCount, ...]
    missing: tuple[MissingFact, ...]
    duties: tuple[DutyCount, ...]
    comparison: ReplayComparison | None
    revisions: ReplayRevisions | None
    suppressed_below: int | None

    @property
    def exit_code(self) -> ExitCode:
        """How a command ends that found this."""
        if self.rejected > self.rejects_allowed:
            return ExitCode.WRONG_INPUT
        return ExitCode.ENGINE_FAILED if self.has_failed else ExitCode.OK

    @property
    def has_failed(self) -> bool:
        """Whether an engine failed on any request."""
        return any(one.outcomes[Outcome.ERROR] != 0 for one in self.regimes)
