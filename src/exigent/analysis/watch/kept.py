"""What was read from files, kept until a file changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Generic, TypeVar

from exigent.words import InputError, InputErrors

Read = TypeVar("Read")


class KeptReadings(Generic[Read]):
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

    def read(self, paths: Iterable[Path]) -> Iterator[tuple[Path, Read | InputErrors]]:
        """Yield each file with what it holds, or with the errors in it."""
        for path in paths:
            if path not in self._kept:
                self._kept[path] = self._try(path)
            yield path, self._kept[path]

    def _try(self, path: Path) -> Read | InputErrors:
        try:
            return self._read(path)
        except (InputError, InputErrors) as error:
            return InputErrors(error.problems)
