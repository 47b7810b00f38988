"""A table of requests that a program hands over, replayed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypedDict

from exigent.analysis.replay import (
    FRAME,
    Database,
    MappingFor,
    Period,
    Replay,
    Replaying,
    ReplayOptions,
    are_revisions,
    list_inputs,
    map_by_name,
    open_sides,
    read_given_mapping,
    read_mapping,
)
from exigent.bench import Bench, Panel
from exigent.doors.library.given import take_words
from exigent.words import Fault, InputError, did_you_mean


class AskedOfReplay(TypedDict, total=False):
    """What may be asked of a replay besides: what each is, the command's options say.

    `mapping` is the path of one, or a mapping in the form of its file.
    """

    mapping: str | Path | Mapping[str, object]
    by: str
    group_by: Iterable[str]
    between: tuple[str, str]
    examples: int
    ignore_dates: bool
    rejects_allowed: int
    suppress_below: int
    hash_ids: Iterable[str]


def replay_given(bench: Bench, panel: Panel, data: object, asked: AskedOfReplay) -> Replay:
    """Return what came out; raise InputError for what is no table, no mapping, or was not meant."""
    for name in asked:
        if name not in AskedOfReplay.__annotations__:
            raise InputError(
                f"a replay takes no `{name}`",
                None,
                did_you_mean(name, AskedOfReplay.__annotations__),
                fault=Fault.WRONG_OPTION,
            )
    between = asked.get("between")
    pair = None if between is None else _take_pair(between)
    options = ReplayOptions(
        period=_take_period(asked.get("by")),
        group_by=take_words(asked.get("group_by"), "group_by"),
        between=None if pair is None or are_revisions(pair) else pair,
        examples=asked.get("examples", 3),
        ignores_dates=bool(asked.get("ignore_dates", False)),
        rejects_allowed=asked.get("rejects_allowed", 0),
        suppress_below=asked.get("suppress_below"),
        hidden=take_words(asked.get("hash_ids"), "hash_ids"),
    )
    with Database() as database:
        shown = _open(database, data)
        mapping_for = _mapping(asked.get("mapping"), bench, database)
        mapping = mapping_for(bench.vocabulary)
        # Where all are asked, each side has its own.
        names = () if panel.names == bench.columns else panel.names
        with open_sides(pair, bench, panel, names, mapping_for) as sides:
            return Replaying(database, panel, mapping, shown, options, sides=sides).run()


def _open(database: Database, data: object) -> list[str]:
    """Open what is given, and return what its parts are called."""
    several = data if isinstance(data, list | tuple) else [data]
    if not all(isinstance(one, str | Path) for one in several):
        database.open_frame(data)
        return [FRAME]
    files = list_inputs(map(str, several))
    database.open_files(files)
    return [file.shown for file in files]


def _mapping(
    given: str | Path | Mapping[str, object] | None, bench: Bench, database: Database
) -> MappingFor:
    """Return what maps the columns to the facts of a vocabulary, that of the bench or another."""
    if given is None:
        columns = list(database.columns())
        return lambda vocabulary: map_by_name(columns, vocabulary)
    if isinstance(given, Mapping):
        return read_given_mapping(given, bench.vocabulary).within
    return read_mapping(Path(given), bench.vocabulary).within


def _take_period(by: str | None) -> Period | None:
    """Return the period of a word; raise InputError for another."""
    known = [str(one) for one in Period]
    if by is not None and by not in known:
        meant = did_you_mean(str(by), known) or f"it may be: {', '.join(known)}"
        raise InputError(f"there is no period `{by}`", None, meant, fault=Fault.WRONG_OPTION)
    return None if by is None else Period(by)


def _take_pair(between: Iterable[str]) -> tuple[str, str]:
    """Return two words; raise InputError for any other number of them."""
    words = take_words(between, "between")
    if len(words) != 2:
        raise InputError("`between` are two regimes", None, fault=Fault.WRONG_OPTION)
    return words[0], words[1]
