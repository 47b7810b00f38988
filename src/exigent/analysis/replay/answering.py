"""Each class of rows put to a panel: one request for all rows that nothing tells apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from exigent.columns import AS_IT_IS, FIRST_CLASS, NOT_KNOWN, NOT_STATED, FactCodes
from exigent.words import (
    UNKNOWN,
    Decision,
    Known,
    Value,
)

# What no decision is numbered: a row that is no request.
NO_REQUEST = -1

_ClassCodes = Mapping[str, int]
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


def stated_of(
    codes: _ClassCodes, by_fact: Mapping[str, FactCodes], raw: RawValues | None = None
) -> Iterable[tuple[str, Value]]:
    """Yield the facts that a row of these codes states; of `raw` facts the value stands beside."""
    for name, code in codes.items():
        if code == NOT_STATED:
            continue
        if code == NOT_KNOWN:
            yield name, UNKNOWN
        elif by_fact[name].is_raw:
            assert code == AS_IT_IS
            yield name, _plain((raw or {})[name])
        else:
            yield name, by_fact[name].plainest[code - FIRST_CLASS]


def _plain(value: Known | None) -> Known:
    assert value is not None
    return int(value) if isinstance(value, float) and value.is_integer() else value
