"""What came of claims about every request, as the matrix holds it: rows of their own.

They stand beside the scenarios and never among them, so that nothing which counts answers
to requests takes a claim for one.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from exigent.suite import Verdict
from exigent.words import Decision


class Standing(StrEnum):
    """What came of a claim, the worst first; none of these words stands for another.

    Unchecked is one about a regime that the run leaves out: it fails nothing, and holds nothing.
    """

    REFUTED = "refuted"
    NOT_PROVED = "not_proved"
    UNCHECKED = "unchecked"
    SAMPLED = "sampled"
    PROVED = "proved"

    @property
    def verdict(self) -> Verdict:
        """What the test says: a claim passes that is proved, or content with what was sampled."""
        match self:
            case Standing.PROVED | Standing.SAMPLED:
                return Verdict.PASS
            case Standing.UNCHECKED:
                return Verdict.UNCHECKED
        return Verdict.FAIL

    @property
    def fails(self) -> bool:
        """Whether a run ends with an error for it."""
        return self.verdict is Verdict.FAIL

    @property
    def said(self) -> str:
        """The standing in words."""
        return self.value.replace("_", " ")


class WitnessEntry(msgspec.Struct, frozen=True):
    """A request that refutes a claim, or shows what one says of some request.

    `decisions` are what the regimes of the claim answer, by what the claim calls them;
    `scenario` is the request as a scenario to be put into a feature, and `phrases` are what
    it states in words.
    """

    stated: dict[str, str]
    phrases: tuple[str, ...]
    decisions: dict[str, Decision]
    scenario: str


class ClaimEntry(msgspec.Struct, frozen=True):
    """What came of one claim for one regime.

    `why` says why nothing is proved, and how many requests were tried where some were drawn;
    `premises` are what a proof rests on besides what the policies say. `idle` says why one that is
    proved says nothing: there is no request that it is about.
    """

    line: int
    text: str
    standing: Standing
    why: str = ""
    premises: tuple[str, ...] = ()
    witness: WitnessEntry | None = None
    idle: str = ""


class ClaimCell(msgspec.Struct, frozen=True):
    """The claims of one scenario about one regime; there may be none."""

    claims: tuple[ClaimEntry, ...] = ()

    @property
    def standing(self) -> Standing | None:
        """The worst that came of them; None where none was checked."""
        return worst(one for one in self.claims if one.standing is not Standing.UNCHECKED)

    @property
    def verdict(self) -> Verdict:
        """What the test says of them."""
        standing = self.standing
        return Verdict.UNCHECKED if standing is None else standing.verdict


class ClaimRow(msgspec.Struct, frozen=True):
    """A scenario of claims; `cells` stand in the order of the regimes.

    `stated` are the facts that every request has which the claims are about. `aside` are
    claims about regimes of which none is a column: named by their files, or left out.
    """

    feature: str
    file: str
    line: int
    name: str
    title: str
    example: dict[str, str]
    tags: tuple[str, ...]
    stated: dict[str, str]
    steps: tuple[str, ...]
    cells: tuple[ClaimCell, ...]
    aside: tuple[ClaimEntry, ...] = ()

    @property
    def claims(self) -> tuple[ClaimEntry, ...]:
        """All that came of its claims, in the order of the regimes."""
        return (*(claim for cell in self.cells for claim in cell.claims), *self.aside)

    @property
    def standing(self) -> Standing | None:
        """The worst that came of them; None where nothing was claimed of the regimes asked."""
        return worst(self.claims)


def worst(claims: Iterable[ClaimEntry]) -> Standing | None:
    """Return the worst that came of claims, None where there are none."""
    order = list(Standing)
    return min((claim.standing for claim in claims), key=order.index, default=None)
