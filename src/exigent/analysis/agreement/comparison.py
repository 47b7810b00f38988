"""Requests put to every side at once, and what the sides answer to each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from exigent.analysis.agreement.sides import AskedSide
from exigent.words import Decision, Outcome, Request, Substance

BATCH = 2_000

SideAnswers = tuple[Decision, ...]
DifferenceKind = tuple[Substance, ...]


class SideComparison:
    """The answers of all sides, in their order; equal requests are asked once."""

    def __init__(
        self, sides: Sequence[AskedSide], advance: Callable[[int], None] | None = None
    ) -> None:
        """Compare these sides; `advance` hears how many requests each batch has decided."""
        self.sides = tuple(sides)
        self._advance = advance
        self._answers: dict[Request, SideAnswers] = {}

    def decide(self, requests: Sequence[Request]) -> list[SideAnswers]:
        """Return for each request what the sides answer, in order."""
        new = [request for request in dict.fromkeys(requests) if request not in self._answers]
        for start in range(0, len(new), BATCH):
            batch = new[start : start + BATCH]
            columns = [[row[0] for row in side.panel.decide(batch)] for side in self.sides]
            self._answers.update(zip(batch, zip(*columns, strict=True), strict=True))
            if self._advance:
                self._advance(len(batch))
        return [self._answers[request] for request in requests]


def has_failed(answers: SideAnswers) -> bool:
    """Tell whether any side failed: then the sides neither agree nor differ."""
    return any(decision.outcome is Outcome.ERROR for decision in answers)


def difference(answers: SideAnswers) -> DifferenceKind | None:
    """Return what each side's answer comes to where they differ; None if alike or failed."""
    if has_failed(answers):
        return None
    kind = tuple(decision.substance for decision in answers)
    return kind if len(set(kind)) > 1 else None
