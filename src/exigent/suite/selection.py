"""Which scenarios of a suite to run: by tag expression, by file and line."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from exigent.suite.feature import ScenarioText, at_line
from exigent.suite.reading import Scenario
from exigent.words import Fault, InputError, Location, did_you_mean, is_there, shown_path

_LINE = re.compile(r"(.+?):([0-9]+)")
_MOST_DIGITS = 9
_LONGEST_EXPRESSION = 1_000
_MOST_TAGS = 12
_WORD = re.compile(r"[^\s()]+")
_OPERATORS = ("and", "or", "not")
_ONCE = {"&&": " and ", "||": " or ", ",": " or ", "~": "not ", "!": "not "}


@dataclass(frozen=True, slots=True)
class Target:
    """What the user named: a file or folder, and the lines in it, if any."""

    path: Path
    lines: frozenset[int] = frozenset()


def read_target(word: str) -> Target:
    """Read `FILE`, `FOLDER` or `FILE:LINE`; raise InputError for a word that is empty."""
    if not word:
        # An empty path is the current folder, where somebody named nothing.
        meant = "name a file, a folder or FILE:LINE"
        raise InputError("the name of a feature is empty", None, meant, fault=Fault.WRONG_OPTION)
    match = _LINE.fullmatch(word)
    if match and not is_there(Path(word)):
        path, line = match.groups()
        if len(line) > _MOST_DIGITS:
            raise InputError(
                "no file has so many lines", Location(path), fault=Fault.NO_SUCH_SCENARIO
            )
        return Target(Path(path), frozenset({int(line)}))
    return Target(Path(word))


def select_lines(
    scenarios: Sequence[Scenario], targets: Iterable[Target], root: Path
) -> list[Scenario]:
    """Keep the scenarios at the lines that targets name; files without lines stay whole.

    A line inside a scenario means that scenario, a row of its Examples that row.
    Raises InputError for a line before the first scenario of its file, or after its end.
    """
    wanted: dict[str, set[int]] = {}
    whole: set[str] = set()
    for target in targets:
        shown = shown_path(target.path, root)
        if target.lines:
            wanted.setdefault(shown, set()).update(target.lines)
        else:
            whole.add(shown)
    chosen: dict[int, Scenario] = {}
    for index, scenario in enumerate(scenarios):
        path = scenario.location.path
        if path not in wanted or path in whole:
            chosen[index] = scenario
    for path, lines in wanted.items():
        inside = [(i, s) for i, s in enumerate(scenarios) if s.location.path == path]
        for line in lines:
            chosen.update(_at_line(inside, line, Location(path, line)))
    return [chosen[index] for index in sorted(chosen)]


def select_tags(scenarios: Sequence[Scenario], expression: str) -> list[Scenario]:
    """Keep the scenarios that a Cucumber tag expression matches; raise InputError if it is wrong.

    A tag that no scenario has is an error where it leaves none to run.
    """
    known = {tag for scenario in scenarios for tag in scenario.text.tags}
    has_tags = read_tags(expression, known)
    chosen = [scenario for scenario in scenarios if has_tags(scenario.text.tags)]
    missing = [tag for tag in _tags_in(expression) if tag not in known]
    if scenarios and missing and not chosen:
        meant = did_you_mean(missing[0], known) or f"there are: {_most_used_tags(scenarios)}"
        raise InputError(
            f"no scenario has the tag `{missing[0]}`", None, meant, fault=Fault.WRONG_TAGS
        )
    return chosen


def read_tags(expression: str, known: Collection[str]) -> Callable[[Iterable[str]], bool]:
    """Return what tells whether tags match an expression; raise InputError if it is wrong.

    `known` are the tags that scenarios have.
    """
    if len(expression) > _LONGEST_EXPRESSION:
        # It is read and evaluated by functions that call themselves.
        most = f"at most {_LONGEST_EXPRESSION} letters are read"
        raise InputError(
            f"the tag expression has {len(expression)} letters, and {most}", fault=Fault.WRONG_TAGS
        )
    _refuse_old_syntax(expression, known)
    # Only who chooses by tags has it loaded.
    from cucumber_tag_expressions import parse as parse_expression  # noqa: PLC0415
    from cucumber_tag_expressions.parser import TagExpressionError  # noqa: PLC0415

    try:
        wanted = parse_expression(expression)
    except TagExpressionError as error:
        said = _say_wrong(str(error).splitlines()[0])
        raise InputError(
            f"the tag expression `{expression}` is wrong: {said}", fault=Fault.WRONG_TAGS
        ) from None

    def has_tags(tags: Iterable[str]) -> bool:
        return bool(wanted.evaluate(list(tags)))

    return has_tags


def _most_used_tags(scenarios: Sequence[Scenario]) -> str:
    counts = Counter(tag for scenario in scenarios for tag in scenario.text.tags)
    tags = sorted(counts, key=lambda tag: (-counts[tag], tag))
    more = [f"and {len(tags) - _MOST_TAGS} more"] if len(tags) > _MOST_TAGS else []
    return ", ".join([*tags[:_MOST_TAGS], *more]) or "none"


def _say_wrong(said: str) -> str:
    """Return what the parser says of an expression, in words for people."""
    operator, _, _ = said.partition(": Too few operands")
    if operator != said:
        return f"a tag is missing beside `{operator}`"
    _, is_missing, tag = said.partition("Expected operator after ")
    return f"`and` or `or` is missing after `{tag}`" if is_missing else said


def _tags_in(expression: str) -> list[str]:
    return [word for word in _WORD.findall(expression) if word not in _OPERATORS]


def _refuse_old_syntax(expression: str, known: Collection[str]) -> None:
    """Raise InputError for tags without `@`, and for signs that once stood for and, or, not."""
    words = _tags_in(expression)
    if all(word.startswith("@") and ("," not in word or word in known) for word in words):
        return
    for word in words:
        meant = difflib.get_close_matches(word.lower(), _OPERATORS, n=1)
        is_word = not word.startswith("@") and word.lower() not in _OPERATORS
        if is_word and meant and f"@{word}" not in known:
            raise InputError(
                f"the tag expression `{expression}` is wrong: `{word}` joins no tags",
                None,
                f"did you mean `{meant[0]}`?",
                fault=Fault.WRONG_TAGS,
            )
    now = expression
    for sign, word in _ONCE.items():
        now = now.replace(sign, word)
    now = " ".join(_WORD.sub(lambda match: _as_written_now(match[0]), now).split())
    said = "tags begin with `@` and are joined by and, or, not"
    message = f"the tag expression `{expression}` is wrong: {said}"
    raise InputError(message, None, f"write `{now}`", fault=Fault.WRONG_TAGS)


def _as_written_now(word: str) -> str:
    if word.lower() in _OPERATORS:
        return word.lower()
    return word if word.startswith("@") else f"@{word}"


def _at_line(
    inside: Sequence[tuple[int, Scenario]], line: int, place: Location
) -> dict[int, Scenario]:
    found = at_line(line, [scenario.text.span for _, scenario in inside])
    if not found:
        raise no_scenario_at(place, [scenario.text for _, scenario in inside])
    return {inside[index][0]: inside[index][1] for index in found}


def no_scenario_at(place: Location, inside: Sequence[ScenarioText]) -> InputError:
    """Return what to say of a line that is before or after all scenarios of its file."""
    message, meant = "no scenario stands at or before this line", ""
    if inside:
        last = max(text.last for text in inside)
        if place.line > last:
            message = f"the file ends at line {last}"
        nearest = min(inside, key=lambda text: abs(text.start - place.line))
        meant = f'the nearest scenario, "{nearest.name}", is in line {nearest.start}'
    return InputError(message, place, meant, fault=Fault.NO_SUCH_SCENARIO)
