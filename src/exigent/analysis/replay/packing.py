"""The codes of all facts of a row packed into few whole numbers, and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from exigent.analysis.replay.fact_codes import FactCodes

# What a signed number of 64 bits holds, which every query engine has.
_MOST = 2**63


@dataclass(frozen=True, slots=True)
class PackedFact:
    """Where the code of a fact stands: in which number, and by what it is multiplied."""

    fact: str
    word: int
    times: int
    size: int


@dataclass(frozen=True)
class Packing:
    """Which code of which fact stands where."""

    facts: tuple[PackedFact, ...]

    @property
    def words(self) -> int:
        """How many numbers it takes."""
        return max((one.word for one in self.facts), default=-1) + 1

    def in_word(self, word: int) -> Iterator[PackedFact]:
        """Yield the facts whose codes stand in one of the numbers."""
        return (one for one in self.facts if one.word == word)

    def unpack(self, words: Sequence[int]) -> dict[str, int]:
        """Return the code of each fact."""
        return {one.fact: words[one.word] // one.times % one.size for one in self.facts}


def pack(codes: Mapping[str, FactCodes]) -> Packing:
    """Return a packing of the codes of facts, in their order."""
    found: list[PackedFact] = []
    word, times = 0, 1
    for name, one in codes.items():
        if times * one.size > _MOST:
            word, times = word + 1, 1
        found.append(PackedFact(name, word, times, one.size))
        times *= one.size
    return Packing(tuple(found))
