"""Every module of the library: small, documented, without a word of any subject."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "exigent"
MODULES = sorted(path.relative_to(SOURCE).as_posix() for path in SOURCE.glob("**/*.py"))
LONGEST = 400

DOMAIN_WORDS = (
    "amazon arlo axon burglary calecpa california camera canada clip court crime doorbell eufy "
    "footage google guthrie homicide huseman illinois kidnapping larkin livestream maine markey "
    "neighbor neighborhood neighbour neighbourhood nest officer pipeda police policing protest ring "
    "robbery senator shooting subpoena subscriber suspect utah vermont video warrant wyze "
)
# A subject's word counts inside a name too (`emergency_form`), and in the plural.
DOMAIN = re.compile(rf"(?<![a-z])({'|'.join(DOMAIN_WORDS.split())})(s|es)?(?![a-z])", re.IGNORECASE)

# Where each package may be imported; one that is not listed is bound to an engine.
ALLOWED = {
    "click": ("doors/cli/",),
    "cucumber_tag_expressions": ("suite/selection.py",),
    "cucumber_messages": ("report/matrix/messages/",),
    "duckdb": ("analysis/replay/connection.py",),
    "gherkin": ("suite/gherkin_",),
    "holidays": ("files/holiday_library.py",),
    "lazy_loader": ("",),
    "lsprotocol": ("doors/language_server/",),
    "icalendar": ("report/timeline/calendar.py",),
    "matplotlib": ("report/picture/",),
    "msgspec": ("",),
    "numpy": ("analysis/replay/",),
    "parse": ("suite/own_steps.py",),
    "pygls": ("doors/language_server/",),
    "py4j": ("analysis/replay/spark.py",),
    "pyspark": ("analysis/replay/spark.py",),
    "pytest": ("doors/pytest_plugin/",),
    "pytest_bdd": ("doors/pytest_plugin/",),
    "rich": ("doors/", "report/text/", "report/matrix/terminal/", "words/width.py"),
    "sqlglot": ("analysis/replay/spark.py",),
    "watchfiles": ("analysis/watch/saves.py",),
    "websockets": ("doors/language_server/socket.py",),
    "yaml": ("files/document.py",),
}
ENGINES = "engines/"


@cache
def lines(module: str) -> list[str]:
    return (SOURCE / module).read_text(encoding="utf-8").splitlines()


@cache
def tree(module: str) -> ast.Module:
    return ast.parse((SOURCE / module).read_text(encoding="utf-8"))


def packages(module: str) -> set[str]:
    """Return the packages that a module imports anywhere in it, the standard library left out."""
    names: set[str] = set()
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports relatively"
            names.add(node.module or "")
    found = {name.partition(".")[0] for name in names}
    return found - set(sys.stdlib_module_names) - {"exigent"}


def is_overload(node: ast.stmt) -> bool:
    """Tell whether a function says only how another of its name can be called."""
    decorators = getattr(node, "decorator_list", [])
    return any(isinstance(one, ast.Name) and one.id == "overload" for one in decorators)


def undocumented(body: list[ast.stmt], prefix: str = "") -> Iterator[str]:
    for node in body:
        if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if node.name.startswith("_") or is_overload(node):
            continue
        if not ast.get_docstring(node):
            yield prefix + node.name
        if isinstance(node, ast.ClassDef):
            yield from undocumented(node.body, f"{prefix}{node.name}.")


def test_there_are_modules_to_look_at() -> None:
    assert len(MODULES) > 50


def test_every_module_is_short() -> None:
    sizes = {module: len(lines(module)) for module in MODULES}
    long = {module: size for module, size in sizes.items() if size >= LONGEST}
    assert long == {}, "split them"


def test_no_module_says_anything_of_a_subject() -> None:
    found = [
        f"{module}:{number}: {line}"
        for module in MODULES
        for number, line in enumerate(lines(module), 1)
        if DOMAIN.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("word", ["Police", "a warrant", "doorbells", "ring_2022", "the camera's"])
def test_a_word_of_a_subject_is_recognised(word: str) -> None:
    assert DOMAIN.search(word)


@pytest.mark.parametrize("word", ["string", "during", "earnest", "courtesy", "neighbouring"])
def test_a_word_that_only_contains_one_is_not(word: str) -> None:
    assert not DOMAIN.search(word)


def test_every_module_and_what_it_offers_are_documented() -> None:
    assert [module for module in MODULES if not ast.get_docstring(tree(module))] == []
    silent = {module: list(undocumented(tree(module).body)) for module in MODULES}
    assert {module: names for module, names in silent.items() if names} == {}


def test_a_package_is_imported_only_where_it_belongs() -> None:
    strangers = [
        f"{module} imports {package}"
        for module in MODULES
        for package in packages(module)
        if not module.startswith(ALLOWED.get(package, (ENGINES,)))
    ]
    assert strangers == []


def test_a_package_that_an_engine_is_bound_to_is_imported_by_one_module_only() -> None:
    importers: dict[str, list[str]] = {}
    for module in MODULES:
        for package in packages(module) - set(ALLOWED):
            importers.setdefault(package, []).append(module)
    assert {package: found for package, found in importers.items() if len(found) > 1} == {}


def test_no_package_is_listed_that_nothing_imports() -> None:
    imported = {package for module in MODULES for package in packages(module)}
    assert set(ALLOWED) - imported == set()


def called_without_arguments(module: str) -> set[str]:
    calls = (node for node in ast.walk(tree(module)) if isinstance(node, ast.Call))
    bare = (node.func for node in calls if not node.args)
    return {called.attr for called in bare if isinstance(called, ast.Attribute)}


def test_a_link_that_leads_to_itself_is_never_resolved() -> None:
    resolving = [module for module in MODULES if "resolve" in called_without_arguments(module)]
    assert resolving == [], "Path.resolve fails there: use real_path of exigent.files"
