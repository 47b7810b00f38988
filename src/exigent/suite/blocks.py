"""A feature's text cut where its scenarios begin, each with what stands above them all.

Such a block is read alone: after a keystroke all but one are as they were, so that a long
feature is followed while it is typed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from exigent.suite.gherkin_file import ParsedFile, parse_text, read_feature
from exigent.suite.gherkin_slips import headings_of
from exigent.suite.language import Language
from exigent.suite.reading import Scenario, leave_out_cases, understand_feature
from exigent.words import InputError, Location, Problems

_LINE_TOLD = re.compile(r"\bin line (\d+)\b")
_BLOCK_QUOTES = ('"""', "```")


@dataclass(frozen=True, slots=True)
class FeatureBlock:
    """One scenario, or outline, as a feature of its own.

    `text` is what stands above it and the scenario itself; `spans` say which lines of the file
    these are, first and last in order, counted from 0, and the last one is the scenario's.
    """

    text: str
    spans: tuple[tuple[int, int], ...]

    @property
    def first(self) -> int:
        """The first line of the scenario in the file, from 0: that of its tags, if it has any."""
        return self.spans[-1][0]

    @property
    def last(self) -> int:
        """The line after the last one of the scenario in the file, from 0."""
        return self.spans[-1][1]

    def in_file(self, line: int) -> int:
        """Return which line of the file, from 1, a line of the block is."""
        left = line - 1
        for first, last in self.spans:
            if left < last - first:
                return first + left + 1
            left -= last - first
        return self.last + left + 1

    def placed(self, place: Location) -> Location:
        """Return where a place of the block is in the file."""
        return replace(place, line=self.in_file(place.line))

    def told(self, said: str) -> str:
        """Return a text with the lines that it names counted in the file."""
        return _LINE_TOLD.sub(lambda found: f"in line {self.in_file(int(found[1]))}", said)


@dataclass(frozen=True, slots=True)
class BlockReading:
    """What a block was read as; all places are lines of the block.

    `parsed` is None where it is no Gherkin. There are no scenarios where anything is wrong.
    """

    parsed: ParsedFile | None
    scenarios: tuple[Scenario, ...]
    problems: tuple[InputError, ...]


def cut_feature(text: str) -> tuple[FeatureBlock, ...]:
    """Return the blocks of a feature's text in their order; one without scenarios is one block."""
    lines = text.split("\n")
    parts = list(_parts(lines))
    blocks: list[FeatureBlock] = []
    above: list[tuple[int, int]] = []
    rule: list[tuple[int, int]] = []
    is_bare = False
    for kind, first, last in parts:
        if kind == "scenario":
            blocks.append(_block(lines, [*above, *rule, (first, last)]))
            is_bare = False
            continue
        if kind == "rule":
            if is_bare and rule:
                blocks.append(_block(lines, [*above, *rule]))
            rule, is_bare = [(first, last)], True
        elif rule:
            rule.append((first, last))
        else:
            above.append((first, last))
    if not blocks or is_bare:
        blocks.append(_block(lines, [*above, *rule]))
    return tuple(blocks)


def read_block(
    block: FeatureBlock, shown: str, language: Language, without: Collection[str] = ()
) -> BlockReading:
    """Read one block as a feature in the file `shown`, as far as it can be.

    Scenarios of the reported cases `without` are left out.
    """
    problems = Problems()
    parsed: ParsedFile | None = None
    scenarios: list[Scenario] = []
    with problems.gathered():
        parsed = parse_text(block.text, shown, language.type_of)
        scenarios = understand_feature(leave_out_cases(read_feature(parsed), without), language)
    return BlockReading(parsed, tuple(scenarios), tuple(problems))


def _block(lines: Sequence[str], spans: Sequence[tuple[int, int]]) -> FeatureBlock:
    text = "\n".join(line for first, last in spans for line in lines[first:last])
    return FeatureBlock(text, tuple(spans))


def _parts(lines: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Yield what the file consists of: the head of the feature, backgrounds, rules, scenarios."""
    found = [("feature", 0), *_headings(lines)]
    ends = [first for _, first in found[1:]] + [len(lines)]
    for (kind, first), last in zip(found, ends, strict=True):
        yield kind, first, last


def _headings(lines: Sequence[str]) -> Iterator[tuple[str, int]]:
    kinds = headings_of(lines)
    quotes = ""
    above = 0
    for number, line in enumerate(lines):
        bare = line.lstrip()
        if quotes:
            quotes = "" if bare.startswith(quotes) else quotes
            continue
        quotes = next((one for one in _BLOCK_QUOTES if bare.startswith(one)), "")
        head, colon, _ = bare.partition(":")
        kind = kinds.get(head) if colon else None
        if kind:
            first = _with_tags(lines, number, above)
            above = number + 1
            yield kind, first


def _with_tags(lines: Sequence[str], heading: int, above: int) -> int:
    """Return the line on which the tags of a heading begin, its own where it has none."""
    first = at = heading
    while at > above and (not (line := lines[at - 1].strip()) or line[0] in "@#"):
        at -= 1
        first = at if line.startswith("@") else first
    return first
