"""A panel that takes from memory what its regimes answered before."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from exigent.bench.panel import Panel
from exigent.words import Decision, Outcome, Request

KnownAnswers = Mapping[Request, Mapping[str, Decision]]
"""What regimes answered to requests, by the regimes' names."""


class RecallingPanel(Panel):
    """A panel some of whose regimes have answered some requests already."""

    def __init__(self, panel: Panel, known: KnownAnswers) -> None:
        """Take the regimes of a panel; `known` are their answers from before."""
        super().__init__(panel.manifests, panel.names, panel.deciders, panel.vocabulary)
        self._known = known
        self._asked: dict[Request, Mapping[str, Decision]] = {}

    def answers(self, regimes: Collection[str]) -> KnownAnswers:
        """Return what these answered to what was asked; all that they are known to, if nothing was.

        An error is no answer to keep: what was in error is decided again.
        """
        answers = self._asked or self._known
        if len(regimes) == len(self.names):
            return answers
        return {
            request: {name: row[name] for name in regimes if name in row}
            for request, row in answers.items()
        }

    def decide(self, requests: Sequence[Request]) -> list[tuple[Decision, ...]]:
        """Return what any panel does; requests that the same regimes did not answer go together."""
        decided: dict[Request, Mapping[str, Decision]] = {}
        lacking: dict[tuple[str, ...], list[Request]] = {}
        for request in dict.fromkeys(requests):
            known = self._asked.get(request) or self._known.get(request, {})
            decided[request] = self._asked[request] = known
            missing = tuple([name for name in self.names if name not in known])
            if missing:
                lacking.setdefault(missing, []).append(request)
        for missing, several in lacking.items():
            for request, row in zip(several, self.only(missing).decide(several), strict=True):
                answers = {**decided[request], **dict(zip(missing, row, strict=True))}
                decided[request] = self._asked[request] = answers
                if any(one.outcome is Outcome.ERROR for one in row):
                    self._asked[request] = _without_errors(answers)
        names = self.names
        return [tuple([decided[request][name] for name in names]) for request in requests]


def _without_errors(answers: Mapping[str, Decision]) -> Mapping[str, Decision]:
    return {name: one for name, one in answers.items() if one.outcome is not Outcome.ERROR}
