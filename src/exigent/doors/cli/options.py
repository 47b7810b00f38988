"""Options and arguments that several commands share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from exigent.bench import Bench, find_root, open_bench, with_drafts
from exigent.files import CASES, REGIMES, is_path, list_yaml
from exigent.suite import read_target
from exigent.words import ExigentError, Fault, InputError

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


class NamedPath(click.Path):
    """A path that has a name: an empty one, of a variable not set, is not the current folder."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path; fail where it is empty."""
        if value == "":
            self.fail("the name is empty.", param, ctx)
        return super().convert(value, param, ctx)


def _names_in(folder: str) -> Callable[..., list[CompletionItem]]:
    def complete(_context: object, _parameter: object, incomplete: str) -> list[CompletionItem]:
        try:
            files = list_yaml(find_root(Path.cwd()) / folder).files
        except ExigentError:
            return []
        return [CompletionItem(file.stem) for file in files if file.stem.startswith(incomplete)]

    return complete


complete_regimes = _names_in(REGIMES)
complete_cases = _names_in(CASES)

features_argument: Decorator = click.argument("features", nargs=-1, metavar="[FEATURE[:LINE]]...")
regime_option: Decorator = click.option(
    "--regime",
    "names",
    multiple=True,
    metavar="NAME",
    shell_complete=complete_regimes,
    help="Only this regime; may be given several times.",
)
regimes_option: Decorator = click.option(
    "--regimes",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="Take the regimes from this folder instead of regimes/.",
)

no_code_option: Decorator = click.option(
    "--no-code",
    is_flag=True,
    help="Refuse regimes and steps that run code of the bench or speak to another program.",
)

ignore_dates_option: Decorator = click.option(
    "--ignore-dates",
    "ignores_dates",
    is_flag=True,
    help="Let every regime decide as if it were in force.",
)

ready_option: Decorator = click.option(
    "--out",
    "feature_file",
    metavar="FILE",
    help="Write the ready scenarios as a feature file.",
)


def given_option(what: str) -> Decorator:
    """Return the option that states facts in sentences; `what` says of which requests."""
    return click.option(
        "--given",
        multiple=True,
        metavar="SENTENCE",
        help=f"What {what}, as a Given says it; may be given several times.",
    )


def at_least_option(what: str) -> Decorator:
    """Return the option of a gate: how many percent of what there have to be of each regime."""
    return click.option(
        "--at-least",
        type=click.IntRange(0, 100),
        metavar="PERCENT",
        help=f"End with 3 unless the scenarios {what} of each regime.",
    )


def verbose_option(what: str) -> Decorator:
    """Return the option that shows all of something, as naming a regime does."""
    shown = f"Show every {what}, also where no regime is named."
    return click.option("-v", "--verbose", is_flag=True, help=shown)


titles_option: Decorator = click.option(
    "--titles", is_flag=True, help="Call regimes by their titles in reports and pictures."
)


def _refuse_empty(_context: object, _parameter: object, expression: str | None) -> str | None:
    """Refuse no tags, of a variable not set: they are not all."""
    if expression is not None and not expression.strip():
        raise click.BadParameter("the expression is empty.")
    return expression


tags_option: Decorator = click.option(
    "--tags",
    metavar="EXPRESSION",
    callback=_refuse_empty,
    help="Only scenarios with these tags: '@us and not @contested'.",
)


def find_here(features: Iterable[str] = (), others: Iterable[Path | None] = ()) -> Path:
    """Return the bench to work on: that of the features, else that of the current folder.

    Where that lies in none, it is the one that the other files lie in. Raises InputError
    where there is none, and where features of two benches are named.
    """
    named = [(word, _root_above(read_target(word).path)) for word in features]
    roots = {root: word for word, root in named if root is not None}
    if len(roots) > 1:
        one, other, *_ = roots.values()
        raise InputError(
            f"`{one}` and `{other}` belong to two benches",
            None,
            "name those of one",
            fault=Fault.NO_BENCH,
        )
    if roots:
        return next(iter(roots))
    here = _root_above(Path.cwd())
    beside = (_root_above(path) for path in others if path is not None)
    found = here or next((root for root in beside if root is not None), None)
    return found or find_root(Path.cwd())


def _root_above(path: Path) -> Path | None:
    try:
        return find_root(Path(os.path.normpath(path.absolute())))
    except (InputError, OSError):
        return None


def open_here(
    folder: Path | None = None,
    features: Iterable[str] = (),
    others: Iterable[Path] = (),
    *,
    no_code: bool = False,
) -> Bench:
    """Open the bench that `find_here` returns, with the regimes of `folder` if there is one."""
    root = find_here(features, (*others, folder))
    bench = open_bench(root, folder.absolute() if folder else None)
    return bench.without_code() if no_code else bench


def open_with(
    regimes: Sequence[str],
    folder: Path | None = None,
    features: Iterable[str] = (),
    *,
    no_code: bool = False,
) -> tuple[Bench, tuple[str, ...]]:
    """Open the bench as `open_here` does, with regimes that are named by their files.

    Returns the bench, and the names of the regimes that the words name.
    """
    paths = [Path(word) for word in regimes if is_path(word)]
    return with_drafts(open_here(folder, features, paths, no_code=no_code), regimes)
