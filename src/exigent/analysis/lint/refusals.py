"""What the readers of files refuse, as findings: each by its code, with a sure fix if any."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from exigent.analysis.lint.checks import ENGINE_FAILS, check_of
from exigent.analysis.lint.finding import Edit, Finding, Fix
from exigent.analysis.lint.material import Material
from exigent.words import InputError, Location

_QUOTED = re.compile(r'`([^`]+)`|"([^"]+)"')
_MEANT = "did you mean "
_SHORTEST = 5


def find_refusals(material: Material, texts: Mapping[str, Sequence[str]]) -> Iterator[Finding]:
    """Yield a finding for everything that a reader or an engine refuses.

    `texts` holds the lines of files by path, for fixes.
    """
    for problem in material.problems:
        place = problem.location or Location(".")
        fix = _replacement(problem, place, texts)
        yield Finding(check_of(problem.fault), place, problem.message, problem.meant, fix)
    for manifest, note in material.failures:
        message = f"`{manifest.name}` gives no decision: {note}"
        yield Finding(ENGINE_FAILS, manifest.location, message)


def choices(problem: InputError | Finding, place: Location, line: str) -> tuple[Fix, ...]:
    """Return what may put a line right, a fix for each thing that may have been meant.

    None of them is sure: somebody has to choose.
    """
    wrong = next(reversed(_all_quoted(problem.message)), "")
    at = line.find(wrong, place.column - 1)
    if not problem.meant.startswith(_MEANT) or not wrong or at < 0 or line.count(wrong) != 1:
        return ()
    where = Location(place.path, place.line, at + 1)
    return tuple(
        Fix(f"write `{right}`", (Edit(where, wrong, right),))
        for right in dict.fromkeys(_all_quoted(problem.meant))
        # With a place to fill in it is no sentence yet.
        if right != wrong and "<" not in right
    )


def _replacement(
    problem: InputError, place: Location, texts: Mapping[str, Sequence[str]]
) -> Fix | None:
    """Return the fix that puts in the only word that is a slip of the pen away, if there is one."""
    lines = texts.get(place.path, ())
    if place.line > len(lines):
        return None
    slips = [
        fix
        for fix in choices(problem, place, lines[place.line - 1])
        if all(is_slip(edit.old, edit.new) for edit in fix.edits)
    ]
    return slips[0] if len(slips) == 1 else None


def _all_quoted(text: str) -> list[str]:
    return [match[1] or match[2] for match in _QUOTED.finditer(text)]


def is_slip(wrong: str, right: str) -> bool:
    """Tell whether two texts differ only by slips of the pen in long words.

    One letter too many, missing, wrong or swapped with the next, in words of five letters
    and more that begin alike: `is` and `isn't`, `legal` and `illegal`, `act-1` and
    `act-2` are no slips.
    """
    ours, theirs = wrong.split(), right.split()
    return (
        wrong != right
        and len(ours) == len(theirs)
        and all(
            one == other or _is_slip(one, other) for one, other in zip(ours, theirs, strict=True)
        )
    )


def _is_slip(wrong: str, right: str) -> bool:
    if min(len(wrong), len(right)) < _SHORTEST or wrong[0] != right[0]:
        return False
    start = next(
        (i for i, (a, b) in enumerate(zip(wrong, right, strict=False)) if a != b),
        min(len(wrong), len(right)),
    )
    rest, other = wrong[start:], right[start:]
    while rest and other and rest[-1] == other[-1]:
        rest, other = rest[:-1], other[:-1]
    is_letters = (rest + other).isalpha()
    is_swap = len(rest) == 2 and rest == other[::-1]
    return is_letters and (is_swap or (len(rest) <= 1 and len(other) <= 1))
