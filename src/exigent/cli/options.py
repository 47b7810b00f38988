"""Options and arguments that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from exigent.bench import CASES, REGIMES, Bench, find_root, open_bench
from exigent.bench_files import list_yaml
from exigent.errors import ExigentError

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

titles_option: Decorator = click.option(
    "--titles", is_flag=True, help="Call regimes by their titles in reports and pictures."
)

tags_option: Decorator = click.option(
    "--tags", metavar="EXPRESSION", help="Only scenarios with these tags: '@us and not @contested'."
)


def open_here(folder: Path | None = None, *, no_code: bool = False) -> Bench:
    """Open the bench that the current folder lies in."""
    bench = open_bench(find_root(Path.cwd()), folder.absolute() if folder else None)
    return bench.without_code() if no_code else bench
