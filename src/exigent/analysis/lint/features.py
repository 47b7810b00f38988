"""How feature files are written: Examples, the order of steps, names and tags."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from typing import Any

from exigent.analysis.lint.checks import (
    IDLE_COLUMN,
    LONG_NAME,
    NOT_DECLARATIVE,
    OUT_OF_ORDER,
    REPEATED_TAG,
    SEVERAL_WHENS,
    UNKNOWN_TAG,
)
from exigent.analysis.lint.finding import Edit, Finding, Fix
from exigent.analysis.lint.material import Material
from exigent.analysis.lint.refusals import is_slip
from exigent.suite import ParsedFile, Scenario, StepType
from exigent.words import Location, did_you_mean

LONGEST_NAME = 120
_OFTEN = 3
_ON_SCREEN = re.compile(
    r"I\b.*|.*\b(clicks?|press(es)?|scrolls?|navigates?|logs? in|buttons?|fills? in|menu)\b.*",
    re.IGNORECASE,
)
_ORDER = {StepType.GIVEN: 0, StepType.WHEN: 1, StepType.THEN: 2}
_Node = dict[str, Any]


def find_style(material: Material, tags: Sequence[str]) -> Iterator[Finding]:
    """Yield findings on the style of features; `tags` are the known ones, with wildcards."""
    for file in material.files:
        for path, node in _titled(file.document.get("feature")):
            yield from _long_name(file, node)
            yield from _repeated_tags(file, path, node)
            yield from _idle_columns(file, path, node)
    for scenario in material.scenarios:
        yield from _order(scenario)
        yield from _screens(scenario, material)
    yield from _tags(material, tags)


def _titled(
    node: _Node | None, above: tuple[_Node, ...] = ()
) -> Iterator[tuple[tuple[_Node, ...], _Node]]:
    """Yield what has a title, each with what it is a part of."""
    if node is None:
        return
    yield above, node
    for child in node.get("children", ()):
        yield from _titled(next(iter(child.values())), (*above, node))
    for examples in node.get("examples", ()):
        yield from _titled(examples, (*above, node))


def _place(file: ParsedFile, node: _Node) -> Location:
    return Location(file.shown, node["location"]["line"], node["location"].get("column", 1))


def _long_name(file: ParsedFile, node: _Node) -> Iterator[Finding]:
    length = len(node["name"])
    if length > LONGEST_NAME:
        message = f"the name has {length} characters"
        meant = f"at most {LONGEST_NAME} fit well into reports"
        yield Finding(LONG_NAME, _place(file, node), message, meant)


def _repeated_tags(file: ParsedFile, above: Sequence[_Node], node: _Node) -> Iterator[Finding]:
    inherited = {tag["name"]: tag for part in above for tag in part.get("tags", ())}
    for tag in node.get("tags", ()):
        first = inherited.get(tag["name"])
        if first is not None:
            yield Finding(
                REPEATED_TAG,
                _place(file, tag),
                f"`{tag['name']}` holds here already",
                f"it stands in line {first['location']['line']}",
            )


def _idle_columns(file: ParsedFile, above: Sequence[_Node], node: _Node) -> Iterator[Finding]:
    used = [node["name"]]
    backgrounds = [
        child["background"]
        for part in above
        # A background comes before all else.
        for child in part.get("children", ())[:1]
        if "background" in child
    ]
    for step in [step for part in (node, *backgrounds) for step in part.get("steps", ())]:
        used += [step["text"], step.get("docString", {}).get("content", "")]
        rows = step.get("dataTable", {}).get("rows", ())
        used += [cell["value"] for row in rows for cell in row["cells"]]
    for examples in node.get("examples", ()):
        for cell in (examples.get("tableHeader") or {"cells": ()})["cells"]:
            if not any(f"<{cell['value']}>" in text for text in used):
                message = f"no step uses the column `{cell['value']}`"
                meant = f"write <{cell['value']}> where its value belongs"
                yield Finding(IDLE_COLUMN, _place(file, cell), message, meant)


def _order(scenario: Scenario) -> Iterator[Finding]:
    steps = scenario.text.steps
    told = {event.location for event in scenario.timeline}
    whens = [step for step in steps if step.type is StepType.WHEN and step.location not in told]
    for step in whens[1:]:
        message = f'the scenario "{scenario.text.name}" has a second When'
        yield Finding(SEVERAL_WHENS, step.location, message, "make it a scenario of its own")
    furthest = StepType.GIVEN
    for step in steps:
        if _ORDER[step.type] < _ORDER[furthest]:
            message = f"a {step.type.capitalize()} stands after a {furthest.capitalize()}"
            yield Finding(OUT_OF_ORDER, step.location, message, "first Given, then When, then Then")
        furthest = max(furthest, step.type, key=_ORDER.__getitem__)


def _screens(scenario: Scenario, material: Material) -> Iterator[Finding]:
    # The vocabulary's own phrases are the bench's to word; here it is about steps in Python.
    for step in scenario.text.steps:
        is_own = step.type is StepType.GIVEN and not material.language.knows(step)
        if is_own and _ON_SCREEN.fullmatch(step.text):
            message = f'"{step.text}" tells what somebody does, not what is so'
            yield Finding(NOT_DECLARATIVE, step.location, message, "state the fact that matters")


def _tags(material: Material, known: Sequence[str]) -> Iterator[Finding]:
    found = [
        (file, tag)
        for file in material.files
        for _, node in _titled(file.document.get("feature"))
        for tag in node.get("tags", ())
    ]
    counts = Counter(tag["name"] for _, tag in found)
    often = [name for name, count in counts.items() if count >= _OFTEN]
    for file, tag in found:
        name, place = tag["name"], _place(file, tag)
        if known:
            if not any(fnmatchcase(name, pattern) for pattern in known):
                message = f"`{name}` is not in the list of tags"
                fix = _retagged(place, name, known)
                yield Finding(UNKNOWN_TAG, place, message, did_you_mean(name, known), fix)
        elif counts[name] == 1 and any(is_slip(name, other) for other in often):
            message = f"`{name}` is used once, and nearly a tag that is used often"
            yield Finding(UNKNOWN_TAG, place, message, did_you_mean(name, often))


def _retagged(place: Location, name: str, known: Sequence[str]) -> Fix | None:
    near = [tag for tag in known if is_slip(name, tag)]
    return Fix(f"write `{near[0]}`", (Edit(place, name, near[0]),)) if len(near) == 1 else None
