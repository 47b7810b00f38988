"""The step definitions for editors: every sentence of a bench, as Python that nothing runs."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import warnings
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.bench.opening import Bench, open_bench
from exigent.schemas.feature import feature_steps
from exigent.suite.claims import CLAIM_FORMS
from exigent.suite.feature import Step, StepType
from exigent.suite.own_steps import find_own_steps
from exigent.suite.sentences import FORMS
from exigent.words.location import Location
from tests.editors.editor import ROOT
from tests.small_bench import SmallBench

# One word for each kind of hole, as the small bench would fill it.
WORDS = {
    "number": "3",
    "date": "2020-01-31",
    "phrase": "the borrower is a child",
    "question": "who asks",
    "regime": "open-shelf",
    "ground": "courtesy",
    "party": "the library",
    "duty": "keep a note of the request",
    "deadline": "within 3 days",
    "rule": "otherwise",
    "named": "open-shelf",
    "denial": "never discloses",
    "deed": "does not refuse",
    "plain": "disclose",
    "event": "the recall",
    "done": "returned the book",
    "time": "2020-01-31 at 09:00",
    "span": "3 days",
}


@cache
def shipped() -> Bench:
    return open_bench(ROOT)


def definitions(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield the type, the expression and the docstring of every definition."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        module = ast.parse(text)
    for node in module.body:
        if isinstance(node, ast.FunctionDef):
            for decorator in node.decorator_list:
                assert isinstance(decorator, ast.Call)
                assert isinstance(decorator.func, ast.Name)
                inner = decorator.args[0]
                if isinstance(inner, ast.Call):
                    (inner,) = inner.args
                assert isinstance(inner, ast.Constant)
                yield decorator.func.id, str(inner.value), ast.get_docstring(node) or ""


def fill(expression: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda hole: WORDS[hole[1]], expression)


def test_the_bench_takes_every_sentence_that_editors_offer(bench: SmallBench) -> None:
    language = open_bench(bench.root).language()
    text = bench.exigent("schema", "feature").out
    found = [(type, fill(expression)) for type, expression, _ in definitions(text)]
    assert len(found) > 100
    for type, sentence in found:
        assert language.knows(Step(StepType(type), sentence, Location(""))), sentence


def test_every_form_of_a_then_sentence_is_there() -> None:
    found = [
        fill(expression)
        for type, expression, _ in definitions((ROOT / "schemas/feature.py").read_text("utf-8"))
        if type == "then"
    ]
    forms = [(form.pattern, form.example) for form in FORMS]
    forms += [(form.pattern, form.example) for form in CLAIM_FORMS]
    for pattern, example in forms:
        assert any(pattern.fullmatch(sentence) for sentence in found), example


def test_every_fact_stands_there_with_its_question() -> None:
    bench = shipped()
    asked = {about for _, _, about in definitions((ROOT / "schemas/feature.py").read_text("utf-8"))}
    for fact in bench.vocabulary.facts.values():
        assert fact.asks.replace('"', "'") in asked


def test_a_derived_phrase_stands_there_with_the_questions_that_it_answers() -> None:
    found = definitions((ROOT / "schemas/feature.py").read_text("utf-8"))
    (about,) = [
        about
        for _, text, about in found
        if text == "the clip was recorded {number} days ago and clips are kept for {number} days"
    ]
    assert about == (
        "How many days ago was the clip recorded? Is there a copy of the footage, and where?"
    )


def test_own_steps_are_taken_but_those_that_no_editor_could_match(bench: SmallBench) -> None:
    bench.write(
        "steps/own.py",
        "from pytest_bdd import given, parsers, step\n"
        "@given('the moon is full')\n"
        "@given(parsers.re(r'the moon is (new|old)'))\n"
        "@given(parsers.parse('the moon is {days:d} day(s) old'))\n"
        "@step('so it goes')\n"
        "def moon(): ...\n",
    )
    found = list(definitions(bench.exigent("schema", "feature").out))
    own = [(type, text) for type, text, about in found if about == "Stands in steps/own.py."]
    assert own == [
        ("given", "the moon is full"),
        ("given", "/^the moon is (.+) day.s. old$/"),
        ("given", "so it goes"),
        ("when", "so it goes"),
        ("then", "so it goes"),
    ]


@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1))
def test_any_phrase_gives_python_that_is_read_without_a_warning(phrase: str) -> None:
    bench = shipped()
    vocabulary = replace(bench.vocabulary, asked=(phrase,), grounds={"one": phrase}, events={})
    found = list(definitions(feature_steps(vocabulary, [phrase], [phrase])))
    ((_, expression, _),) = [one for one in found if one[0] == "when"]
    if expression.startswith("/^"):
        assert re.fullmatch(expression[2:-2], phrase)
    else:
        assert expression == phrase


def test_words_of_which_there_are_none_match_nothing() -> None:
    vocabulary = replace(shipped().vocabulary, grounds={}, duties={}, parties={})
    assert 'word(name="ground", regexp="(?!)")' in feature_steps(vocabulary, [], ["one"])


@pytest.mark.slow
def test_no_bench_takes_the_definitions_for_steps_or_tests_of_its_own(bench: SmallBench) -> None:
    bench.write("schemas/feature.py", bench.exigent("schema", "feature").out)
    assert find_own_steps(bench.root) == ()
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--collect-only", "--doctest-modules", "."],
        cwd=bench.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "schemas" not in ended.stdout


@pytest.mark.parametrize("where", [".", "regimes"])
def test_the_committed_definitions_are_what_the_command_prints(
    where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT / where)
    printed = subprocess.run(
        [sys.executable, "-m", "exigent", "schema", "feature"], capture_output=True, check=True
    ).stdout
    assert (ROOT / "schemas" / "feature.py").read_bytes() == printed, "run: make schemas"
