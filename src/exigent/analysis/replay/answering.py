"""Each class of rows put to a panel: one request for all rows that nothing tells apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from exigent.analysis.replay.fact_codes import (
    AS_IT_IS,
    FIRST_CLASS,
    NOT_KNOWN,
    NOT_STATED,
    WRONG,
    FactCodes,
)
from exigent.bench import Panel
from exigent.words import (
    UNKNOWN,
    ContradictionError,
    Decision,
    Known,
    Request,
    Value,
    make_request,
)

# What no decision is numbered: a row that is no request.
NO_REQUEST = -1
_BATCH = 10_000

Codes = Mapping[str, int]
RawValues = Mapping[str, Known | None]


@dataclass
class NumberedDecisions:
    """All decisions that were met, each once, by their numbers."""

    decisions: list[Decision] = field(default_factory=list)
    _numbers: dict[Decision, int] = field(default_factory=dict)

    def number(self, decision: Decision) -> int:
        """Return the number of a decision."""
        found = self._numbers.get(decision)
        if found is None:
            found = self._numbers[decision] = len(self.decisions)
            self.decisions.append(decision)
        return found


class Answering:
    """Answers classes of rows, told by the codes of their facts."""

    def __init__(
        self, panel: Panel, codes: Mapping[str, FactCodes], *, ignores_dates: bool
    ) -> None:
        self._panel = panel
        self._codes = codes
        self._ignores_dates = ignores_dates
        self.numbered = NumberedDecisions()

    def answer(self, classes: Sequence[tuple[Codes, RawValues, bool]]) -> list[list[int]]:
        """Return for each class the number of each regime's decision, in their order.

        A class is told by its codes, the values that stand beside them, and whether a fact is
        wrong that no regime reads.
        That is NO_REQUEST where a word is none of its fact's or constraints forbid it all.
        """
        answers = [[NO_REQUEST] * len(self._panel.regimes) for _ in classes]
        for start in range(0, len(classes), _BATCH):
            batch = range(start, min(start + _BATCH, len(classes)))
            made = {at: self.request(*classes[at]) for at in batch}
            requests = {at: one for at, one in made.items() if one is not None}
            rows = self._panel.decide(list(requests.values()))
            for at, row in zip(requests, rows, strict=True):
                answers[at] = [self.numbered.number(decision) for decision in row]
        return answers

    def request(self, codes: Codes, raw: RawValues, is_wrong: bool) -> Request | None:
        """Return a request that stands for a class of rows; None where it can be none."""
        if is_wrong or WRONG in codes.values():
            return None
        try:
            request = make_request(self._panel.vocabulary, dict(self._stated(codes, raw)))
        except ContradictionError:
            return None
        return request.undated() if self._ignores_dates else request

    def _stated(self, codes: Codes, raw: RawValues) -> Iterable[tuple[str, Value]]:
        for name, code in codes.items():
            if code == NOT_STATED:
                continue
            if code == NOT_KNOWN:
                yield name, UNKNOWN
            elif self._codes[name].is_raw:
                assert code == AS_IT_IS
                yield name, _plain(raw[name])
            else:
                yield name, self._codes[name].plainest[code - FIRST_CLASS]


def _plain(value: Known | None) -> Known:
    assert value is not None
    return int(value) if isinstance(value, float) and value.is_integer() else value
