"""Findings that a comment in the line above silences: `# exigent: ignore EX203`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from exigent.analysis.lint.checks import CHECKS, USELESS_IGNORE
from exigent.analysis.lint.finding import Edit, Finding, Fix
from exigent.words import Location

_COMMENT = re.compile(r"\s*#\s*exigent:\s*ignore\b\s*(?P<codes>[^#]*)")
_SEPARATOR = re.compile(r"[\s,]+")


@dataclass(frozen=True, slots=True)
class _Ignore:
    """A code that a comment silences, and the line that it silences it in."""

    code: str
    place: Location
    line: int


def silence(
    findings: Iterable[Finding], texts: Mapping[str, Sequence[str]], *, is_whole: bool
) -> Iterator[Finding]:
    """Yield the findings that no comment silences, and one for each comment that silences none.

    Where the bench could not be read as a whole, a comment may be there for what was not
    found yet, and nothing is said of it.
    """
    ignores = {
        (ignore.place.path, ignore.line, ignore.code): ignore
        for path, lines in texts.items()
        for ignore in _ignores(path, lines)
    }
    used = set()
    for finding in findings:
        key = (finding.place.path, finding.place.line, finding.check.code)
        if finding.check.can_be_ignored and key in ignores:
            used.add(key)
        else:
            yield finding
    for key, ignore in ignores.items():
        if ignore.code not in CHECKS:
            message = f"there is no check `{ignore.code}`"
            yield Finding(USELESS_IGNORE, ignore.place, message, "see `exigent lint --list`")
        elif not CHECKS[ignore.code].can_be_ignored:
            yield Finding(USELESS_IGNORE, ignore.place, f"`{ignore.code}` cannot be ignored")
        elif key not in used and is_whole:
            message = f"there is no `{ignore.code}` in the line below"
            fix = _without_comment(ignore, texts[ignore.place.path])
            yield Finding(USELESS_IGNORE, ignore.place, message, "leave the comment out", fix)


def _ignores(path: str, lines: Sequence[str]) -> Iterator[_Ignore]:
    for number, line in enumerate(lines, 1):
        match = _COMMENT.match(line)
        if match is None:
            continue
        below = number + 1
        while below <= len(lines) and lines[below - 1].lstrip().startswith("#"):
            below += 1
        for code in filter(None, _SEPARATOR.split(match["codes"])):
            place = Location(path, number, line.index("#") + 1)
            yield _Ignore(code, place, below)


def _without_comment(ignore: _Ignore, lines: Sequence[str]) -> Fix | None:
    """Return the fix that takes the comment out, unless it says something besides."""
    line = lines[ignore.place.line - 1]
    match = _COMMENT.fullmatch(line)
    if match is None or match["codes"].split() != [ignore.code]:
        return None
    edit = Edit(Location(ignore.place.path, ignore.place.line, 1), f"{line}\n", "")
    return Fix("leave the comment out", (edit,))
