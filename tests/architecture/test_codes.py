"""Codes of errors: each one that is raised is listed, each that is listed is raised."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from exigent.analysis.lint.checks import CHECKS
from exigent.words import Fault, InputError, InputErrors, Location
from tests.codes import codes_in, without_codes

SOURCE = Path(__file__).parents[2] / "src"


@cache
def trees() -> Mapping[Path, ast.Module]:
    return {path: ast.parse(path.read_text("utf-8")) for path in sorted(SOURCE.rglob("*.py"))}


def errors() -> set[str]:
    """Return the names of InputError and of the classes that are made from it."""
    found = {"InputError"}
    classes = [
        n for tree in trees().values() for n in ast.walk(tree) if isinstance(n, ast.ClassDef)
    ]
    while more := {
        one.name
        for one in classes
        if one.name not in found and {b.id for b in one.bases if isinstance(b, ast.Name)} & found
    }:
        found |= more
    return found


def raised() -> Iterator[tuple[str, ast.Call]]:
    # They say their own fault, and take none.
    named = errors() - {"ContradictionError", "HolidaysError"}
    for path, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in named:
                yield f"{path.relative_to(SOURCE)}:{node.lineno}", node


def test_every_error_says_which_fault_it_is() -> None:
    every = list(raised())
    lacking = [place for place, call in every if "fault" not in {k.arg for k in call.keywords}]
    assert len(every) > 350
    assert lacking == []


def test_every_fault_is_one_that_something_is_refused_for() -> None:
    said = {
        node.attr
        for path, tree in trees().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "Fault"
    }
    assert said == {fault.name for fault in Fault}


def test_a_code_is_that_of_one_fault_and_has_its_form() -> None:
    codes = [fault.code for fault in Fault]
    assert len(set(codes)) == len(codes)
    assert codes == sorted(codes)
    assert all(re.fullmatch(r"EX[14][0-9]{2}", code) for code in codes)


@pytest.mark.parametrize("fault", Fault, ids=str)
def test_a_fault_says_in_a_sentence_each_what_is_wrong_and_what_to_do(fault: Fault) -> None:
    assert fault.means.endswith(".")
    assert fault.remedy.endswith(".")
    assert CHECKS[fault.code].name == fault.title


def test_the_page_of_codes_has_an_anchor_for_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(SOURCE.parent / "docs"))
    page = importlib.import_module("tool_pages").tool_pages()["errors.md"]
    assert re.findall(r"^## (EX[0-9]{3})$", page, re.MULTILINE) == list(CHECKS)


def test_the_code_stands_behind_the_sentence_and_before_the_lines_below() -> None:
    one = InputError("it is wrong", Location("a.yaml", 2, 3), "write b", ["c"], fault=Fault.EMPTY)
    assert str(one) == "a.yaml:2:3: it is wrong; write b\nc"
    assert one.coded == "a.yaml:2:3: it is wrong; write b [EX120]\nc"
    both = InputErrors([one, InputError("no")])
    assert both.coded == "no [EX100]\na.yaml:2:3: it is wrong; write b [EX120]\nc"
    assert codes_in(both.coded) == ["EX100", "EX120"]
    assert without_codes(both.coded) == str(both)
