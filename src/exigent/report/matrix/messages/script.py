"""A feature file as messages tell it: its source, its document, and its scenarios as pickles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exigent.suite import Pickler, Step, StepType
from exigent.words import Location, shown_path

Message = Mapping[str, Any]

_TYPES = {"Context": StepType.GIVEN, "Action": StepType.WHEN, "Outcome": StepType.THEN}
_MEDIA_TYPE = "text/x.cucumber.gherkin+plain"


@dataclass(frozen=True, slots=True)
class PickledStep:
    """A step of a pickle by its id, as the bench's language reads it; `last` is its last line."""

    id: str
    step: Step
    last: int


@dataclass(frozen=True, slots=True)
class Pickled:
    """A scenario, or a row of an outline, as Cucumber would run it."""

    id: str
    path: str
    line: int
    steps: tuple[PickledStep, ...]

    def step_at(self, line: int) -> int | None:
        """Return the index of the step that a line belongs to, its table's lines among them."""
        for index, pickled in enumerate(self.steps):
            if pickled.step.location.line <= line <= pickled.last:
                return index
        return None


@dataclass(frozen=True, slots=True)
class Script:
    """A feature file: the messages about it, and what there is to run in it."""

    messages: tuple[Message, ...]
    scenarios: tuple[Pickled, ...]


def read_script(path: Path, root: Path, pickler: Pickler) -> Script:
    """Read a feature file; what is no Gherkin is told in a message, not raised."""
    shown = shown_path(path, root)
    text = path.read_bytes().decode("utf-8-sig", errors="replace")
    source = {"source": {"uri": shown, "data": text, "mediaType": _MEDIA_TYPE}}
    read = pickler.read(text, shown)
    if read.document is None:
        return Script((source, *({"parseError": error} for error in read.errors)), ())
    lines = dict(_lines(read.document))
    pickles = ({"pickle": pickle} for pickle in read.pickles)
    return Script(
        (source, {"gherkinDocument": read.document}, *pickles),
        tuple(_pickled(pickle, lines) for pickle in read.pickles),
    )


def _lines(node: Any) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the first and the last line of every part of a document that has an id."""
    if isinstance(node, dict):
        if "id" in node:
            yield node["id"], (node["location"]["line"], _last_line(node))
        node = list(node.values())
    if isinstance(node, list):
        for part in node:
            yield from _lines(part)


def _last_line(node: Any) -> int:
    if "dataTable" in node:
        return int(node["dataTable"]["rows"][-1]["location"]["line"])
    if "docString" in node:
        block = node["docString"]
        return int(block["location"]["line"] + block["content"].count("\n") + 2)
    return int(node["location"]["line"])


def _pickled(pickle: Any, lines: Mapping[str, tuple[int, int]]) -> Pickled:
    steps: list[PickledStep] = []
    type = StepType.GIVEN
    for step in pickle["steps"]:
        # A step that begins with an asterisk is of the type of the step before it.
        type = _TYPES.get(step["type"], type)
        first, last = lines[step["astNodeIds"][0]]
        text = " ".join(step["text"].split())
        place = Location(pickle["uri"], first)
        steps.append(PickledStep(step["id"], Step(type, text, place), last))
    line, _ = lines[pickle["astNodeIds"][-1]]
    return Pickled(pickle["id"], pickle["uri"], line, tuple(steps))
