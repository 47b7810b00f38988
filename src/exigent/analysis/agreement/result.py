"""What came out of a comparison, as data that reports and programs read."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from exigent.words import Decision, ExitCode

VERSION = 2


class Comparing(StrEnum):
    """What is known of two regimes: the first two are no difference, the others are failures."""

    PROVED_ALIKE = "proved_alike"
    SAMPLED_ALIKE = "sampled_alike"
    DIFFERENT = "different"
    NOT_PROVED = "not_proved"
    FAILED = "failed"


class SideEntry(msgspec.Struct, frozen=True):
    """A regime that was compared: its label here, its own name, its title and its file."""

    label: str
    name: str
    title: str
    file: str


class AnswerEntry(msgspec.Struct, frozen=True):
    """What a side answers; `places` tell for each reason where its rule stands."""

    regime: str
    decision: Decision
    places: tuple[str, ...]


class DifferenceEntry(msgspec.Struct, frozen=True):
    """One kind of difference: two answers that differ, shown by the request that states least.

    `facts` are those that it states, `phrases` are they in English, and `scenario` is it to be
    pasted into a feature. `scenarios` are those of the bench that are answered so. `share` is of
    how many of all distinguishable requests both answers are given, None where requests were
    sampled; `is_dated` tells that these are the requests that state their day, for which dates
    in force count.
    """

    facts: dict[str, str]
    phrases: tuple[str, ...]
    answers: tuple[AnswerEntry, ...]
    share: float | None
    is_dated: bool
    scenarios: tuple[str, ...]
    scenario: str


class FailureEntry(msgspec.Struct, frozen=True):
    """An engine that failed, on how many requests that were put, and the facts of the first."""

    regime: str
    note: str
    requests: int
    facts: dict[str, str]


class PairEntry(msgspec.Struct, frozen=True):
    """Two of the regimes, and each kind of difference between them, allow against refuse first.

    `why` tells why there is no proof, `premises` what a proof rests on besides the policies' own
    text. `sampled` is how many made requests were put where there is none. `share` is that of
    all differences together, None where they are not known of every request. `unsettled` are
    kinds of difference of which no request could be shown, and why.
    """

    regimes: tuple[str, str]
    comparing: Comparing
    why: str
    premises: tuple[str, ...]
    sampled: int
    share: float | None
    differences: tuple[DifferenceEntry, ...]
    unsettled: tuple[str, ...]
    failures: tuple[FailureEntry, ...]


class Agreement(msgspec.Struct, frozen=True):
    """Whether regimes agree, pair by pair.

    `scenarios` is how many were put to them, and `left_out` how many only pytest can run.
    """

    version: int
    regimes: tuple[SideEntry, ...]
    seed: int
    scenarios: int
    left_out: int
    pairs: tuple[PairEntry, ...]

    @property
    def exit_code(self) -> ExitCode:
        """How a comparison ends: an engine's failure weighs more than a difference."""
        if any(pair.failures for pair in self.pairs):
            return ExitCode.ENGINE_FAILED
        alike = (Comparing.PROVED_ALIKE, Comparing.SAMPLED_ALIKE)
        holds = all(pair.comparing in alike for pair in self.pairs)
        return ExitCode.OK if holds else ExitCode.GATE_NOT_MET
