"""`exigent watch`: the matrix, redrawn at every save with what the save changed."""

from __future__ import annotations

import contextlib
import gc
import sys
from pathlib import Path

import click
from rich.console import Console

from exigent.analysis.watch import Places, Sight, Watched, WatchedBench, follow_saves
from exigent.bench import check_file, no_such_regime, read_targets
from exigent.doors.cli.options import (
    features_argument,
    find_here,
    no_code_option,
    regime_option,
    regimes_option,
    tags_option,
)
from exigent.doors.hand_over import start_pytest
from exigent.files import REGIMES, is_path, list_yaml, real_path
from exigent.regime import read_good_manifests, titles_of
from exigent.report.text import print_lines
from exigent.report.watch import render_redraw
from exigent.suite import find_features, select_tags
from exigent.words import ExitCode


@click.command("watch", epilog="Example: exigent watch features/emergency_requests.feature")
@features_argument
@regime_option
@regimes_option
@no_code_option
@tags_option
def command(
    features: tuple[str, ...],
    names: tuple[str, ...],
    folder: Path | None,
    no_code: bool,
    tags: str | None,
) -> int:
    """Print the matrix, and print it anew at every save, with what the save changed.

    Features, regimes, cases, the vocabulary and Python steps are watched; only what
    changed is read and decided again. A file that is wrong is said to be, and watching
    goes on. Where the window is too low, the rows that changed or fail are shown.

    Ctrl-C ends it, with the exit code that `exigent run` would have for what was shown
    last: 0, 1 or 4, 2 while a file is wrong, and 130 while scenarios are still running.
    """
    watched = _watched(features, names, folder, tags, no_code=no_code)
    bench = WatchedBench(watched, start_pytest)
    try:
        _follow(bench)
    except KeyboardInterrupt:
        # The terminal has shown the key on the last line.
        click.echo()
        bench.finish()
    code = bench.sight.exit_code if bench.sight is not None else None
    return ExitCode.INTERRUPTED if code is None else code


def _watched(
    features: tuple[str, ...],
    names: tuple[str, ...],
    folder: Path | None,
    tags: str | None,
    *,
    no_code: bool,
) -> Watched:
    """Return what to watch; raise InputError for what no save would mend."""
    root = find_here(features, [folder] if folder else [])
    targets = read_targets(features, root)
    find_features(target.path for target in targets)
    if tags:
        select_tags([], tags)
    regimes = root / REGIMES
    if folder is not None and real_path(folder) != real_path(regimes):
        regimes = folder.absolute()
    drafts = tuple(Path(word).absolute() for word in names if is_path(word))
    for draft in drafts:
        check_file(draft)
    places = Places(root, regimes, tuple(target.path.absolute() for target in targets), drafts)
    names = tuple(Path(word).stem if is_path(word) else word for word in names)
    known = [file.stem for place in places.folders_of_regimes for file in list_yaml(place).files]
    known += [draft.stem for draft in drafts]
    for name in names:
        if name not in known:
            manifests, _ = read_good_manifests(regimes, root)
            titles = {**dict.fromkeys(known, ""), **titles_of(manifests)}
            raise no_such_regime(name, titles, root)
    return Watched(places, targets, names, tags, only_contained=no_code)


def _follow(bench: WatchedBench) -> None:
    """Draw whenever there is something new to see, or the window has another size."""
    console = Console(highlight=False)
    size = _draw(console, bench.look())
    for touched in follow_saves(bench.folders):
        sight = bench.look(touched)
        if sight is not None:
            size = _draw(console, sight)
            # A command of a moment does without, but this one may run all day.
            gc.collect()
        elif console.is_terminal and console.size != size:
            size = _draw(console, bench.sight)


def _draw(console: Console, sight: Sight | None) -> object:
    size = console.size
    if sight is None:
        return size
    if console.is_terminal:
        lines = render_redraw(sight, size.width, size.height - 1)
        console.clear()
        print_lines(console, lines)
    else:
        print_lines(console, [*render_redraw(sight, None, None), []])
    with contextlib.suppress(ValueError):
        sys.stdout.flush()
    return size
