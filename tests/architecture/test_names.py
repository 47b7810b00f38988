"""A word of the code means one thing: no class shares its name with another."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "exigent"

# To the author of a Python policy, what the public face gives is the request.
SHARED = {"Request": {"policy.py", "words/request.py"}}


def nodes() -> Iterator[tuple[str, ast.AST]]:
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            yield path.relative_to(SOURCE).as_posix(), node


def _makes_a_type_variable(value: ast.expr) -> bool:
    return isinstance(value, ast.Call) and ast.unparse(value.func) == "TypeVar"


def test_every_class_name_has_one_home() -> None:
    homes = defaultdict(list)
    for module, node in nodes():
        if isinstance(node, ast.ClassDef):
            # A private name that a public one has elsewhere misleads as well.
            homes[node.name.lstrip("_")].append(module)
    shared = {name: set(found) for name, found in homes.items() if len(found) > 1}
    assert shared == SHARED, "name each by what it is; two classes of one name are two words"


def test_no_other_type_has_the_name_of_a_class() -> None:
    classes = {node.name.lstrip("_") for _, node in nodes() if isinstance(node, ast.ClassDef)}
    aliases = [
        f"{module}:{node.lineno}: {target.id}"
        for module, node in nodes()
        if isinstance(node, ast.Assign) and not _makes_a_type_variable(node.value)
        for target in node.targets
        if isinstance(target, ast.Name) and target.id.lstrip("_") in classes
    ]
    assert aliases == []


def test_to_watch_is_what_the_command_does_and_no_callback() -> None:
    callbacks = [
        f"{module}:{node.lineno}"
        for module, node in nodes()
        if isinstance(node, ast.arg) and node.arg == "watch"
    ]
    assert callbacks == []
