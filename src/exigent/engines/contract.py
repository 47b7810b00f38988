"""What an engine promises, whatever language its policies are written in."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from exigent.engines.policy_file import PolicyFile
from exigent.regime import Manifest
from exigent.symbolic import Cuts, Space
from exigent.words import (
    Condition,
    Constants,
    Decision,
    Duty,
    Known,
    Request,
    Rule,
    Truth,
    Vocabulary,
)

__all__ = [
    "CanBeEdited",
    "CanBeExplored",
    "Compiles",
    "Contained",
    "Decider",
    "Duty",
    "Engine",
    "HoldsNotAll",
    "Rule",
    "ShowsReads",
    "ShowsRules",
    "Trial",
    "Waits",
]


class Decider(Protocol):
    """Decides requests under one regime, in batches, keeping nothing between them.

    What it may offer besides, `Waits`, `ShowsRules`, `ShowsReads`, `Compiles` and
    `CanBeExplored` say.
    """

    @property
    def constants(self) -> Constants:
        """Every fact that may be read, with the constants it is compared with.

        None for a number or date that is compared in ways that no constants tell.
        """

    def decide(self, requests: Sequence[Request]) -> Sequence[Decision]:
        """Return a decision a request, in order.

        Where it turns on unknown facts, the decision is `needs_facts` and names in
        `missing` unknown facts that could matter, as far as it can tell: the bench
        completes these, asks again, and finds out which of them do. After an exception
        each request of the batch is asked alone. Several threads may ask at once.
        """


class Engine(Protocol):
    """Turns manifests into deciders; whether that is safe with any regime, `Contained` says."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of a regime file that are this engine's own."""

    def load(self, manifest: Manifest, vocabulary: Vocabulary) -> Decider:
        """Return the decider of a regime; raise InputError for what its file gets wrong."""


@runtime_checkable
class Contained(Protocol):
    """An engine that says whether it keeps to itself, whatever a regime holds."""

    @property
    def is_contained(self) -> bool:
        """Whether it neither runs code from the regimes' folder nor speaks to another program.

        One that does, or does not say, is refused where only contained engines are allowed.
        """


@runtime_checkable
class Waits(Protocol):
    """A decider that says whether it is worth to ask others meanwhile."""

    @property
    def waits(self) -> bool:
        """Whether it mostly waits for another process.

        It is then asked at the same time as other deciders, in a thread of its own.
        """


@dataclass(frozen=True, slots=True)
class Trial:
    """A rule tried on a request: whether it applied, and the parts of it that kept it from it."""

    rule: Rule
    applies: Truth
    failed: tuple[Condition, ...]
    open: tuple[Condition, ...]


@runtime_checkable
class ShowsRules(Protocol):
    """A decider that can show its rules and how it tried them."""

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules in the order in which they are tried, whatever the request."""

    def trace(self, request: Request) -> tuple[Trial, ...]:
        """Return the rules tried on a request: the first of `rules`, up to the one that decided."""


@runtime_checkable
class ShowsReads(Protocol):
    """A decider without rules to show that knows which facts it read of a request."""

    def reads(self, request: Request) -> Collection[str]:
        """Return the names of the facts that were read to decide a request."""


@dataclass(frozen=True, slots=True)
class DecisionList:
    """Rules that are all of a policy: the first that applies decides, the last always does.

    Where `permits_come_last`, the language itself tries those that allow after all others; else
    they are tried in the order in which they are written.
    """

    rules: tuple[Rule, ...]
    permits_come_last: bool = False


@runtime_checkable
class ShowsDecisionList(Protocol):
    """A decider whose policy comes to a decision list, of which another one can be made."""

    @property
    def decision_list(self) -> DecisionList:
        """The policy as such a list; raises NotCompiledError where it says more than one can."""


@runtime_checkable
class Compiles(Protocol):
    """A decider that can say at once what it decides of every request there is."""

    @property
    def cuts(self) -> Cuts:
        """All that it tells apart; raises NotCompiledError where it cannot be compiled."""

    def compile(self, space: Space) -> int:
        """Return the node of the decision of every complete request of a space.

        The space is cut by all of `cuts`. Raises NotCompiledError with what keeps it from that,
        and TooLargeError where the space has no room for it.
        """


@runtime_checkable
class CanBeEdited(Protocol):
    """A decider whose policy is a program, of which another text can be tried as well."""

    @property
    def language(self) -> str:
        """The language that the text is written in, by the name of its engine."""

    @property
    def policy(self) -> PolicyFile:
        """The text, and where it stands."""

    def edited(self, text: str, constants: Constants) -> Decider:
        """Return what decides by another text, which compares with some constants as well.

        Raises InputError where that is no policy.
        """


@runtime_checkable
class HoldsNotAll(Protocol):
    """A decider that compiles, but whose language has no value for some that facts can have.

    On a request with one of these it fails, which its diagrams do not show.
    """

    @property
    def taken_for_granted(self) -> tuple[str, ...]:
        """That no request has such a value, in sentences for the reader; none where none can."""

    def unfit(self, known: Mapping[str, Known]) -> str:
        """Return which of some facts has such a value, in words for the reader, or nothing."""


@runtime_checkable
class CanBeExplored(Protocol):
    """A decider without rules that decides requests with unknown facts as all that complete them.

    Wherever that turns on a fact, it answers `needs_facts` with that one first in `missing`.
    So what it decides of every request can be found out by asking it.
    """

    @property
    def premises(self) -> tuple[str, ...]:
        """What a proof about it takes for granted, in sentences for the reader."""
