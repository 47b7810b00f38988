"""What came out of a comparison, as data that reports and programs read."""

from __future__ import annotations

import msgspec

from exigent.words import Decision, ExitCode

VERSION = 1


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
    """The fewest facts on which the sides differ, and what each answers.

    `phrases` are the facts in English, `requests` is how many of those put come down to this one, `scenarios` are the scenarios
    among them, and `scenario` is one to be pasted into a feature.
    """

    facts: dict[str, str]
    phrases: tuple[str, ...]
    answers: tuple[AnswerEntry, ...]
    requests: int
    scenarios: tuple[str, ...]
    scenario: str


class FailureEntry(msgspec.Struct, frozen=True):
    """An engine that failed, on how many requests, and the facts of the first of them."""

    regime: str
    note: str
    requests: int
    facts: dict[str, str]


class Agreement(msgspec.Struct, frozen=True):
    """Whether regimes agree, on what, and the differences that the others come down to.

    `scenarios` and `requests` are how many of either were put, `differing` how many distinct
    ones the sides differ on, `failed` those on which an engine failed, and `unshrunk` those
    that differ and were not brought down to fewer facts. `is_all` tells that there are no
    other requests, and `left_out` how many scenarios only pytest can run.
    """

    version: int
    regimes: tuple[SideEntry, ...]
    seed: int
    scenarios: int
    left_out: int
    requests: int
    is_all: bool
    differing: int
    failed: int
    unshrunk: int
    differences: tuple[DifferenceEntry, ...]
    failures: tuple[FailureEntry, ...]

    @property
    def exit_code(self) -> ExitCode:
        """How a comparison ends: an engine's failure weighs more than a difference."""
        if self.failed:
            return ExitCode.ENGINE_FAILED
        return ExitCode.GATE_NOT_MET if self.differing else ExitCode.OK
