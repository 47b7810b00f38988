"""How a Given of a bench's own is defined in Python, and found where it was."""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping
from typing import Any, TypeVar

from exigent.words import Value

Facts = Mapping[str, Value]

_States = TypeVar("_States", bound=Callable[..., Facts])
_DEFINED = "__exigent_givens__"


def given(text: str) -> Callable[[_States], _States]:
    """Define a Given that states facts: the function below it returns them, by name.

    `text` is the sentence, written out; a part that varies stands in braces, as the package
    `parse` reads it (`{floors:d}`), and comes to the function as the argument of that name.
    The values are those of a vocabulary: a word, a bool, an int or float, a `datetime.date`,
    or UNKNOWN. What the function raises is an error at the line of the step, and so is an
    empty mapping. It is called whenever the sentence is read, twice, and has to state the same
    facts each time.
    """

    def define(function: _States) -> _States:
        defined_in(function.__globals__)[text] = function
        return function

    return define


def defined_in(module: MutableMapping[str, Any]) -> dict[str, Callable[..., object]]:
    """Return what the Givens of a module call, by their sentences; `module` has its names."""
    found: dict[str, Callable[..., object]] = module.setdefault(_DEFINED, {})
    return found
