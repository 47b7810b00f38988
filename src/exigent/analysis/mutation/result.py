"""What came of changing every rule, as data that reports are made of."""

from __future__ import annotations

import msgspec

from exigent.analysis.mutation.mutant import MutantKind
from exigent.words import ExitCode

VERSION = 1


class Tally(msgspec.Struct, frozen=True):
    """How many mutants there are, and what became of them.

    `equivalent` ones are proved to change no answer; `noticed` are those that an expectation of
    a scenario fails on. Among those that nothing notices, `by_rule` counts those that an
    expectation of the rule itself would fail on, `by_claim` those that refute a claim about
    every request, and `not_proved` those of which nobody knows whether they change an answer.
    """

    mutants: int
    equivalent: int
    noticed: int
    by_rule: int
    by_claim: int
    not_proved: int

    @property
    def of(self) -> int:
        """How many count: all that are not proved equivalent."""
        return self.mutants - self.equivalent

    @property
    def survived(self) -> int:
        """How many nothing notices."""
        return self.of - self.noticed

    @property
    def percent(self) -> int:
        """The score, rounded down, so that 100 means all."""
        return 100 * self.noticed // self.of if self.of else 100

    def is_at_least(self, percent: int) -> bool:
        """Tell whether at least so many percent are noticed."""
        return 100 * self.noticed >= percent * self.of

    def __add__(self, other: Tally) -> Tally:
        pairs = zip(msgspec.structs.astuple(self), msgspec.structs.astuple(other), strict=True)
        return Tally(*(one + another for one, another in pairs))


NO_MUTANTS = Tally(0, 0, 0, 0, 0, 0)


class RegimeScore(msgspec.Struct, frozen=True):
    """The mutants of one regime's file; `tally` is None where `not_mutated` says why."""

    name: str
    title: str
    file: str
    tally: Tally | None
    not_mutated: str = ""


class KindScore(msgspec.Struct, frozen=True):
    """The mutants of one kind, of all regimes together."""

    kind: MutantKind
    tally: Tally


class Survivor(msgspec.Struct, frozen=True):
    """A mutant that no scenario notices.

    `change` tells it in English. It changes the answer of `answers` on `share` of all
    distinguishable requests; where `not_proved` says why, it is not known whether it changes
    any, and `share` is None. `by_rule` is the place of an expectation that notices no more than
    that another rule decides, `by_claim` that of a claim about every request that it refutes. `scenario` is the number of the ready scenario that would notice
    it, from 1; None if none can be written.
    """

    regime: str
    rule: str
    file: str
    line: int
    kind: MutantKind
    change: str
    answers: tuple[str, ...]
    share: float | None
    scenario: int | None = None
    by_rule: str = ""
    by_claim: str = ""
    not_proved: str = ""


class NoticingScenario(msgspec.Struct, frozen=True):
    """A scenario that would notice survivors: what is decided now, on the plainest request."""

    name: str
    text: str
    survivors: int


class EngineFailure(msgspec.Struct, frozen=True):
    """A regime whose engine fails on a scenario, so that nothing is known of what it notices."""

    regime: str
    note: str


class OtherChange(msgspec.Struct, frozen=True):
    """What changed of a regime since a revision that is no rule, by the keys of its file."""

    regime: str
    keys: tuple[str, ...]


class Mutation(msgspec.Struct, frozen=True):
    """Everything found.

    `left_out` scenarios have steps in Python, and no request that could be looked at. Survivors
    stand in the order of the share of requests that they change; `since` is the revision where
    only rules that changed since then were mutated, and `not_rules` what else changed of regimes,
    of which no mutant says whether a scenario notices it. Each regime is held to `at_least` so
    many percent, all of them together to `overall_at_least`.
    """

    version: int
    scenarios: int
    left_out: int
    regimes: tuple[RegimeScore, ...]
    kinds: tuple[KindScore, ...]
    survivors: tuple[Survivor, ...]
    ready: tuple[NoticingScenario, ...]
    failures: tuple[EngineFailure, ...]
    at_least: int | None
    since: str = ""
    not_rules: tuple[OtherChange, ...] = ()
    overall_at_least: int | None = None

    @property
    def is_nothing_measured(self) -> bool:
        """Whether regimes changed, and nothing of that could be measured."""
        return bool(self.not_rules) and not self.total.mutants

    @property
    def total(self) -> Tally:
        """All mutants of all regimes."""
        return sum((r.tally for r in self.regimes if r.tally is not None), NO_MUTANTS)

    @property
    def missed(self) -> tuple[RegimeScore, ...]:
        """The regimes whose score is below what is asked for; one that is not mutated has none."""
        wanted = self.at_least
        if wanted is None:
            return ()
        return tuple(r for r in self.regimes if r.tally is None or not r.tally.is_at_least(wanted))

    @property
    def is_missed_overall(self) -> bool:
        """Whether the score of all regimes together is below what is asked for."""
        wanted = self.overall_at_least
        return wanted is not None and not self.total.is_at_least(wanted)

    @property
    def exit_code(self) -> ExitCode:
        """How the command ends: an engine that failed weighs more than a gate."""
        if self.failures:
            return ExitCode.ENGINE_FAILED
        is_gated = self.at_least is not None or self.overall_at_least is not None
        is_below = bool(self.missed) or self.is_missed_overall
        fails = is_below or (is_gated and self.is_nothing_measured)
        return ExitCode.GATE_NOT_MET if fails else ExitCode.OK
