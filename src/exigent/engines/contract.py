"""What an engine promises, whatever language its policies are written in."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from exigent.condition import Condition, Truth
from exigent.decision import Decision, Obligation
from exigent.domain import Constants
from exigent.location import Location
from exigent.regime.manifest import Manifest
from exigent.request import Request
from exigent.vocabulary import Vocabulary


class Decider(Protocol):
    """Decides requests under one regime, in batches, keeping nothing between them.

    One that mostly waits for another process says so with `waits = True`: it is then
    asked at the same time as the other regimes, in a thread of its own.
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
    """Turns manifests into deciders.

    One that neither runs code from the regimes' folder nor speaks to another program
    that a regime names says so with `is_contained = True`; any other is refused where
    only such engines are allowed.
    """

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of a regime file that are this engine's own."""

    def load(self, manifest: Manifest, vocabulary: Vocabulary) -> Decider:
        """Return the decider of a regime; raise InputError for what its file gets wrong."""


@dataclass(frozen=True, slots=True)
class Duty:
    """An obligation, and the condition under which it falls away."""

    obligation: Obligation
    unless: Condition | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as readers see it; `when` is None for what applies otherwise.

    `contested` and `unverified` say in a sentence what is disputed or was not checked.
    """

    id: str
    when: Condition | None
    decision: Decision
    because: str
    source: str
    contested: str
    unverified: str
    duties: tuple[Duty, ...]
    location: Location

    @property
    def waivers(self) -> tuple[Condition, ...]:
        """The conditions under which one of its duties falls away."""
        return tuple(duty.unless for duty in self.duties if duty.unless is not None)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """All that its answer turns on: when it applies, and what waives its duties."""
        return self.waivers if self.when is None else (self.when, *self.waivers)


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
        """The rules in the order in which they are tried."""

    def trace(self, request: Request) -> tuple[Trial, ...]:
        """Return the rules tried on a request, up to the one that decided."""


@runtime_checkable
class ShowsReads(Protocol):
    """A decider without rules to show that knows which facts it read of a request."""

    def reads(self, request: Request) -> Collection[str]:
        """Return the names of the facts that were read to decide a request."""
