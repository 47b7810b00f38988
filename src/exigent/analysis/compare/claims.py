"""What became of the claims about every request that the base had proved, or held by a sample."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from exigent.analysis.compare.columns import Column
from exigent.analysis.compare.comparison import (
    BETWEEN,
    Direction,
    FactChange,
    Loss,
    Origin,
    Place,
)
from exigent.analysis.compare.limits import narrowed_limits
from exigent.bench import ClaimEntry, ClaimRow, Matrix, Standing
from exigent.suite import SAMPLED

_GONE = "removed"
# The stronger first: what held by a sample and is proved now has lost nothing.
_HELD = (Standing.PROVED, Standing.SAMPLED)
_Key = tuple[frozenset[tuple[str, str]], str, str]


def unproved(base: Matrix, head: Matrix, columns: Sequence[Column]) -> Iterator[Loss]:
    """Yield what was proved or sampled under a column of both sides and is not so now.

    A claim is the same where its scenario states the same facts, whatever that is called and
    wherever it stands: what it says counts, as proved of which requests. Where the words allow
    fewer of them than the base did, what is proved of all is proved of fewer.
    """
    narrower = narrowed_limits(base, head)
    now: dict[_Key, ClaimEntry] = {}
    for row in head.claims:
        for column in columns:
            for claim in row.cells[column.head].claims:
                _keep_worst(now, _key(row, claim.text, column.new), claim)
        for claim in row.aside:
            _keep_worst(now, _key(row, claim.text, ""), claim)
    for row in base.claims:
        for column in columns:
            claims = row.cells[column.base].claims
            yield from _lost(row, claims, now, columns, column, narrower)
        yield from _lost(row, row.aside, now, columns, None, narrower)


def _lost(
    row: ClaimRow,
    claims: Iterable[ClaimEntry],
    now: dict[_Key, ClaimEntry],
    columns: Sequence[Column],
    column: Column | None,
    narrower: tuple[FactChange, ...],
) -> Iterator[Loss]:
    for claim in claims:
        text = _in_new_names(claim.text, columns)
        found = now.get(_key(row, text, column.new if column else ""))
        after = _became(claim.standing, found, narrower)
        if after:
            yield Loss(
                Direction.UNPROVED,
                f"{claim.text}: {claim.standing.said}{BETWEEN}{after}",
                Place(row.feature, row.name, row.title, row.example, row.file, row.line),
                column.name if column else "",
                origin=Origin(row.file, row.feature, row.name, row.example, row.stated),
                witness=found.witness if found and found.standing.fails else None,
            )


def _became(before: Standing, claim: ClaimEntry | None, narrower: tuple[FactChange, ...]) -> str:
    """Return what became of a claim that held, empty where it holds of as many requests."""
    if before not in _HELD:
        return ""
    if claim is None:
        return _GONE
    if claim.standing not in _HELD[: _HELD.index(before) + 1]:
        return claim.standing.said
    # What a single request shows is shown among fewer, too.
    if claim.witness is not None or not narrower:
        return ""
    limits = (f"{one.name}: {one.before}{BETWEEN}{one.after}" for one in narrower)
    return f"{claim.standing.said} within narrower limits ({'; '.join(limits)})"


def _keep_worst(now: dict[_Key, ClaimEntry], key: _Key, claim: ClaimEntry) -> None:
    order = list(Standing)
    now[key] = min(now.get(key, claim), claim, key=lambda one: order.index(one.standing))


def _key(row: ClaimRow, text: str, regime: str) -> _Key:
    # That a claim is content with a sample says nothing of what it claims.
    return frozenset(row.stated.items()), text.removesuffix(SAMPLED), regime


def _in_new_names(text: str, columns: Iterable[Column]) -> str:
    for column in columns:
        if column.old != column.new:
            text = text.replace(f'"{column.old}"', f'"{column.new}"')
    return text
