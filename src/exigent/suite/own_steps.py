"""The bench's own Python steps, read from the source without running it.

So that the bulk run knows which features need pytest, and an undefined step is told
from one that an engineer wrote.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import parse

from exigent.document import check_name
from exigent.errors import InputError
from exigent.location import Location, shown_path
from exigent.suite.feature import StepType

_Pattern = TypeVar("_Pattern")
_DECORATORS = {
    "given": (StepType.GIVEN,),
    "when": (StepType.WHEN,),
    "then": (StepType.THEN,),
    "step": tuple(StepType),
}


@dataclass(frozen=True, slots=True)
class OwnStep:
    """A step definition found in Python; one whose text cannot be read has no pattern."""

    types: tuple[StepType, ...]
    text: str
    pattern: re.Pattern[str] | parse.Parser | None
    location: Location

    def matches(self, type: StepType, text: str) -> bool:
        """Tell whether the step would run for this text; one that cannot be read might."""
        if type not in self.types:
            return False
        if self.pattern is None:
            return True
        if isinstance(self.pattern, re.Pattern):
            return self.pattern.fullmatch(text) is not None
        return self.pattern.parse(text) is not None


def find_own_steps(root: Path) -> tuple[OwnStep, ...]:
    """Return the step definitions of a bench's `steps/*.py` and `conftest.py`, in order.

    Raises InputError where a file is not valid Python.
    """
    files = [*sorted((root / "steps").glob("**/*.py")), root / "conftest.py"]
    return tuple(step for path in files if path.is_file() for step in _steps_in(path, root))


def _steps_in(path: Path, root: Path) -> Iterator[OwnStep]:
    shown = shown_path(path, root)
    check_name(path, shown)
    try:
        module = ast.parse(path.read_bytes(), shown)
    except SyntaxError as error:
        place = Location(shown, error.lineno or 1, error.offset or 1)
        raise InputError(f"not valid Python: {error.msg}", place) from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise InputError(f"not valid Python: {error}", Location(shown)) from None
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _decorated(node.decorator_list, shown)


def _decorated(decorators: Iterable[ast.expr], shown: str) -> Iterator[OwnStep]:
    for decorator in decorators:
        if not isinstance(decorator, ast.Call) or not decorator.args:
            continue
        types = _DECORATORS.get(_last_name(decorator.func))
        if types is None:
            continue
        text, pattern = _pattern(decorator.args[0])
        place = Location(shown, decorator.lineno, decorator.col_offset + 1)
        yield OwnStep(types, text, pattern, place)


def _pattern(node: ast.expr) -> tuple[str, re.Pattern[str] | parse.Parser | None]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value, re.compile(re.escape(node.value))
    if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
        text = str(node.args[0].value)
        is_plain = len(node.args) == 1 and not node.keywords
        match _last_name(node.func):
            case "parse" | "cfparse" if is_plain:
                return text, _compiled(parse.compile, text)
            case "re" if is_plain:
                return text, _compiled(re.compile, text)
            case "string":
                return text, re.compile(re.escape(text))
        return text, None
    return ast.unparse(node), None


def _compiled(compile: Callable[[str], _Pattern], text: str) -> _Pattern | None:
    try:
        return compile(text)
    except (ValueError, re.error):
        return None


def _last_name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
