"""What came out about the order of regimes, as data that reports and programs read."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property

import msgspec

from exigent.analysis.shown_request import ShownRequest
from exigent.words import Decision, ExitCode, Mode, Outcome

VERSION = 1


class Relation(StrEnum):
    """In what one regime is at least as strict as another.

    They are three and no chain: what refuses more need not allow less, since a regime may not
    govern a request, and who allows no more may be compelled to more of it.
    """

    PERMITS = "permits"
    BARS = "bars"
    COMPELS = "compels"

    @property
    def meaning(self) -> str:
        """What the stricter regime does, in English."""
        return _MEANINGS[self]

    def claim(self, stricter: str, looser: str) -> str:
        """Return the claim that a scenario of any request would make."""
        first, second, verb = stricter, looser, _VERBS[self]
        if self is Relation.BARS:
            first, second = second, first
        return f'whatever "{first}" {verb}, "{second}" {verb}'

    def holds_of(self, decision: Decision) -> bool:
        """Tell whether a decision is what the relation is about: an allow, a refusal, a must."""
        match self:
            case Relation.PERMITS:
                return decision.outcome is Outcome.ALLOW
            case Relation.BARS:
                return decision.outcome is Outcome.REFUSE
        return decision.outcome is Outcome.ALLOW and decision.mode is Mode.MUST


_MEANINGS = {
    Relation.PERMITS: "allows only what the other allows",
    Relation.BARS: "refuses all that the other refuses",
    Relation.COMPELS: "must disclose only where the other must",
}
_VERBS = {
    Relation.PERMITS: "allows",
    Relation.BARS: "refuses",
    Relation.COMPELS: "must disclose",
}


def is_known(decision: Decision) -> bool:
    """Tell whether a decision shows anything: unknown facts and failing engines show nothing."""
    return decision.outcome not in (Outcome.NEEDS_FACTS, Outcome.ERROR)


class OrderAnswer(StrEnum):
    """Whether one regime is at least as strict as another, of which only `holds` is a proof."""

    HOLDS = "holds"
    FAILS = "fails"
    NOT_PROVED = "not_proved"


class Bearing(StrEnum):
    """How one regime stands to another in a relation, both directions taken together."""

    EQUIVALENT = "equivalent"
    STRICTER = "stricter"
    LOOSER = "looser"
    INCOMPARABLE = "incomparable"
    NOT_PROVED = "not_proved"


class OrderedRegime(msgspec.Struct, frozen=True):
    """A regime that was compared: as it was called, its name, title, file and kind."""

    regime: str
    name: str
    title: str
    file: str
    kind: str


class OrderQuestion(msgspec.Struct, frozen=True):
    """Whether `stricter` is at least as strict as `looser`, and what was found out.

    Where it fails, `request` shows it if requests were asked for; `why` says why nothing is
    proved, and `premises` are what a proof rests on besides the policies' own text.
    """

    relation: Relation
    stricter: str
    looser: str
    answer: OrderAnswer
    request: ShownRequest | None = None
    why: str = ""
    premises: tuple[str, ...] = ()


class RegimeOrder(msgspec.Struct, frozen=True, dict=True):
    """Which regime is at least as strict as which, of all requests that state what is `given`.

    `lines` are the regimes that pictures and lists of an order show; the questions are about
    all. Where it `ignores_dates`, every regime is asked as if it were in force on every day.
    """

    version: int
    given: tuple[str, ...]
    regimes: tuple[OrderedRegime, ...]
    lines: tuple[str, ...]
    questions: tuple[OrderQuestion, ...]
    ignores_dates: bool = False
    has_failed: bool = False

    @property
    def exit_code(self) -> ExitCode:
        """How the question ends: an order is what it is, and no gate."""
        return ExitCode.ENGINE_FAILED if self.has_failed else ExitCode.OK

    def of(self, relation: Relation, stricter: str, looser: str) -> OrderQuestion:
        """Return what was found out of one direction, by what the regimes were called."""
        return self._by_pair[relation, stricter, looser]

    def about(self, relation: Relation) -> Iterable[OrderQuestion]:
        """Return all that was found out of one relation."""
        return [one for one in self.questions if one.relation is relation]

    def bearing(self, relation: Relation, one: str, other: str) -> Bearing:
        """Return how one regime stands to another."""
        there = self.of(relation, one, other).answer
        back = self.of(relation, other, one).answer
        if OrderAnswer.NOT_PROVED in (there, back):
            return Bearing.NOT_PROVED
        return _BEARINGS[there is OrderAnswer.HOLDS, back is OrderAnswer.HOLDS]

    @cached_property
    def _by_pair(self) -> dict[tuple[Relation, str, str], OrderQuestion]:
        return {(one.relation, one.stricter, one.looser): one for one in self.questions}


_BEARINGS = {
    (True, True): Bearing.EQUIVALENT,
    (True, False): Bearing.STRICTER,
    (False, True): Bearing.LOOSER,
    (False, False): Bearing.INCOMPARABLE,
}
