"""Givens of a bench's own from `exigent.steps`: their files run in this process, in every door."""

from __future__ import annotations

import ast
import contextlib
import datetime
import math
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from exigent.engines import OwnModules, let_interrupts_through, say_error
from exigent.suite.stating import defined_in
from exigent.words import UNKNOWN, Fault, InputError, Location, Value

FACE = "exigent.steps"
_GIVEN = "given"
_OF_PYTEST = ("pytest", "pytest_bdd", "_pytest", "exigent.doors.pytest_plugin")


class GivensFile:
    """A file of `steps/`, which is run when the first of its Givens is called.

    `modules` are those of its bench, of which it is one and which it may import.
    One that imports pytest runs under pytest alone, with all its steps.
    """

    def __init__(self, path: Path, shown: str, tree: ast.Module, modules: OwnModules) -> None:
        self._path = path
        self._shown = shown
        self._modules = modules
        self._imports = [node for node in ast.walk(tree) if isinstance(node, _IMPORTS)]

    @cached_property
    def needs_pytest(self) -> bool:
        """Whether the file imports pytest."""
        return any(
            name == module or name.startswith(f"{module}.")
            for node in self._imports
            for name in _modules(node)
            for module in _OF_PYTEST
        )

    @cached_property
    def decorators(self) -> frozenset[str]:
        """The names under which the file has `given` of `exigent.steps`."""
        return frozenset(name for node in self._imports for name in _names_of_given(node))

    def call(
        self, text: str, arguments: Sequence[object], named: Mapping[str, object], place: Location
    ) -> Mapping[str, Value]:
        """Return the facts that the Given with this text states for a step at `place`.

        Raises InputError there if it fails, states no fact, or states others when it is asked
        again, and in the file if that cannot be run.
        """
        if isinstance(self._defined, InputError):
            raise self._defined
        function = self._defined.get(text)
        if function is None:
            raise InputError(
                f"{self._shown} defines no Given for this once it has run",
                place,
                fault=Fault.OWN_STEP_FAILS,
            )
        begins = getattr(getattr(function, "__code__", None), "co_firstlineno", 1)
        try:
            with self._running():
                facts = _checked(function(*arguments, **named))
                again = _checked(function(*arguments, **named))
        except BaseException as error:  # noqa: BLE001 - a step may raise anything
            let_interrupts_through(error)
            message = f"the step fails in {self._innermost(error, begins)}: {self._say(error)}"
            raise InputError(message, place, fault=Fault.OWN_STEP_FAILS) from None
        meant = f"{Location(self._shown, begins)} has to state the same facts each time"
        other = [n for n in {**facts, **again} if n not in facts or facts[n] != again.get(n)]
        if other:
            message = f"asked twice, the step states `{other[0]}` in two ways"
            raise InputError(message, place, meant, fault=Fault.OWN_STEP_FAILS)
        return facts

    @cached_property
    def _defined(self) -> Mapping[str, Callable[..., object]] | InputError:
        """What the Givens call, by their texts, once the file has run; why not, if it cannot."""
        try:
            with self._running():
                module = self._modules.make_module(self._path)
                code = compile(self._path.read_bytes(), str(self._path), "exec", dont_inherit=True)
                exec(code, vars(module))  # noqa: S102 - these are the bench's own steps
        except BaseException as error:  # noqa: BLE001 - a file may raise anything
            let_interrupts_through(error)
            message = f"the steps fail when they are loaded: {self._say(error)}"
            return InputError(message, self._innermost(error), fault=Fault.OWN_STEP_FAILS)
        return defined_in(vars(module))

    @contextlib.contextmanager
    def _running(self) -> Iterator[None]:
        """Let the file run among the modules of its bench, all that it prints kept aside.

        Standard output holds the matrix.
        """
        with self._modules.at_hand(), contextlib.redirect_stdout(sys.stderr):
            yield

    def _say(self, error: BaseException) -> str:
        return self._modules.say(say_error(error))

    def _innermost(self, error: BaseException, begins: int = 1) -> Location:
        """Return the last place in the file that an error went through, where it `begins` if none."""
        lines = [
            frame.lineno or 1
            for frame in traceback.extract_tb(error.__traceback__)
            if frame.filename == str(self._path)
        ]
        return Location(self._shown, lines[-1] if lines else begins)


_IMPORTS = ast.Import | ast.ImportFrom


def _modules(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    if isinstance(node, ast.ImportFrom):
        yield node.module or ""
        yield from (f"{node.module}.{alias.name}" for alias in node.names)
    else:
        yield from (alias.name for alias in node.names)


def _names_of_given(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    package, _, face = FACE.rpartition(".")
    for alias in node.names:
        called = alias.asname or alias.name
        match node:
            case ast.ImportFrom(module=module) if module == FACE and alias.name in (_GIVEN, "*"):
                yield _GIVEN if alias.name == "*" else called
            case ast.ImportFrom(module=module) if module == package and alias.name == face:
                yield f"{called}.{_GIVEN}"
            case ast.Import() if alias.name == FACE:
                yield f"{called}.{_GIVEN}"


def _checked(facts: object) -> dict[str, Value]:
    """Return what a Given returned as plain facts; raise TypeError where it is none."""
    if not isinstance(facts, Mapping):
        said = "nothing" if facts is None else f"a value of type {type(facts).__name__}"
        raise TypeError(f"it returns {said}, not a mapping of facts to values")
    if not facts:
        raise TypeError("it returns an empty mapping, and states no fact")
    return {str(name): _plain(name, value) for name, value in facts.items()}


def _plain(name: object, value: object) -> Value:
    """Return a value in a type of Python's own, so that nothing of the file's is kept."""
    match value:
        case bool():
            return value
        case int():
            return int(value)
        case float() if math.isfinite(value):
            return float(value)
        case str():
            return str(value)
        case datetime.date() if not isinstance(value, datetime.datetime):
            return value
        case _ if value is UNKNOWN:
            return UNKNOWN
    raise TypeError(f"it states `{name}` by a value of type {type(value).__name__}: {value!r}")
