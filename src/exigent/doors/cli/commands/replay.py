"""`exigent replay`: what each regime would have done with the requests of a table."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import click

from exigent.analysis.replay import (
    DATABASE_ENDINGS,
    QUERY,
    STANDARD_INPUT,
    Database,
    DecisionsFolder,
    MappingFor,
    Period,
    Replay,
    Replaying,
    ReplayOptions,
    Spark,
    are_revisions,
    describe_files,
    draft_mapping,
    list_inputs,
    map_by_name,
    open_sides,
    read_mapping,
    take_stream,
    write_counts,
)
from exigent.bench import Bench, with_drafts
from exigent.doors.cli.options import no_code_option, open_here, regime_option, regimes_option
from exigent.doors.cli.row_progress import reading_shown, writing_shown
from exigent.doors.cli.telling import json_option, tell
from exigent.doors.cli.writing_features import check_feature_file, say_written, write_feature_file
from exigent.files import STANDARD_OUTPUT, is_path, write_whole
from exigent.report.replay import (
    render_counts_csv,
    render_flips_as_feature,
    render_rejects_csv,
    render_replay,
    render_replay_json,
    render_replay_page,
)
from exigent.words import ExitCode, Fault, InputError

_AGAIN = "an engine failed; the same command asks again only what is in error"


@click.command(
    "replay", epilog="Example: exigent replay requests.parquet --by month --csv counts.csv"
)
@click.argument("data", nargs=-1, metavar="DATA...")
@click.option(
    "--query",
    metavar="SQL",
    help="Take the rows that a query in DuckDB's SQL returns, of a database if DATA is one.",
)
@click.option(
    "--mapping",
    "mapping_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Which column states which fact; without it, those that are named like facts.",
)
@click.option(
    "--draft-mapping",
    "drafts_mapping",
    is_flag=True,
    help="Print a mapping, drafted by looking at the data, and answer nothing.",
)
@regime_option
@regimes_option
@no_code_option
@click.option(
    "--by",
    "period",
    type=click.Choice([str(one) for one in Period]),
    help="Count by the time of the request.",
)
@click.option(
    "--group-by",
    "group_by",
    multiple=True,
    metavar="COLUMN",
    help="Count by a column of the data; may be given several times.",
)
@click.option("--ignore-dates", is_flag=True, help="Let no dates in force count.")
@click.option(
    "--between",
    nargs=2,
    metavar="BASE HEAD",
    help="Show which requests flip from one regime to another, or in each from a git revision "
    "(git:origin/main) to another, or to the bench as it lies here (here).",
)
@click.option(
    "--examples",
    type=click.IntRange(0, 1000),
    default=3,
    show_default=True,
    metavar="K",
    help="How many rows to show of each kind of flip.",
)
@click.option(
    "--rejects-allowed",
    type=click.IntRange(0),
    default=0,
    show_default=True,
    metavar="N",
    help="End with 2 only where more rows than so many are rejected.",
)
@click.option(
    "--memory", metavar="SIZE", help="Use so much memory, such as 4GB, and then the disk."
)
@click.option(
    "--on",
    "master",
    metavar="SPARK",
    help="Read and group the rows on Apache Spark: local[N], spark://HOST:PORT or sc://HOST.",
)
@click.option("--rejects", "rejects_file", metavar="FILE", help="Write all rejected rows as CSV.")
@click.option(
    "--decisions",
    "decisions_folder",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Write each regime's decision on every row as Parquet; a run that was ended goes on.",
)
@click.option(
    "--hash-ids",
    "hidden",
    multiple=True,
    metavar="COLUMN",
    help="Tell of this column only digests; may be given several times.",
)
@click.option(
    "--suppress-below",
    type=click.IntRange(2),
    metavar="N",
    help="Tell no count of fewer requests than so many.",
)
@click.option("--feature", "feature_file", metavar="FILE", help="Write the examples as a feature.")
@click.option(
    "--csv", "csv_file", metavar="FILE", help="Write the counts as CSV; - for standard output."
)
@click.option("--parquet", "parquet_file", metavar="FILE", help="Write the counts as Parquet.")
@click.option("--html", "html_file", metavar="FILE", help="Write a page with plots.")
@json_option
def command(
    data: tuple[str, ...],
    query: str | None,
    mapping_file: Path | None,
    drafts_mapping: bool,
    names: tuple[str, ...],
    folder: Path | None,
    no_code: bool,
    period: str | None,
    group_by: tuple[str, ...],
    ignore_dates: bool,
    between: tuple[str, str] | None,
    examples: int,
    rejects_allowed: int,
    memory: str | None,
    master: str | None,
    rejects_file: str | None,
    decisions_folder: Path | None,
    hidden: tuple[str, ...],
    suppress_below: int | None,
    feature_file: str | None,
    csv_file: str | None,
    parquet_file: str | None,
    html_file: str | None,
    json_file: str | None,
) -> int:
    """Say what each regime would have done with the requests of a table.

    DATA are files of Parquet, CSV or JSON Lines, a request a row, or patterns of their names; - is
    standard input. A column states a fact, or passes through. A row that is no request is
    rejected, with its place and why, and all others are answered.

    Ends with 2 where rows were rejected, after all that was good is written.
    """
    _check_standard_output(csv_file, json_file)
    if feature_file is not None:
        _check_examples(Path(feature_file), between)
    pair = None if are_revisions(between) else between
    words = (*names, *(pair or ()))
    drafts = [Path(word) for word in words if is_path(word)]
    beside = [*drafts, *(Path(word) for word in data if word != STANDARD_INPUT)]
    bench, chosen = with_drafts(open_here(folder, (), beside, no_code=no_code), words)
    asked = tuple(dict.fromkeys(chosen)) if names else _with(bench.choose(), chosen)
    panel = bench.panel(asked, only_contained=no_code)
    options = ReplayOptions(
        period=None if period is None else Period(period),
        group_by=group_by,
        between=(chosen[-2], chosen[-1]) if pair else None,
        examples=examples,
        ignores_dates=ignore_dates,
        rejects_allowed=rejects_allowed,
        suppress_below=suppress_below,
        hidden=hidden,
    )
    with Database(memory) as database:
        source = _open_rows(database, data, query)
        shown = source.shown
        if drafts_mapping:
            click.echo(draft_mapping(database, bench.vocabulary, shown), nl=False)
            return ExitCode.OK
        mapping_for = _mapping_for(mapping_file, bench, database)
        mapping = mapping_for(bench.vocabulary)
        with ExitStack() as opened:
            spark = opened.enter_context(_spark_of(master))
            sides = opened.enter_context(open_sides(between, bench, panel, chosen, mapping_for))
            advance = opened.enter_context(reading_shown(database))
            kept = _folder_of(decisions_folder, bench, source)
            replaying = Replaying(database, panel, mapping, shown, options, spark, sides, kept)
            replay = replaying.run(advance)
        if decisions_folder is not None:
            _write_decisions(replaying, decisions_folder, source, replay)
        if parquet_file is not None:
            write_counts(database, replay, Path(parquet_file))
        if rejects_file is not None:
            write_whole(Path(rejects_file), render_rejects_csv(replaying.rejects()))
    if html_file is not None:
        page = render_replay_page(replay, bench.vocabulary, bench.caution)
        write_whole(Path(html_file), page)
    if feature_file is not None:
        _write_examples(replay, Path(feature_file), json_file or csv_file)
    if csv_file is not None:
        _write_counts(replay, csv_file, json_file)
    if csv_file != STANDARD_OUTPUT:
        tell(
            lambda width: render_replay(replay, bench.vocabulary, width),
            json_file,
            lambda: render_replay_json(replay),
        )
    return replay.exit_code


def _mapping_for(file: Path | None, bench: Bench, database: Database) -> MappingFor:
    """Return what maps the columns to the facts of a vocabulary, that of the bench or another."""
    if file is None:
        names = list(database.columns())
        return lambda vocabulary: map_by_name(names, vocabulary)
    return read_mapping(file, bench.vocabulary).within


@contextmanager
def _spark_of(name: str | None) -> Iterator[Spark | None]:
    """Yield a session of Spark for as long as it is needed, None where none is named."""
    spark = None if name is None else Spark(name)
    try:
        yield spark
    finally:
        if spark is not None:
            spark.stop()


def _check_standard_output(csv_file: str | None, json_file: str | None) -> None:
    """Raise InputError where two things are to be written to standard output."""
    if csv_file == json_file == STANDARD_OUTPUT:
        raise InputError(
            "--csv and --json cannot both be written to standard output",
            None,
            "name a file for one of them",
            fault=Fault.WRONG_OPTION,
        )


def _write_counts(replay: Replay, csv_file: str, json_file: str | None) -> None:
    """Write the counts as CSV; on standard output nothing else is told, and JSON has its file."""
    if csv_file != STANDARD_OUTPUT:
        write_whole(Path(csv_file), render_counts_csv(replay))
        return
    if json_file is not None:
        write_whole(Path(json_file), render_replay_json(replay))
    sys.stdout.buffer.write(render_counts_csv(replay))


def _check_examples(path: Path, between: tuple[str, str] | None) -> None:
    """Raise InputError where no examples can be written, before anything is done."""
    if not between:
        raise InputError(
            "--feature writes what flips between two regimes or revisions",
            None,
            "name them: --between BASE HEAD",
            fault=Fault.WRONG_OPTION,
        )
    check_feature_file(path)


def _write_examples(replay: Replay, path: Path, used: str | None) -> None:
    """Write the examples of flips as a feature; `used` is the file that other output goes to."""
    text = render_flips_as_feature(replay)
    if text is not None:
        say_written(write_feature_file(path, text), used)


@dataclass(frozen=True, slots=True)
class _OpenedRows:
    """Where rows come from: what that is called, and what tells it from what it was before."""

    shown: tuple[str, ...]
    described: bytes


def _open_rows(database: Database, data: tuple[str, ...], query: str | None) -> _OpenedRows:
    """Open what DATA and --query name; raise InputError where that is nothing, or cannot be."""
    if query is not None:
        if len(data) > 1 or not all(word.endswith(DATABASE_ENDINGS) for word in data):
            raise InputError(
                "--query names its files itself",
                None,
                f"DATA may be one database, whose name ends with {' or '.join(DATABASE_ENDINGS)}",
                fault=Fault.WRONG_OPTION,
            )
        database.open_query(query, Path(data[0]) if data else None)
        return _OpenedRows((QUERY,), query.encode())
    if not data:
        raise click.UsageError("Missing argument 'DATA...'.")
    named = list_inputs(word for word in data if word != STANDARD_INPUT)
    taken = [take_stream(sys.stdin.buffer, database.folder)] if STANDARD_INPUT in data else []
    files = [*named, *taken]
    database.open_files(files)
    return _OpenedRows(tuple(file.shown for file in files), describe_files(named))


def _folder_of(path: Path | None, bench: Bench, source: _OpenedRows) -> DecisionsFolder | None:
    return None if path is None else DecisionsFolder(path, bench.root, source.described)


def _write_decisions(
    replaying: Replaying, folder: Path, source: _OpenedRows, replay: Replay
) -> None:
    """Write the decision on every row; where an engine failed, say how to ask it again."""
    with writing_shown() as done:
        replaying.row_decisions(source.described).write(folder, done)
    if replay.has_failed:
        click.echo(_AGAIN, err=True)


def _with(columns: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    """Return the columns of a bench, and those that are named and are none."""
    return tuple(dict.fromkeys((*columns, *more)))
