"""The codes of all facts of a row packed into few whole numbers, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import prod

# What a signed number of 64 bits holds, which every query engine has.
_MOST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class PackedFact:
    """Where the code of a fact stands: in which number, and by what it is multiplied.

    What stands there is the place of the code among `codes`, which are those that rows can have.
    """

    fact: str
    word: int
    times: int
    codes: tuple[int, ...]

    @property
    def size(self) -> int:
        """How many codes there are."""
        return len(self.codes)

    def place(self, code: int) -> int:
        """Return what stands for a code."""
        return self.codes.index(code) * self.times


@dataclass(frozen=True)
class Packing:
    """Which code of which fact stands where."""

    facts: tuple[PackedFact, ...]

    @property
    def words(self) -> int:
        """How many numbers it takes, one at the least."""
        return max((one.word for one in self.facts), default=0) + 1

    def in_word(self, word: int) -> Iterator[PackedFact]:
        """Yield the facts whose codes stand in one of the numbers."""
        return (one for one in self.facts if one.word == word)


def pack(codes: Mapping[str, tuple[int, ...]], together: Iterable[Sequence[str]] = ()) -> Packing:
    """Return a packing of the codes that rows can have of each fact, in the order of the facts.

    Facts that belong `together` stand where the first of them does, in one number if they fit.
    """
    first_of = {name: several[0] for several in together for name in several}
    units: dict[str, list[str]] = {}
    for name in codes:
        units.setdefault(first_of.get(name, name), []).append(name)
    found: list[PackedFact] = []
    word, times = 0, 1
    for unit in units.values():
        sizes = [len(codes[name]) for name in unit]
        needed = prod(sizes)
        if needed > _MOST:
            # What does not fit at all is parted where a number is full.
            needed = 0
        for name, size in zip(unit, sizes, strict=True):
            if times * (needed or size) > _MOST:
                word, times = word + 1, 1
            found.append(PackedFact(name, word, times, codes[name]))
            times *= size
            needed //= size
    return Packing(tuple(found))
