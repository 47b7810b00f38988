"""What constraints make of rows: which cannot be, and what is assumed where nobody states it.

Constraints are put to the vocabulary itself, once for each way in which rows state the facts that
constraints tie together; the facts of two knots of constraints bear on each other in nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from exigent.analysis.replay.answering import stated_of
from exigent.analysis.replay.database import Database
from exigent.analysis.replay.fact_codes import NOT_KNOWN, NOT_STATED, FactCodes
from exigent.words import ContradictionError, Vocabulary, constraints_in_doubt, make_request

_KNOT = "knot"
# How a way to state the facts of a knot ends: it can be, it cannot, or more may be known later.
FIRM, IMPOSSIBLE, IN_DOUBT = 0, 1, 2


@dataclass
class Knot:
    """Facts that constraints tie together; `seen` are the ways to state them met so far."""

    facts: tuple[str, ...]
    seen: dict[tuple[int, ...], tuple[int | None, ...]] = field(default_factory=dict)


def knots_of(vocabulary: Vocabulary) -> list[Knot]:
    """Return the knots of a vocabulary's constraints, no fact in two of them."""
    found: list[set[str]] = []
    for tie in vocabulary.constraints:
        touched = [one for one in found if one & tie.tied]
        found = [one for one in found if not one & tie.tied]
        found.append(set(tie.tied).union(*touched))
    return [Knot(tuple(name for name in vocabulary.facts if name in one)) for one in found]


class SettledCodes:
    """Settles the codes of facts: after it, each is that of a value, or nobody knows the fact."""

    def __init__(
        self, database: Database, vocabulary: Vocabulary, codes: Mapping[str, FactCodes]
    ) -> None:
        self._database = database
        self._vocabulary = vocabulary
        self._codes = {name: one.classed for name, one in codes.items()}
        self._knots = knots_of(vocabulary)
        self._column = {name: f"f{at}" for at, name in enumerate(self._codes)}

    def settle(self, unpacked: str, settled: str, beside: Sequence[str]) -> None:
        """Make the table of settled codes from one of codes as they are stated.

        It has the columns `beside`, for each fact the code of its value, null where that is not
        known, and how its knots end at worst: IMPOSSIBLE, IN_DOUBT or FIRM.
        """
        for at, knot in enumerate(self._knots):
            self._settle_knot(at, knot, unpacked)
        in_knot = {name: at for at, knot in enumerate(self._knots) for name in knot.facts}
        taken = [f"{unpacked}.{name}" for name in beside]
        for name, column in self._column.items():
            if name in in_knot:
                code = f"{_KNOT}{in_knot[name]}.s_{column}"
            else:
                code = self._alone(name, f"{unpacked}.{column}")
            taken.append(f"CAST({code} AS SMALLINT) AS {column}")
        ends = [f"{_KNOT}{at}.ends" for at in range(len(self._knots))]
        # What cannot be is so whatever is in doubt.
        impossible = " OR ".join(f"{end} = {IMPOSSIBLE}" for end in ends) or "FALSE"
        doubtful = " OR ".join(f"{end} = {IN_DOUBT}" for end in ends) or "FALSE"
        joins = "".join(
            f" JOIN {_KNOT}{at} ON "
            + " AND ".join(
                f"{unpacked}.{self._column[name]} = {_KNOT}{at}.{self._column[name]}"
                for name in knot.facts
            )
            for at, knot in enumerate(self._knots)
        )
        self._database.run(
            f"CREATE OR REPLACE TABLE {settled} AS SELECT {', '.join(taken)},"
            f" {impossible} AS impossible, {doubtful} AS doubtful FROM {unpacked}{joins}"
        )

    def _alone(self, name: str, column: str) -> str:
        """Return the settled code of a fact that no constraint ties to others."""
        ordinary = self._codes[name].code_of(self._vocabulary.ordinary[name])
        said = "NULL" if ordinary == NOT_KNOWN else str(ordinary)
        return (
            f"CASE WHEN {column} = {NOT_KNOWN} THEN NULL"
            f" WHEN {column} = {NOT_STATED} THEN {said} ELSE {column} END"
        )

    def _settle_knot(self, at: int, knot: Knot, unpacked: str) -> None:
        columns = [self._column[name] for name in knot.facts]
        ways = self._database.fetch(f"SELECT DISTINCT {', '.join(columns)} FROM {unpacked}")
        for way in ways:
            if way not in knot.seen:
                knot.seen[way] = self._ends(dict(zip(knot.facts, way, strict=True)))
        kinds = dict.fromkeys(columns, "SMALLINT")
        kinds |= {"ends": "SMALLINT"} | {f"s_{column}": "SMALLINT" for column in columns}
        rows = [(*way, *knot.seen[way]) for way in ways]
        self._database.load(f"{_KNOT}{at}", kinds, list(zip(*rows, strict=True)))

    def _ends(self, way: Mapping[str, int]) -> tuple[int | None, ...]:
        """Return how a way to state facts ends, and the codes of what they settle to."""
        try:
            request = make_request(self._vocabulary, dict(stated_of(way, self._codes)))
        except ContradictionError:
            return (IMPOSSIBLE, *way.values())
        doubt = IN_DOUBT if constraints_in_doubt(self._vocabulary, request) else FIRM
        codes = [self._codes[name].code_of(request.values[name]) for name in way]
        return (doubt, *(None if code == NOT_KNOWN else code for code in codes))
