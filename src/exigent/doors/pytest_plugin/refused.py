"""Collects what a bench refuses among its features: errors, where pytest sees no file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from exigent.files import list_features
from exigent.words import InputError, escape_line


class Refused(pytest.File):
    """A feature that is refused: a pipe, a link that leads nowhere."""

    problem: InputError

    def collect(self) -> Iterable[pytest.Item]:
        """Raise CollectError that says why."""
        raise self.CollectError(self.problem.coded)


class _Directory(pytest.Dir):  # type: ignore[misc]  # final, for no reason that it says
    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        yield from super().collect()
        yield from _refused(self)


class _Package(pytest.Package):
    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        yield from super().collect()
        yield from _refused(self)


def collect_with_refused(path: Path, parent: pytest.Collector) -> pytest.Collector:
    """Return the collector of a folder that also collects what is refused in it."""
    kind = _Package if (path / "__init__.py").is_file() else _Directory
    collected: pytest.Collector = kind.from_parent(parent, path=path)
    return collected


def refuse(path: Path, parent: pytest.Collector, problem: InputError) -> Refused:
    """Return what stands for a feature that is refused, under a name that can be shown."""
    refused: Refused = Refused.from_parent(parent, path=Path(escape_line(str(path))))
    refused.problem = problem
    return refused


def _refused(folder: pytest.Directory) -> Iterator[Refused]:
    for path, problem in list_features(folder.path).refused:
        # What pytest takes for a file is collected as one, and refused when it is read.
        if path.parent == folder.path and not path.is_file():
            yield refuse(path, folder, problem)
