"""What is wrong, gathered while a reading goes on, and told all at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from exigent.words.errors import InputError, InputErrors


class Problems:
    """What was found to be wrong so far, in the order in which it was found, each thing once."""

    def __init__(self, found: Iterable[InputError] = ()) -> None:
        self._found: dict[str, InputError] = {}
        self.add(*found)

    def __iter__(self) -> Iterator[InputError]:
        return iter(self._found.values())

    def __len__(self) -> int:
        return len(self._found)

    def add(self, *found: InputError) -> None:
        """Add what is wrong."""
        for problem in found:
            self._found.setdefault(str(problem), problem)

    @contextmanager
    def gathered(self) -> Iterator[None]:
        """Add what a block of code says is wrong, and go on after the block."""
        try:
            yield
        except (InputError, InputErrors) as error:
            self.add(*error.problems)

    def refuse(self) -> None:
        """Raise InputErrors with everything that is wrong, if anything is."""
        if self._found:
            raise InputErrors(self)
