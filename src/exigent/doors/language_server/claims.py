"""What is known of claims about every request: what came of them, and of what edition of the bench."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec

from exigent.bench import Standing
from exigent.doors.language_server.moving import line_now
from exigent.words import count


class ProvedClaim(msgspec.Struct, frozen=True):
    """What came of a sentence at a line of a file, counted from 1; of one that fails, how and why."""

    file: str
    line: int
    standing: Standing
    code: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class StandingClaim:
    """The same, with where its line stands now, counted from 0."""

    line: int
    claim: ProvedClaim


class ClaimsBook:
    """What came of the claims of features that were open, when they were looked at last."""

    def __init__(self) -> None:
        self._edition = b""
        self._found: dict[str, list[tuple[ProvedClaim, str]]] = {}

    def learn(self, edition: bytes, found: Sequence[tuple[ProvedClaim, str]]) -> None:
        """Take what came of claims, each with the text of its line, while the bench was of an edition."""
        self._edition = edition
        self._found = {}
        for claim, line in found:
            self._found.setdefault(claim.file, []).append((claim, line))

    def standing(self, shown: str, lines: Sequence[str]) -> Iterator[StandingClaim]:
        """Yield what came of the claims of a file whose lines are there still."""
        for claim, text in self._found.get(shown, ()):
            line = line_now(lines, claim.line - 1, text)
            if line is not None:
                yield StandingClaim(line, claim)

    def say(
        self, shown: str, lines: Sequence[str], block: range, claims: int, edition: bytes
    ) -> str:
        """Return what came of so many claims in some lines of a file, as far as that is known now."""
        said = count(claims, "claim")
        here = [one for one in self.standing(shown, lines) if one.line in block]
        if edition != self._edition or not here:
            return f"{said}, looked at after a pause"
        standings = Counter(one.claim.standing for one in here)
        parts = (f"{standings[one]} {one.said}" for one in reversed(Standing) if standings[one])
        return f"{said}: {', '.join(parts)}"
