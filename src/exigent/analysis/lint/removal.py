"""The fix that takes a step out of its scenario, and leaves the other steps what they are."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from exigent.analysis.lint.finding import Edit, Fix
from exigent.suite import Scenario, Step
from exigent.words import Location

# Other languages of Gherkin have other words; there, the step is left to the reader.
_STEP = re.compile(r"\s*(Given|When|Then|And|But|\*)\s")
_LEADING = ("Given", "When", "Then")


def remove_step(scenario: Scenario, step: Step, texts: Mapping[str, Sequence[str]]) -> Fix | None:
    """Return the fix, or None where the step has more lines than one or stands alone."""
    path, line = step.location.path, step.location.line
    lines = texts.get(path, ())
    match = _STEP.match(lines[line - 1]) if 0 < line <= len(lines) else None
    if match is None or step.rows or step.has_text_block:
        return None
    edits = [Edit(Location(path, line, 1), f"{lines[line - 1]}\n", "")]
    # Another scenario may have other steps below a step of the background, but not in its block.
    below = [other.location.line for other in scenario.text.steps if other.location.line > line]
    after = _same_block(lines, line, min(below, default=0))
    if after is None:
        before = next((text for text in reversed(lines[: line - 1]) if text.strip()), "")
        if _STEP.match(before) is None:
            return None
    elif match[1] in _LEADING:
        following = _STEP.match(lines[after - 1])
        if following is None:
            return None
        if following[1] not in _LEADING:
            place = Location(path, after, following.start(1) + 1)
            edits.append(Edit(place, following[1], match[1]))
    return Fix("leave the line out", tuple(edits))


def _same_block(lines: Sequence[str], line: int, below: int) -> int | None:
    """Return the line of the next step if no title or tag stands before it."""
    between = [text.strip() for text in lines[line : below - 1]]
    is_same = below > 0 and all(not text or text.startswith("#") for text in between)
    return below if is_same else None
