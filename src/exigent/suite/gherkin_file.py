"""Reads a feature file and refuses what would pass without having been tested.

pytest-bdd 9 lets the second of two scenarios of one name replace the first, passes a
scenario without steps, and runs an outline without example rows on its placeholders.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from gherkin.errors import CompositeParserException

from exigent.files import read_text
from exigent.suite.feature import (
    NO_KEYWORD,
    FeatureText,
    Prose,
    Row,
    ScenarioText,
    Step,
    StepType,
    lines_of,
    name_test,
)
from exigent.suite.gherkin_parser import parse_gherkin
from exigent.suite.gherkin_slips import TypeOf, find_foreign_language, keywords_of, tell_slips
from exigent.suite.placeholders import fill, fill_step, find_placeholders
from exigent.words import Fault, InputError, InputErrors, Location, Problems, did_you_mean

_PYTEST_TAGS = ("skip", "skipif", "xfail", "usefixtures", "filterwarnings", "parametrize")
_TYPES = {"Context": StepType.GIVEN, "Action": StepType.WHEN, "Outcome": StepType.THEN}
_Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """A feature file parsed but not read: its lines, and the document as gherkin gives it."""

    shown: str
    lines: Sequence[str]
    document: _Node


def _of_no_type(_text: str) -> None:
    """Tell that no step takes a sentence, where nobody knows the vocabulary."""


def parse_feature(path: Path, shown: str, type_of: TypeOf = _of_no_type) -> ParsedFile:
    """Parse one feature file; raise InputErrors for what is no Gherkin.

    `type_of` tells which lines without a keyword were meant as steps.
    """
    return parse_text(read_text(path, shown), shown, type_of)


def parse_text(text: str, shown: str, type_of: TypeOf = _of_no_type) -> ParsedFile:
    """Parse the text of a feature file; raises what `parse_feature` does."""
    try:
        document = parse_gherkin(text)
    except CompositeParserException as error:
        raise InputErrors(tell_slips(error, text.split("\n"), shown, type_of)) from None
    return ParsedFile(shown, text.split("\n"), document)


def read_feature(parsed: ParsedFile) -> FeatureText:
    """Read a parsed file; raise InputErrors with everything that is wrong with its form."""
    feature = parsed.document.get("feature")
    if feature is None:
        place = Location(parsed.shown)
        raise InputErrors(
            [
                InputError(
                    "the file has no feature",
                    place,
                    "start it with `Feature: ...`",
                    fault=Fault.WRONG_FORM,
                )
            ]
        )
    return _FeatureWalk(parsed.shown, parsed.lines).feature(feature)


class _FeatureWalk:
    """Walks the parsed file, gathering problems as it goes."""

    def __init__(self, shown: str, lines: Sequence[str]) -> None:
        self._shown = shown
        self._lines = lines
        self._keywords = keywords_of(lines)
        self._prose: list[Prose] = []
        self._problems = Problems()
        self._names: dict[str, Location] = {}

    def feature(self, node: _Node) -> FeatureText:
        self._check_tags(node)
        self._keep_prose(node)
        scenarios = list(self._children(node, (), _tags(node)))
        if not scenarios and not self._problems:
            self._report("the feature has no scenario", *self._slip_for_scenario(node))
        if self._problems:
            foreign = find_foreign_language(self._lines, self._shown)
            raise InputErrors([foreign] if foreign else self._problems)
        whole = _with_ends(scenarios, len(self._lines) - (not self._lines[-1]))
        return FeatureText(node["name"], self._shown, whole, tuple(self._prose))

    def _slip_for_scenario(self, node: _Node) -> tuple[Location, str]:
        """Return where a scenario's keyword is misspelt, so that Gherkin reads a description."""
        for prose in self._prose:
            meant = self._keywords.structure_meant(prose.text)
            if meant:
                return prose.location, meant
        return self._place(node), ""

    def _children(
        self, node: _Node, background: tuple[_Node, ...], tags: tuple[str, ...]
    ) -> Iterator[ScenarioText]:
        for child in node["children"]:
            for part in child.values():
                self._keep_prose(part)
            if "background" in child:
                background = (*background, *self._typed(child["background"]))
            elif "rule" in child:
                rule = child["rule"]
                self._check_tags(rule)
                if not any("scenario" in inner for inner in rule["children"]):
                    self._report("the rule has no scenario", self._place(rule))
                yield from self._children(rule, background, (*tags, *_tags(rule)))
            else:
                yield from self._scenario(child["scenario"], background, tags)

    def _scenario(
        self, node: _Node, background: tuple[_Node, ...], tags: tuple[str, ...]
    ) -> Iterator[ScenarioText]:
        place = self._place(node)
        for tagged in (node, *node["examples"]):
            self._check_tags(tagged)
        name = node["name"]
        test = name_test(name)
        if not name:
            self._report("the scenario has no name", place)
        elif test in self._names:
            self._report(
                f'two scenarios are called "{name}"',
                place,
                f"the first is in line {self._names[test].line}; only one of them would run",
            )
        self._names[test] = place
        if not node["steps"] and not self._report_slip(node):
            self._report(f'the scenario "{name}" has no steps', place)
        steps = (*background, *self._typed(node))
        own_tags = (*tags, *_tags(node))
        if not node["examples"]:
            if "outline" in node["keyword"].lower() or "template" in node["keyword"].lower():
                self._report(f'the outline "{name}" has no Examples', place)
            else:
                self._check_placeholders(node, steps, ())
            yield self._text(node, place, {}, 0, own_tags, steps)
        else:
            yield from self._outline(node, own_tags, steps)

    def _keep_prose(self, node: _Node) -> None:
        found = list(self._described(node))
        self._prose += found
        for index, prose in enumerate(found):
            meant = self._keywords.structure_meant(prose.text)
            if meant and any(self._keywords.begins_step(line.text) for line in found[index:]):
                message = (
                    "this line is read as a description, and the steps below it would be ignored"
                )
                self._report(message, prose.location, meant)
                return

    def _described(self, node: _Node) -> Iterator[Prose]:
        line = node["location"]["line"]
        for text in filter(None, map(str.strip, node["description"].split("\n"))):
            line = next(
                number
                for number, written in enumerate(self._lines[line:], line + 1)
                if written.strip() == text
            )
            column = self._lines[line - 1].index(text) + 1
            yield Prose(" ".join(text.split()), Location(self._shown, line, column))

    def _report_slip(self, node: _Node) -> bool:
        """Report the first line above a part's steps that is a step but for its keyword."""
        found = [prose for prose in self._described(node) if self._keywords.is_slip(prose.text)]
        if not found:
            return False
        first = next((one for one in found if self._keywords.is_small(one.text)), found[0])
        meant = self._keywords.step_meant(first.text)
        self._report(NO_KEYWORD, first.location, meant, Fault.UNDEFINED_STEP)
        return True

    def _check_header(self, cells: Sequence[_Node]) -> bool:
        """Tell whether each column of the Examples has a name of its own, and report it if not."""
        seen: set[str] = set()
        before = len(self._problems)
        for cell in cells:
            name, place = cell["value"], self._place(cell)
            bare = name.strip("<>")
            if not name:
                self._report("a column of the Examples has no name", place)
            elif set(name) & {"<", ">"}:
                meant = f"write `{bare}`: only steps have it in angle brackets"
                self._report(f"no column can be called `{name}`", place, meant)
            elif name in seen:
                self._report(f"the column `{name}` stands twice", place, "give it another name")
            seen.add(name)
        return len(self._problems) == before

    def _outline(
        self, node: _Node, tags: tuple[str, ...], steps: tuple[_Node, ...]
    ) -> Iterator[ScenarioText]:
        index = 0
        for examples in node["examples"]:
            header = examples.get("tableHeader")
            if header is None or not examples["tableBody"]:
                self._report("the Examples have no rows", self._place(examples))
                continue
            self._refuse_line_ends(header, *examples["tableBody"])
            names = [cell["value"] for cell in header["cells"]]
            if not self._check_header(header["cells"]):
                continue
            self._check_placeholders(node, steps, names)
            for row in examples["tableBody"]:
                values = dict(zip(names, (cell["value"] for cell in row["cells"]), strict=True))
                all_tags = (*tags, *_tags(examples))
                yield self._text(node, self._place(row), values, index, all_tags, steps)
                index += 1

    def _refuse_line_ends(self, *rows: _Node) -> None:
        """Refuse values that would tear a name or a step in two, as lines of a log."""
        for cell in (cell for row in rows for cell in row["cells"]):
            if "\n" in cell["value"]:
                message = "a value of the Examples stands on one line, and this has a `\\n`"
                self._report(message, self._place(cell), "leave it out")

    def _text(
        self,
        node: _Node,
        place: Location,
        values: Mapping[str, str],
        index: int,
        tags: Iterable[str],
        steps: Iterable[_Node],
    ) -> ScenarioText:
        title = fill(node["name"], values)
        if values and title == node["name"]:
            title = f"{title} ({', '.join(values.values())})"
        read = tuple(self._step(step, values) for step in steps)
        return ScenarioText(
            name=node["name"],
            title=title,
            example=values,
            index=index,
            tags=tuple(dict.fromkeys(tags)),
            steps=read,
            location=place,
            start=node["location"]["line"],
            first=min(part["location"]["line"] for part in (node, *node["tags"])),
            last=0,
            lines=tuple(lines_of(read)),
        )

    def _typed(self, node: _Node) -> list[_Node]:
        """Give each `And`, `But` and `*` of a part the type of the step before it."""
        steps: list[_Node] = node["steps"]
        current: StepType | None = None
        for index, step in enumerate(steps):
            current = _TYPES.get(step["keywordType"], current)
            if current is None and index == 0 and not self._report_slip(node):
                self._report(
                    f"`{step['keyword'].strip()}` has no step before it",
                    self._place(step),
                    "start with Given, When or Then",
                )
            step["type"] = current or StepType.GIVEN
        return steps

    def _step(self, node: _Node, values: Mapping[str, str]) -> Step:
        written = node["dataTable"]["rows"] if "dataTable" in node else ()
        texts = [node["text"], *(cell["value"] for row in written for cell in row["cells"])]
        return Step(
            type=node["type"],
            text=fill_step(node["text"], values),
            location=self._place(node),
            rows=tuple(self._row(row, values) for row in written),
            has_text_block="docString" in node,
            is_filled=bool(values) and any(find_placeholders(text) for text in texts),
        )

    def _row(self, node: _Node, values: Mapping[str, str]) -> Row:
        cells = node["cells"]
        return Row(
            tuple([fill(cell["value"], values) for cell in cells]),
            self._shown,
            node["location"]["line"],
            tuple([cell["location"]["column"] for cell in cells]),
        )

    def _check_tags(self, node: _Node) -> None:
        """Refuse tags that would keep pytest from running what is tagged."""
        for tag in node["tags"]:
            word = tag["name"].removeprefix("@")
            if word in _PYTEST_TAGS or word.startswith("_"):
                message = f"the tag `@{word}` has a meaning of its own for pytest"
                self._report(message, self._place(tag), "use another word")
            elif "," in word:
                place = self._place(tag)
                column = place.column + tag["name"].index(",")
                comma = Location(place.path, place.line, column)
                self._report("a tag has no comma", comma, "put blanks between tags")

    def _check_placeholders(
        self, node: _Node, steps: Iterable[_Node], names: Iterable[str]
    ) -> None:
        known = list(names)
        for step in steps:
            rows = step["dataTable"]["rows"] if "dataTable" in step else []
            cells = [(cell["value"], cell) for row in rows for cell in row["cells"]]
            for text, place in [(step["text"], step), *cells]:
                for word in find_placeholders(text):
                    if word not in known:
                        meant = did_you_mean(word, known) if node["examples"] else ""
                        self._report(
                            f"no Examples column is called `{word}`",
                            self._place(place),
                            meant,
                            Fault.UNKNOWN_COLUMN,
                        )

    def _place(self, node: _Node) -> Location:
        place = node["location"]
        return Location(self._shown, place["line"], place.get("column", 1))

    def _report(
        self,
        message: str,
        place: Location,
        meant: str = "",
        fault: Fault = Fault.WRONG_FORM,
    ) -> None:
        self._problems.add(InputError(message, place, meant, fault=fault))


def _with_ends(scenarios: Sequence[ScenarioText], last: int) -> tuple[ScenarioText, ...]:
    """Return the scenarios, each with its last line: it ends where the next one begins."""
    firsts = sorted({scenario.first for scenario in scenarios})
    ends = dict(zip(firsts, (*(first - 1 for first in firsts[1:]), last), strict=True))
    return tuple(
        msgspec.structs.replace(scenario, last=ends[scenario.first]) for scenario in scenarios
    )


def _tags(node: _Node) -> tuple[str, ...]:
    return tuple(tag["name"] for tag in node["tags"])
