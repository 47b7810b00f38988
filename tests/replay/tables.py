"""Tables of requests made for tests, and what a panel answers to each of their rows."""

from __future__ import annotations

import datetime
import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet

from exigent.analysis.replay import (
    ColumnMapping,
    Database,
    Replay,
    Replaying,
    ReplayOptions,
    list_inputs,
    map_by_name,
)
from exigent.bench import Panel
from exigent.words import (
    UNKNOWN,
    ContradictionError,
    Decision,
    Fact,
    FactType,
    Request,
    Value,
    Vocabulary,
    constants_of,
    make_request,
    merge_constants,
)

Row = Mapping[str, object]

_TYPES = {
    FactType.CHOICE: pyarrow.string(),
    FactType.YES_NO: pyarrow.bool_(),
    FactType.NUMBER: pyarrow.float64(),
    FactType.DATE: pyarrow.date32(),
}


class RandomRows:
    """Draws rows of which many stand at a boundary, and many are like an ordinary request."""

    def __init__(
        self, panel: Panel, seed: int, *, ordinary: float = 0.5, unknown: float = 0.05
    ) -> None:
        self._vocabulary = panel.vocabulary
        self._random = random.Random(seed)
        self._ordinary = ordinary
        self._unknown = unknown
        ties = [tie.condition for tie in panel.vocabulary.constraints]
        self._constants = merge_constants(
            [constants_of(ties), *(regime.constants for regime in panel.regimes)]
        )

    def draw(self, many: int) -> list[dict[str, object]]:
        """Return rows with a value, or None, for every fact."""
        facts = self._vocabulary.facts.values()
        return [{fact.name: self._value(fact) for fact in facts} for _ in range(many)]

    def _value(self, fact: Fact) -> object:
        drawn = self._random.random()
        if drawn < self._unknown:
            return None
        if drawn < self._unknown + self._ordinary and fact.ordinary is not UNKNOWN:
            return fact.ordinary
        constants: Any = self._constants.get(fact.name) or ()
        if fact.type is FactType.DATE:
            near = [day + datetime.timedelta(days) for day in constants for days in (-1, 0, 1)]
            any_day = datetime.date(2015, 1, 1) + datetime.timedelta(self._random.randrange(5000))
            return self._random.choice([*near, any_day])
        if fact.type is FactType.NUMBER:
            near = [c + by for c in constants for by in (-1, -0.5, 0, 0.5, 1)]
            fit = [float(c) for c in (*near, 0, 1, 2, 50) if fact.has(float(c))]
            return self._random.choice(fit)
        return self._random.choice(fact.values)


def write_parquet(path: Path, rows: Sequence[Row], vocabulary: Vocabulary) -> Path:
    """Write rows with a column a fact, and the row's number as `id`."""
    columns: dict[str, Any] = {"id": pyarrow.array(range(len(rows)), pyarrow.int64())}
    for name in rows[0]:
        column = [row[name] for row in rows]
        columns[name] = pyarrow.array(column, _TYPES[vocabulary.facts[name].type])
    pyarrow.parquet.write_table(pyarrow.table(columns), path)
    return path


def request_of(row: Row, vocabulary: Vocabulary) -> Request | None:
    """Return the request that a row is, its nulls unknown; None where constraints forbid it."""
    facts: dict[str, Value] = {
        name: UNKNOWN if value is None else _plain(value) for name, value in row.items()
    }
    try:
        return make_request(vocabulary, facts)
    except ContradictionError:
        return None


def replay_rows(
    path: Path, panel: Panel, folder: Path, mapping: ColumnMapping | None = None, **options: Any
) -> tuple[Replay, dict[int, list[Decision]]]:
    """Return the replay of a file, and by the row's number, from 1, what each regime decides."""
    with Database() as database:
        database.open_files(list_inputs([str(path)]))
        mapping = mapping or map_by_name(list(database.columns()), panel.vocabulary)
        replaying = Replaying(database, panel, mapping, [path.name], ReplayOptions(**options))
        replay = replaying.run()
        writer = replaying.row_decisions()
        writer.write(folder)
        written = database.fetch(f"SELECT * FROM read_parquet('{folder}/rows-*.parquet')")
        names = [
            row[0] for row in database.fetch(f"DESCRIBE SELECT * FROM '{folder}/rows-*.parquet'")
        ]
    columns = [names.index(f"{name} decision") for name in panel.names]
    return replay, {row[0]: [writer.decisions[row[at]] for at in columns] for row in written}


def _plain(value: object) -> Value:
    plain: Any = value
    return int(plain) if isinstance(plain, float) and plain.is_integer() else plain
