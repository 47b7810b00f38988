"""What the readers of files refuse, as findings: each by its code, with a sure fix if any.

The readers say what is wrong in a sentence, and these sentences tell which check it is;
tests hold every pattern to the reader that says it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from exigent.analysis.lint.checks import (
    AMBIGUOUS_STEP,
    CHECKS_NOTHING,
    CONTRADICTION,
    CUT_TEXT,
    ENGINE_FAILS,
    MISSING_SOURCE,
    UNDEFINED_STEP,
    UNKNOWN_CASE,
    UNKNOWN_COLUMN,
    UNKNOWN_REGIME,
    UNKNOWN_WORD,
    WRONG_FILE,
    WRONG_FORM,
    WRONG_ORDER,
    Check,
)
from exigent.analysis.lint.finding import Edit, Finding, Fix
from exigent.analysis.lint.material import Material
from exigent.words import InputError, Location

_SAID: tuple[tuple[re.Pattern[str], Check], ...] = tuple(
    (re.compile(pattern, re.DOTALL), check)
    for pattern, check in (
        (r'no step reads ".*"|no sentence of the vocabulary reads ".*', UNDEFINED_STEP),
        (r"this line reads like a step but .*", UNDEFINED_STEP),
        (r'two definitions take ".*"', AMBIGUOUS_STEP),
        (r"there is no regime `.*`", UNKNOWN_REGIME),
        (r"there is no reported case `.*`", UNKNOWN_CASE),
        (r".* cannot (both|all) be|`.*` is stated twice, and differently", CONTRADICTION),
        (r"`.*` has no mode `.*`, so this can never hold", CONTRADICTION),
        (r".* has no source|there is no source `.*` in this regime", MISSING_SOURCE),
        (r"no Examples column is called `.*`", UNKNOWN_COLUMN),
        (r'the scenario ".*" (asks|checks) nothing: .*', CHECKS_NOTHING),
        (r"the question is asked twice|a request was started already", WRONG_ORDER),
        (r"a fact cannot be stated after .*|no request was started .*", WRONG_ORDER),
        (r"nothing (is requested|was asked) yet", WRONG_ORDER),
        (
            r"there is no (fact|outcome|mode|ground|scope|party|duty|answer|column) `.*`",
            UNKNOWN_WORD,
        ),
        (r"`.*` (has no (value|mode)|cannot be) `.*`|the vocabulary has no .*", UNKNOWN_WORD),
        (r'no (ground|duty|fact) (is called|reads|is known as) ".*"', UNKNOWN_WORD),
        (
            r"there is no day .*|`.*` is (no deadline|not (a number|a date|true or false))",
            UNKNOWN_WORD,
        ),
        (
            r"`.*` (has too many digits|has no value of .*|is at least .*|is a whole number, .*)",
            UNKNOWN_WORD,
        ),
        (r"YAML takes `.*` for a comment, and the text ends before it", CUT_TEXT),
    )
)
_QUOTED = re.compile(r'`([^`]+)`|"([^"]+)"')
_SHORTEST = 5


def find_refusals(material: Material, texts: Mapping[str, Sequence[str]]) -> Iterator[Finding]:
    """Yield a finding for everything that a reader or an engine refuses.

    `texts` holds the lines of files by path, for fixes.
    """
    for problem in material.problems:
        place = problem.location or Location(".")
        fix = _replacement(problem, place, texts)
        yield Finding(_classify(problem), place, problem.message, problem.meant, fix)
    for manifest, note in material.failures:
        message = f"`{manifest.name}` gives no decision: {note}"
        yield Finding(ENGINE_FAILS, manifest.location, message)


def _classify(problem: InputError) -> Check:
    for pattern, check in _SAID:
        if pattern.fullmatch(problem.message):
            return check
    is_feature = problem.location is not None and problem.location.path.endswith(".feature")
    return WRONG_FORM if is_feature else WRONG_FILE


def _replacement(
    problem: InputError, place: Location, texts: Mapping[str, Sequence[str]]
) -> Fix | None:
    """Return the fix that puts in the only word that is a slip of the pen away, if there is one."""
    if not problem.meant.startswith("did you mean "):
        return None
    wrong = _last_quoted(problem.message)
    right = [near for near in _all_quoted(problem.meant) if is_slip(wrong, near)]
    lines = texts.get(place.path, ())
    if len(right) != 1 or not wrong or place.line > len(lines):
        return None
    line = lines[place.line - 1]
    at = line.find(wrong, place.column - 1)
    if at < 0 or line.count(wrong) != 1:
        return None
    edit = Edit(Location(place.path, place.line, at + 1), wrong, right[0])
    return Fix(f"write `{right[0]}`", (edit,))


def _all_quoted(text: str) -> list[str]:
    return [match[1] or match[2] for match in _QUOTED.finditer(text)]


def _last_quoted(text: str) -> str:
    return next(reversed(_all_quoted(text)), "")


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
