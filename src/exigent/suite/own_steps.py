"""The bench's own Python steps, read from the source without running it.

So that the bulk run knows which features need pytest, and an undefined step is told
from one that an engineer wrote. Only a step by a decorator of pytest-bdd needs pytest:
a Given from `exigent.steps` is called in this process, once a sentence asks for it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from exigent.engines import OwnModules
from exigent.files import LARGEST_TEXT, list_python, read_file, refuse_unprintable
from exigent.suite.feature import StepType
from exigent.suite.own_givens import FACE, GivensFile
from exigent.words import Fault, InputError, Location, Value, shown_path

if TYPE_CHECKING:
    import parse

_DECORATORS = {
    "given": (StepType.GIVEN,),
    "when": (StepType.WHEN,),
    "then": (StepType.THEN,),
    "step": tuple(StepType),
}


class Wording(Enum):
    """How the text of a step definition is written; UNREAD where it is not to be looked at."""

    PLAIN = auto()
    PARSE = auto()
    REGULAR = auto()
    UNREADABLE = auto()
    UNREAD = auto()


@dataclass(frozen=True)
class OwnStep:
    """A step definition found in Python; one whose text cannot be read has no pattern.

    `givens` is the file of a Given from `exigent.steps`, None for a step of pytest-bdd.
    """

    types: tuple[StepType, ...]
    text: str
    wording: Wording
    location: Location
    givens: GivensFile | None = field(default=None, compare=False)

    @property
    def needs_pytest(self) -> bool:
        """Whether only pytest can run the step."""
        return self.givens is None or self.givens.needs_pytest

    @cached_property
    def pattern(self) -> re.Pattern[str] | parse.Parser | None:
        """What takes the step's text, made when the first step is held against it."""
        try:
            match self.wording:
                case Wording.PLAIN:
                    return re.compile(re.escape(self.text))
                case Wording.PARSE:
                    # Most benches have no such step.
                    import parse  # noqa: PLC0415

                    return parse.compile(self.text)
                case Wording.REGULAR:
                    return re.compile(self.text)
        except (ValueError, re.error):
            return None
        return None

    def matches(self, type: StepType, text: str) -> bool:
        """Tell whether the step would run for this text; one that cannot be read might."""
        if type not in self.types:
            return False
        if self.pattern is None:
            return True
        if isinstance(self.pattern, re.Pattern):
            return self.pattern.fullmatch(text) is not None
        return self.pattern.parse(text) is not None

    def state(self, text: str, place: Location) -> Mapping[str, Value]:
        """Return the facts that a Given from `exigent.steps` states; raise InputError at `place`.

        That they are facts of the vocabulary is not looked at.
        """
        assert self.givens is not None
        assert self.pattern is not None
        assert not isinstance(self.pattern, re.Pattern)
        found = self.pattern.parse(text)
        return self.givens.call(self.text, found.fixed, found.named, place)


def find_own_steps(root: Path) -> tuple[OwnStep, ...]:
    """Return the step definitions of a bench's `steps/*.py` and `conftest.py`, in order.

    Raises InputError where a file is not valid Python.
    """
    conftest = root / "conftest.py"
    files = [*list_python(root / "steps").need(), *([conftest] if conftest.exists() else [])]
    modules = OwnModules(root, "", "the bench")
    return tuple(step for path in files for step in _steps_in(path, root, modules))


def unread(steps: Iterable[OwnStep]) -> tuple[OwnStep, ...]:
    """Return step definitions as they are where code is not trusted: no text is held against them.

    A pattern is code as well: matching it may never end.
    """
    return tuple(replace(step, wording=Wording.UNREAD, givens=None) for step in steps)


def _steps_in(path: Path, root: Path, modules: OwnModules) -> Iterator[OwnStep]:
    shown = shown_path(path, root)
    try:
        module = ast.parse(read_file(path, shown, LARGEST_TEXT), shown)
    except SyntaxError as error:
        place = Location(shown, error.lineno or 1, error.offset or 1)
        raise InputError(
            f"not valid Python: {error.msg}", place, fault=Fault.OWN_STEP_FAILS
        ) from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise InputError(
            f"not valid Python: {error}", Location(shown), fault=Fault.OWN_STEP_FAILS
        ) from None
    givens = GivensFile(path, shown, module, modules)
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _decorated(node.decorator_list, shown, givens)


def _decorated(decorators: Iterable[ast.expr], shown: str, givens: GivensFile) -> Iterator[OwnStep]:
    for decorator in decorators:
        if not isinstance(decorator, ast.Call):
            continue
        if ast.unparse(decorator.func) in givens.decorators:
            yield _given(decorator, shown, givens)
            continue
        if not decorator.args:
            continue
        types = _DECORATORS.get(_last_name(decorator.func))
        if types is None:
            continue
        text, wording = _worded(decorator.args[0])
        place = Location(shown, decorator.lineno, decorator.col_offset + 1)
        refuse_unprintable(text, place)
        yield OwnStep(types, text, wording, place)


def _given(decorator: ast.Call, shown: str, givens: GivensFile) -> OwnStep:
    place = Location(shown, decorator.lineno, decorator.col_offset + 1)
    match decorator:
        case ast.Call(args=[ast.Constant(value=str(text))], keywords=[]):
            refuse_unprintable(text, place)
            own = OwnStep((StepType.GIVEN,), text, Wording.PARSE, place, givens)
            if own.pattern is None:
                raise InputError(
                    "the package `parse` does not read this sentence",
                    place,
                    fault=Fault.OWN_STEP_FAILS,
                )
            return own
    raise InputError(
        f"a Given from {FACE} has its sentence written out, as one text",
        place,
        fault=Fault.OWN_STEP_FAILS,
    )


def _worded(node: ast.expr) -> tuple[str, Wording]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value, Wording.PLAIN
    if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
        text = str(node.args[0].value)
        is_plain = len(node.args) == 1 and not node.keywords
        match _last_name(node.func):
            case "parse" | "cfparse" if is_plain:
                return text, Wording.PARSE
            case "re" if is_plain:
                return text, Wording.REGULAR
            case "string":
                return text, Wording.PLAIN
        return text, Wording.UNREADABLE
    return ast.unparse(node), Wording.UNREADABLE


def _last_name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
