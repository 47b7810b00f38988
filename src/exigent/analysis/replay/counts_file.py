"""The counts of a replay as Parquet, for those who go on with them in a data frame."""

from __future__ import annotations

from pathlib import Path
from shutil import copyfileobj

from exigent.analysis.replay.database import Database
from exigent.analysis.replay.result import Replay
from exigent.columns import quote
from exigent.files import writing_whole

_TABLE = "told"


def write_counts(database: Database, replay: Replay, path: Path) -> None:
    """Write a row for each count: regime, outcome, mode, ground, the groups, and how many."""
    names = ["regime", "outcome", "mode", "ground", *replay.groups, "requests"]
    # Any column of the data may be a group, one called `mode` as well.
    kinds = {f"c{at}": "VARCHAR" for at in range(len(names) - 1)} | {"n": "BIGINT"}
    rows = [
        (one.regime, str(one.outcome), one.mode, one.ground, *one.group, one.requests)
        for one in replay.counts
    ]
    database.load(_TABLE, kinds, list(zip(*rows, strict=True)))
    named = ", ".join(f"{kind} AS {quote(name)}" for kind, name in zip(kinds, names, strict=True))
    own = database.folder / "counts.parquet"
    database.write_parquet(f"SELECT {named} FROM {_TABLE}", own)
    # What a user names may be a link or a device, which stays one.
    with own.open("rb") as whole, writing_whole(path) as file:
        copyfileobj(whole, file)
