"""What became of the claims about every request that the base had proved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from exigent.analysis.compare.columns import Column
from exigent.analysis.compare.comparison import BETWEEN, Direction, Loss, Origin, Place
from exigent.bench import ClaimEntry, ClaimRow, Matrix, Standing

_GONE = "removed"
_Key = tuple[frozenset[tuple[str, str]], str, str]


def unproved(base: Matrix, head: Matrix, columns: Sequence[Column]) -> Iterator[Loss]:
    """Yield what was proved under a column of both sides and is not so now.

    A claim is the same where its scenario states the same facts, whatever that is called and
    wherever it stands: what it says counts, as proved of which requests.
    """
    now: dict[_Key, Standing] = {}
    for row in head.claims:
        for column in columns:
            for claim in row.cells[column.head].claims:
                _keep_worst(now, _key(row, claim.text, column.new), claim.standing)
        for claim in row.aside:
            _keep_worst(now, _key(row, claim.text, ""), claim.standing)
    for row in base.claims:
        for column in columns:
            yield from _lost(row, row.cells[column.base].claims, now, columns, column)
        yield from _lost(row, row.aside, now, columns, None)


def _lost(
    row: ClaimRow,
    claims: Iterable[ClaimEntry],
    now: dict[_Key, Standing],
    columns: Sequence[Column],
    column: Column | None,
) -> Iterator[Loss]:
    for claim in claims:
        text = _in_new_names(claim.text, columns)
        standing = now.get(_key(row, text, column.new if column else ""))
        if claim.standing is Standing.PROVED and standing is not Standing.PROVED:
            after = standing.said if standing else _GONE
            yield Loss(
                Direction.UNPROVED,
                f"{claim.text}: {claim.standing.said}{BETWEEN}{after}",
                Place(row.feature, row.name, row.title, row.example, row.file, row.line),
                column.name if column else "",
                origin=Origin(row.file, row.feature, row.name, row.example, row.stated),
            )


def _keep_worst(now: dict[_Key, Standing], key: _Key, standing: Standing) -> None:
    order = list(Standing)
    now[key] = min(now.get(key, standing), standing, key=order.index)


def _key(row: ClaimRow, text: str, regime: str) -> _Key:
    return frozenset(row.stated.items()), text, regime


def _in_new_names(text: str, columns: Iterable[Column]) -> str:
    for column in columns:
        if column.old != column.new:
            text = text.replace(f'"{column.old}"', f'"{column.new}"')
    return text
