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


def test_every_class_name_has_one_home() -> None:
    homes = defaultdict(list)
    for module, node in nodes():
        if isinstance(node, ast.ClassDef):
            # A private name that a public one has elsewhere misleads as well.
            homes[node.name.lstrip("_")].append(module)
    shared = {name: set(found) for name, found in homes.items() if len(found) > 1}
    assert shared == SHARED, "name each by what it is; two classes of one name are two words"


def test_to_watch_is_what_the_command_does_and_no_callback() -> None:
    callbacks = [
        f"{module}:{node.lineno}"
        for module, node in nodes()
        if isinstance(node, ast.arg) and node.arg == "watch"
    ]
    assert callbacks == []
