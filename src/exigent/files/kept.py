"""What was read from files, kept until a file changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Generic, TypeVar

from exigent.words import InputError, InputErrors, Problems

Read = TypeVar("Read")


class Kept(Generic[Read]):
    """What a function made of each file, or the errors that it raised."""

    def __init__(self, read: Callable[[Path], Read]) -> None:
        self._read = read
        self._kept: dict[Path, Read | InputErrors] = {}

    def forget(self, paths: Iterable[Path]) -> None:
        """Forget files."""
        for path in paths:
            self._kept.pop(path, None)

    def forget_all(self) -> None:
        """Forget every file."""
        self._kept.clear()

    def forget_refused(self) -> None:
        """Forget the files with errors, which may be told in other words."""
        self.forget([path for path, read in self._kept.items() if isinstance(read, InputErrors)])

    def read(self, path: Path) -> Read | InputErrors:
        """Return what a file holds, or the errors in it."""
        if path not in self._kept:
            self._kept[path] = self._try(path)
        return self._kept[path]

    def read_good(self, paths: Iterable[Path], problems: Problems) -> dict[Path, Read]:
        """Return what the files hold that nothing is wrong with; add what is wrong with others."""
        good: dict[Path, Read] = {}
        for path in paths:
            read = self.read(path)
            if isinstance(read, InputErrors):
                problems.add(*read.problems)
            else:
                good[path] = read
        return good

    def _try(self, path: Path) -> Read | InputErrors:
        try:
            return self._read(path)
        except (InputError, InputErrors) as error:
            return InputErrors(error.problems)
