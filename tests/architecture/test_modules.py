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


@pytest.mark.parametrize("module", MODULES)
def test_a_module_is_short(module: str) -> None:
    lines = len((SOURCE / module).read_text(encoding="utf-8").splitlines())
    assert lines < LONGEST, f"{module} has {lines} lines; split it"


@pytest.mark.parametrize("module", MODULES)
def test_a_module_says_nothing_of_a_subject(module: str) -> None:
    lines = (SOURCE / module).read_text(encoding="utf-8").splitlines()
    found = [
        f"{module}:{number}: {line}" for number, line in enumerate(lines, 1) if DOMAIN.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("word", ["Police", "a warrant", "doorbells", "ring_2022", "the camera's"])
def test_a_word_of_a_subject_is_recognised(word: str) -> None:
    assert DOMAIN.search(word)


@pytest.mark.parametrize("word", ["string", "during", "earnest", "courtesy", "neighbouring"])
def test_a_word_that_only_contains_one_is_not(word: str) -> None:
    assert not DOMAIN.search(word)


@pytest.mark.parametrize("module", MODULES)
def test_a_module_and_what_it_offers_are_documented(module: str) -> None:
    parsed = tree(module)
    assert ast.get_docstring(parsed), f"{module} has no docstring"
    assert list(undocumented(parsed.body)) == []


@pytest.mark.parametrize("module", MODULES)
def test_a_package_is_imported_only_where_it_belongs(module: str) -> None:
    strangers = [
        package
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


@pytest.mark.parametrize("module", MODULES)
def test_a_link_that_leads_to_itself_is_never_resolved(module: str) -> None:
    calls = (node for node in ast.walk(tree(module)) if isinstance(node, ast.Call))
    bare = (node.func for node in calls if not node.args)
    names = {called.attr for called in bare if isinstance(called, ast.Attribute)}
    assert "resolve" not in names, "Path.resolve fails there: use real_path of exigent.files"
