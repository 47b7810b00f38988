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


class Term(msgspec.Struct, frozen=True, omit_defaults=True, rename={"run_from": "from"}):
    """So much time, `72 hours`, from an event on; `calendar` says which working days count.

    Where `moves`, an end that falls on no working day moves to the next one.
    """

    within: str
    run_from: str = ""
    calendar: str = ""
    moves: bool = False


class Obligation(
    msgspec.Struct,
    frozen=True,
    omit_defaults=True,
    rename={"run_from": "from", "lasting": "for", "otherwise": "else", "is_condition": "condition"}
    | {"earlier": "or_within", "longer": "extended", "window": "if_within"},
):
    """Who must do what, by when; `within` is the deadline in words, if there is one.

    Its time begins with the event `from`, and it is due before the event `before`, if they are
    given. `calendar` and `moves` are as in a term. A duty `for` so long is one to keep up. Of it
    and `or_within`, the term that ends first counts; each of `extended` gives it until then. Of
    the event `from` only what is not past the terms of `if_within` counts. An event of
    `lifted_by` ends it; a duty of `either`, owed by the same, does as well; those of
    `else` are owed once it is broken; and where it is a `condition`, the answer itself is outside
    of what the regime allows if it is. Python has other names for the words that it uses itself.
    """

    who: str
    duty: str
    # Made by a function, so that JSON tells of it also where there is none.
    within: str | None = msgspec.field(default_factory=lambda: None)
    run_from: str = ""
    before: str = ""
    lasting: str = ""
    calendar: str = ""
    moves: bool = False
    earlier: tuple[Term, ...] = ()
    longer: tuple[Term, ...] = ()
    window: tuple[Term, ...] = ()
    lifted_by: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    otherwise: tuple[Obligation, ...] = ()
    is_condition: bool = False

    @property
    def whole(self) -> tuple[Obligation, ...]:
        """It, and all that is owed where it is broken."""
        return (self, *(inner for owed in self.otherwise for inner in owed.whole))

    @property
    def terms(self) -> tuple[Term, ...]:
        """Its terms, beside its own."""
        return (*self.earlier, *self.longer, *self.window)

    @property
    def events(self) -> frozenset[str]:
        """The events that its own times, and what ends it, are told by."""
        terms = (term.run_from for term in self.terms)
        named = (self.run_from, self.before, *terms, *self.lifted_by)
        return frozenset(event for event in named if event)

    @property
    def plain(self) -> Obligation:
        """Who must do what by when, and nothing else: what a sentence of a scenario says of it."""
        lasting = f"for {self.lasting}" if self.lasting else None
        return Obligation(self.who, self.duty, self.within or lasting)


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
    def plain_substance(self) -> Substance:
        """What the decision comes to in sentences about one answer: who must do what by when.

        From when on that is counted, and what ends it, only what happens afterwards can show.
        """
        plain = frozenset(duty.plain for duty in self.obligations)
        return self.substance._replace(obligations=plain)

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
