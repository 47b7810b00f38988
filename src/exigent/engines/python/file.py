"""Runs a policy's file as a module of its own, and says where in it something went wrong."""

from __future__ import annotations

import ast
import inspect
import traceback
import types
from collections.abc import Callable
from typing import Any

from exigent.engines.failing import let_interrupts_through, say_error
from exigent.engines.own_modules import OwnModules
from exigent.engines.policy_file import PolicyFile
from exigent.engines.python.steps import Steps
from exigent.policy import Request
from exigent.words import Fault, InputError, Location, did_you_mean

FUNCTION = "decide"
_EXPECTED = f"write `def {FUNCTION}(request: Request) -> Decision:`"


def load_decide(
    policy: PolicyFile, modules: OwnModules, steps: Steps | None = None
) -> Callable[[Request], object]:
    """Run a policy's file and return its function `decide`, which counts its `steps` if it is to.

    Its own modules must be at hand. Raises InputError where the file is no Python, fails when
    it is run, or has no such function of one argument. Nothing is written beside it.
    """
    tree = _parse(policy)
    module = modules.make_module(policy.path)
    try:
        if steps is not None:
            vars(module).update(steps.count_in(tree))
        exec(compile(tree, _file_name(policy), "exec", dont_inherit=True), vars(module))  # noqa: S102
    except BaseException as error:  # noqa: BLE001 - a policy may raise anything
        let_interrupts_through(error)
        place = _innermost(error, policy) or policy.place()
        said = modules.say(say_error(error))
        raise InputError(
            f"the policy fails when it is loaded: {said}", place, fault=Fault.POLICY_FAILS
        ) from None
    return _function(module, tree, policy)


def describe(error: BaseException, policy: PolicyFile, modules: OwnModules) -> str:
    """Return what a policy raised, with the file and the line where it did."""
    place = _innermost(error, policy) or policy.place()
    return f"{place.path}:{place.line}: {modules.say(say_error(error))}"


def _parse(policy: PolicyFile) -> ast.Module:
    try:
        return ast.parse(policy.text, _file_name(policy))
    except SyntaxError as error:
        place = policy.place(max(error.lineno or 1, 1), max(error.offset or 1, 1))
        raise InputError(
            f"not valid Python: {error.msg}", place, fault=Fault.NOT_A_POLICY
        ) from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise InputError(
            f"not valid Python: {say_error(error)}", policy.place(), fault=Fault.NOT_A_POLICY
        ) from None


def _function(
    module: types.ModuleType, tree: ast.Module, policy: PolicyFile
) -> Callable[[Request], object]:
    function: Any = getattr(module, FUNCTION, None)
    place = next(
        (
            policy.place(node.lineno, node.col_offset + 1)
            for node in tree.body
            if FUNCTION in (getattr(node, "name", ""), *_targets(node))
        ),
        policy.place(),
    )
    if function is None:
        names = [name for name, value in vars(module).items() if inspect.isfunction(value)]
        meant = did_you_mean(FUNCTION, names) or _EXPECTED
        raise InputError(
            f"the policy has no function `{FUNCTION}`", place, meant, fault=Fault.WRONG_POLICY
        )
    if not callable(function) or isinstance(function, type):
        raise InputError(f"`{FUNCTION}` is no function", place, _EXPECTED, fault=Fault.WRONG_POLICY)
    if inspect.iscoroutinefunction(function) or inspect.isgeneratorfunction(function):
        raise InputError(
            f"`{FUNCTION}` does not return its decision at once",
            place,
            _EXPECTED,
            fault=Fault.WRONG_POLICY,
        )
    try:
        inspect.signature(function).bind(None)
    except (TypeError, ValueError):
        raise InputError(
            f"`{FUNCTION}` cannot be called with a request alone",
            place,
            _EXPECTED,
            fault=Fault.WRONG_POLICY,
        ) from None
    return function  # type: ignore[no-any-return]


def _targets(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.Assign):
        return [target.id for target in node.targets if isinstance(target, ast.Name)]
    return []


def _innermost(error: BaseException, policy: PolicyFile) -> Location | None:
    """Return the last place in the policy's file that the error went through."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if frame.filename == _file_name(policy):
            line = frame.lineno or 1
            text = policy.text.split("\n")[line - 1]
            # Python counts bytes, readers count letters.
            before = text.encode()[: frame.colno or 0].decode(errors="replace")
            return policy.place(line, len(before) + 1)
    return None


def _file_name(policy: PolicyFile) -> str:
    return str(policy.path.absolute())
