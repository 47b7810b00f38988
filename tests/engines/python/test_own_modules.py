"""Modules beside a policy: each policy has its own, whoever else has one of that name."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

from exigent.analysis.compare.saved import read_comparison
from exigent.bench.opening import open_bench
from exigent.bench.panel import Panel
from exigent.words.errors import InputErrors
from exigent.words.request import make_request
from tests.compare.repository import make_repository
from tests.small_bench import SmallBench
from tests.watch.watching import watching

REGIME = """\
title: House rules
kind: provider_policy
engine: python
sources:
  house-rules: {title: House rules}
"""
IMPORTS = "from exigent.policy import *\n"
REFUSING = "WORDS = 'no_ground'\n"
ALLOWING = "WORDS = None\n"
BY_WORDS = """\
    if WORDS:
        return refuse(WORDS, rule='by-words', because='So it is written.')
    return allow('may', ground='wish', rule='by-words', because='So it is written.')
"""
AT_ONCE = f"{IMPORTS}from words import WORDS\ndef decide(request):\n{BY_WORDS}"
LAZILY = f"{IMPORTS}def decide(request):\n    from words import WORDS\n{BY_WORDS}"
BY_NAME = f"""\
import importlib, os, sys
{IMPORTS}
sys.path.insert(0, os.path.dirname(os.path.dirname(__file__)) + '/lib')
def decide(request):
    WORDS = importlib.import_module('words').WORDS
{BY_WORDS}"""


def write(bench: SmallBench, policy: str, folder: str = "regimes", **files: str) -> None:
    """Write a policy that calls itself `open-shelf`, and files beside it: `pack_deep` is pack/deep.py."""
    bench.write(f"{folder}/open-shelf.yaml", REGIME)
    bench.write(f"{folder}/open-shelf.py", policy)
    for name, text in files.items():
        bench.write(f"{folder}/{name.replace('_', '/', 1)}.py", text)


def answer(bench: SmallBench, body: str, above: str = "") -> str:
    """Return the rule, which `body` makes of what it imports, that a policy answers with."""
    lines = "".join(f"    {line}\n" for line in body.split("\n"))
    refuses = "    return refuse('no_ground', rule=rule, because='No.')\n"
    bench.write("regimes/open-shelf.yaml", REGIME)
    bench.write(
        "regimes/open-shelf.py", f"{IMPORTS}{above}\ndef decide(request):\n{lines}{refuses}"
    )
    return rule_of(open_bench(bench.root).panel(["open-shelf"]))


# What is allowed, though there is nothing to show any more, is refused as impossible.
FLIPS = [("refuse", "allow")] * 5 + [("refuse", "refuse")]


def rule_of(panel: Panel) -> str:
    decision = panel.decide([make_request(panel.vocabulary, {})])[0][0]
    return decision.rule or decision.note or ""


def flips(bench: SmallBench, *arguments: str) -> list[tuple[str, str]]:
    ended = bench.process("compare", *arguments, "--json", "found.json", "--fail-on", "none")
    assert (ended.code in {0, 1}, ended.err) == (True, "")
    found = read_comparison(bench.root / "found.json")
    return [(flip.before.outcome, flip.after.outcome) for flip in found.flips]


@pytest.mark.parametrize("policy", [AT_ONCE, LAZILY])
def test_a_change_of_a_neighbour_alone_flips_what_it_flips(bench: SmallBench, policy: str) -> None:
    write(bench, policy, words=REFUSING)
    repository = make_repository(bench, bench.root)
    write(bench, policy, words=ALLOWING)
    found = flips(bench, "git:main", "--regime", "open-shelf")
    assert sorted(found) == FLIPS
    repository.commit()
    assert flips(bench, "git:main~1", "git:main", "--regime", "open-shelf") == found


def test_so_does_one_of_a_module_found_by_a_folder_put_on_the_path(bench: SmallBench) -> None:
    write(bench, BY_NAME)
    bench.write("lib/words.py", REFUSING)
    make_repository(bench, bench.root)
    bench.write("lib/words.py", ALLOWING)
    assert sorted(flips(bench, "git:main", "--regime", "open-shelf")) == FLIPS


def test_a_module_of_the_bench_that_is_worked_in_is_no_part_of_another(bench: SmallBench) -> None:
    write(bench, f"{IMPORTS}import lib.words\ndef decide(request): ...\n")
    bench.write("lib/words.py", ALLOWING)
    ended = bench.process("run")
    assert ended.code == 2
    assert "No module named 'lib'" in ended.err


@pytest.mark.parametrize(
    "body", ["import lib.words", "import importlib\nimportlib.import_module('lib')"]
)
def test_not_even_one_that_another_program_has_loaded(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch, body: str
) -> None:
    """A notebook, or pytest: what it has loaded may be of another revision."""
    write(bench, f"{IMPORTS}{body}\ndef decide(request): ...\n")
    bench.write("lib/words.py", ALLOWING)
    monkeypatch.syspath_prepend(bench.root)
    words = importlib.import_module("lib.words")
    with pytest.raises(InputErrors) as raised:
        open_bench(bench.root).panel(["open-shelf"])
    assert "No module named 'lib'" in str(raised.value)
    assert sys.modules.pop("lib.words") is words
    del sys.modules["lib"]


@pytest.mark.parametrize("policy", [AT_ONCE, LAZILY])
def test_two_folders_of_regimes_have_neighbours_of_their_own(
    bench: SmallBench, policy: str
) -> None:
    write(bench, policy, words=REFUSING)
    write(bench, policy, "others", words=ALLOWING)
    ended = bench.process("agree", "regimes/open-shelf.yaml", "others/open-shelf.yaml")
    assert ended.code == 3, ended.err
    assert "refuse" in ended.out
    assert "allow" in ended.out
    bench.write("others/words.py", REFUSING)
    ended = bench.process("agree", "regimes/open-shelf.yaml", "others/open-shelf.yaml")
    assert ended.code == 0, ended.out


@pytest.mark.parametrize("policy", [AT_ONCE, LAZILY])
def test_watch_decides_anew_by_a_neighbour_that_was_saved(bench: SmallBench, policy: str) -> None:
    write(bench, policy, words=REFUSING)
    with watching(bench.root, "--regime", "open-shelf") as watched:
        watched.redraw()
        # Of the same length and in the same second, as Python's own cache would not notice.
        bench.write("regimes/words.py", REFUSING.replace("'no_ground'", "None  # now"))
        shown = watched.redraw()
    assert "wider: 5 cells disclose more than before" in shown


def test_watch_follows_what_a_draft_imports_too(bench: SmallBench) -> None:
    write(bench, AT_ONCE, "drafts", words___init__=REFUSING)
    with watching(bench.root, "--regime", "drafts/open-shelf.yaml") as watched:
        watched.redraw()
        bench.write("drafts/words/__init__.py", ALLOWING)
        shown = watched.redraw()
    assert "wider: 5 cells disclose more than before" in shown


@pytest.mark.parametrize("name", ["json", "graphlib", "msgspec", "words", "antigravity", "tests"])
def test_a_neighbour_comes_before_whatever_else_has_its_name(bench: SmallBench, name: str) -> None:
    before = sys.modules.get(name)
    bench.write(f"regimes/{name}.py", "RULE = 'own'\n")
    assert answer(bench, "rule = own.RULE", f"import {name} as own") == "own"
    assert answer(bench, f"from {name} import RULE as rule") == "own"
    assert sys.modules.get(name) is before


def test_only_the_policy_and_its_neighbours_see_them(bench: SmallBench) -> None:
    bench.write("regimes/operator.py", "RULE = 'own'\n")
    bench.write("regimes/inner.py", "import operator\nRULE = operator.RULE\n")
    assert answer(bench, "import graphlib, inner\nrule = inner.RULE") == "own"


@pytest.mark.parametrize(
    "body",
    [
        "import pack\nrule = pack.RULE",
        "import pack.deep\nrule = pack.deep.RULE",
        "import pack.deep as deep\nrule = deep.RULE",
        "from pack import deep\nrule = deep.RULE",
        "from pack.deep import RULE as rule",
        "import folder.inside\nrule = folder.inside.RULE",
        "from folder import inside\nrule = inside.RULE",
        "from .pack import RULE as rule",
        "from . import pack\nrule = pack.RULE",
    ],
)
def test_a_neighbour_may_be_a_package(bench: SmallBench, body: str) -> None:
    bench.write("regimes/pack/__init__.py", "from .deep import RULE\n")
    bench.write("regimes/pack/deep.py", "import beside\nRULE = beside.RULE\n")
    bench.write("regimes/folder/inside.py", "RULE = 'own'\n")
    bench.write("regimes/beside.py", "from dataclasses import dataclass\nRULE = 'own'\n")
    assert answer(bench, body) == "own"


def test_a_folder_without_python_in_it_hides_no_installed_package(bench: SmallBench) -> None:
    bench.write("regimes/json/notes.txt", "")
    assert answer(bench, "import json\nrule = json.loads('\"own\"')") == "own"


def test_two_policies_of_one_folder_share_no_neighbour(bench: SmallBench) -> None:
    count = "import calls\ncalls.made += 1\nrule = str(calls.made)"
    bench.write("regimes/calls.py", "made = 0\n")
    assert answer(bench, count) == "1"
    bench.write("regimes/other.yaml", f"{REGIME}policy: open-shelf.py\n")
    panel = open_bench(bench.root).panel(["open-shelf", "other"])
    decisions = panel.decide([make_request(panel.vocabulary, {})])[0]
    assert [decision.rule for decision in decisions] == ["1", "1"]
    assert rule_of(panel) == "2"


@pytest.mark.parametrize(
    "text",
    [
        "import words\ndef decide(request): ...\n",
        "import words, pack.deep\nraise ValueError\n",
        "import words\nimport nowhere\n",
        "import sys\nsys.path = ['elsewhere']\ndef decide(request): ...\n",
    ],
)
def test_python_and_the_folder_stay_as_they_were(bench: SmallBench, text: str) -> None:
    write(bench, IMPORTS + text, words="", pack_deep="")
    paths, modules, finders = sys.path, dict(sys.modules), list(sys.meta_path)
    entries, files = list(paths), set(bench.root.rglob("*"))
    try:
        rule_of(open_bench(bench.root).panel(["open-shelf"]))
    except InputErrors:
        assert "def decide" not in text
    assert sys.path is paths
    assert (list(sys.path), dict(sys.modules), list(sys.meta_path)) == (entries, modules, finders)
    assert set(bench.root.rglob("*")) == files


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("import pack.nowhere", "loaded: ModuleNotFoundError: No module named 'pack.nowhere'"),
        ("from words import NOTHING", "ImportError: cannot import name 'NOTHING' from 'words' ("),
        ("import broken", "SyntaxError: '(' was never closed (broken.py, line 2)"),
        ("import outside", "ImportError: `outside.py` lies outside the folder of the policy"),
        ("import words\nclass A: ...\nraise ValueError(A)", "ValueError: <class 'open-shelf.A'>"),
    ],
)
def test_what_fails_is_told_by_the_names_that_the_policy_uses(
    bench: SmallBench, text: str, said: str
) -> None:
    write(bench, f"{IMPORTS}\n{text}\n", words="", pack___init__="", broken="\n(")
    (bench.root / "regimes/outside.py").symlink_to(bench.write("steps/elsewhere.py", ""))
    with pytest.raises(InputErrors) as raised:
        open_bench(bench.root).panel(["open-shelf"])
    assert "regimes/open-shelf.py:" in str(raised.value)
    assert said in str(raised.value)


def test_a_neighbour_is_read_and_never_taken_from_an_older_compilation(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    bench.write("regimes/words.py", "RULE = 'one'\n")
    assert answer(bench, "from words import RULE as rule") == "one"
    bench.write("regimes/words.py", "RULE = 'two'\n")
    assert answer(bench, "from words import RULE as rule") == "two"
    assert list(Path(bench.root, "regimes").rglob("*.pyc")) == []
