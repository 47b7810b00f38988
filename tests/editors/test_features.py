"""What an editor with the Cucumber language server shows of feature files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.editors.editor import ROOT, Editor
from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

FEATURES = sorted((ROOT / "features").glob("*.feature"))
SCENARIO = "Feature: One\n\n  Scenario: Two\n    {keyword} {step}\n"


def scenario(step: str, keyword: str = "Given") -> str:
    return SCENARIO.format(keyword=keyword, step=step)


def offered(editor: Editor, step: str) -> list[str]:
    return [item.label for item in editor.offers("features/one.feature", scenario(f"{step}|"))]


def inserted(editor: Editor, step: str) -> list[str]:
    edits = [item.text_edit for item in editor.offers("features/one.feature", scenario(f"{step}|"))]
    return [edit.new_text for edit in edits if edit is not None]


def test_the_server_understands_every_definition(feature_editor: Editor) -> None:
    assert [line for line in feature_editor.log if "rror" in line] == []
    assert any("Found 1 glue file(s)" in line for line in feature_editor.log)


@pytest.mark.parametrize("path", FEATURES, ids=lambda path: path.stem)
def test_nothing_is_underlined_in_a_shipped_feature(feature_editor: Editor, path: Path) -> None:
    assert feature_editor.problems(f"features/{path.name}", path.read_text("utf-8")) == []


def test_a_phrase_is_offered_once_it_is_begun(feature_editor: Editor) -> None:
    found = offered(feature_editor, "police are inv")
    assert "police are investigating a shooting" in found
    assert all(label.startswith("police are investigating") for label in found)


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("an ord", "an ordinary police request"),
        ("the reported", 'the reported case "larkin-hamilton-2022-warrant"'),
        ("imminent", "the danger is imminent"),
        ("hours", "the request covers {number} hours of footage"),
        ("not known danger", "it is not known how grave the danger is"),
        ("police request the f", "police request the footage"),
        ("the regimes", "the regimes decide"),
        ('"ring-2022" may', '"ring-2022" may disclose but need not'),
        ("every regime ref", "every regime refuses the disclosure, except"),
        ("needs to know", '"{regime}" needs to know {question}'),
    ],
)
def test_every_kind_of_sentence_is_offered(feature_editor: Editor, typed: str, label: str) -> None:
    assert label in offered(feature_editor, typed)


def test_a_place_to_fill_in_comes_with_words_that_fit(feature_editor: Editor) -> None:
    (text,) = [text for text in inserted(feature_editor, "under must") if text.endswith("|}")][-1:]
    assert "the agency,the provider" in text
    assert "destroy the footage" in text


@pytest.mark.parametrize(
    "step",
    [
        "police are investigating a shoting",
        "police are investigating a shooting today",
        "the request covers many hours of footage",
        'the reported case "larkin"',
        '"ring-2023" refuses the disclosure',
        '"ring-2022" refused the disclosure',
        'the ground under "ring-2022" is emergancy',
        'under "ring-2022" the agency must destroy the tape',
        "it is not known whether the danger is iminent",
    ],
)
def test_a_misspelt_step_is_underlined(feature_editor: Editor, step: str) -> None:
    assert feature_editor.problems("features/one.feature", scenario(step)) == [
        f"4: {step}: Undefined step: {step}"
    ]


@pytest.mark.parametrize(
    "step",
    [
        "police are investigating a shooting",
        "the request covers 1 hour of footage",
        "the request covers 0.5 hours of footage",
        "the request is made on 2024-01-31",
        'the reported case "larkin-hamilton-2022-warrant"',
        '"ring-2022" refuses',
        'the ground under "ring-2022" is emergency',
        'under "ring-2022" the agency need not destroy the footage within 3 court days',
        "it is not known whether the danger is imminent",
        "the clip was recorded 3 days ago and clips are kept for 60 days",
    ],
)
def test_a_known_step_is_not_underlined(feature_editor: Editor, step: str) -> None:
    assert feature_editor.problems("features/one.feature", scenario(step)) == []


@pytest.mark.parametrize("comma", ["", ","])
@pytest.mark.parametrize("time", ["on 2026-01-19", "7 days later", "before the disclosure"])
def test_a_comma_may_follow_the_time_of_an_event(
    feature_editor: Editor, time: str, comma: str
) -> None:
    step = f"{time}{comma} the provider tells the owner"
    assert feature_editor.problems("features/one.feature", scenario(step, "When")) == []


@pytest.mark.parametrize(
    "step",
    [
        'on 2026-05-06, under "il-phpa" the agency has applied for a warrant in time',
        'on 2026-05-06 at 09:30, "il-phpa" owes no duty that runs from the disclosure',
    ],
)
def test_a_comma_may_follow_the_time_for_which_a_status_is_expected(
    feature_editor: Editor, step: str
) -> None:
    assert feature_editor.problems("features/one.feature", scenario(step, "Then")) == []


def test_no_comma_may_follow_what_is_no_time(feature_editor: Editor) -> None:
    for step in ("one day, the provider tells the owner", "on 2026-01-19,the judge refuses"):
        assert feature_editor.problems("features/one.feature", scenario(step, "When")) == [
            f"4: {step}: Undefined step: {step}"
        ]


def test_a_step_leads_to_its_fact_with_its_question_and_all_its_phrases(
    feature_editor: Editor,
) -> None:
    led = feature_editor.definition("features/one.feature", scenario("the danger is imm|inent"))
    assert '@given("the danger is not imminent")' in led
    assert '"""Is the danger about to strike, or striking now?"""' in led


@pytest.mark.parametrize(
    "text",
    [
        scenario("the regimes decide", "Given"),
        scenario("the request is made on 2024-02-31"),
        scenario(
            "the regimes decide\n      | regime | outcome |\n      | rng    | alow    |", "Then"
        ),
    ],
    ids=["a sentence in the wrong place", "a day that no calendar has", "a misspelt table"],
)
def test_what_the_page_calls_unknown_to_editors_is_not_underlined(
    feature_editor: Editor, text: str
) -> None:
    assert feature_editor.problems("features/one.feature", text) == []


def test_the_server_formats_otherwise_than_exigent(feature_editor: Editor) -> None:
    text = scenario("one <number>").replace("Scenario:", "Scenario Outline:")
    text += "\n    Examples:\n      | number |\n      | 2      |\n"
    assert "|      2 |" in feature_editor.formatted("features/one.feature", text)


SIGNS = {
    "a U.S. agency asks (in writing)": "a U.S. agency asks in writing",
    'the card says "void"': "the card says void",
    'the borrower\'s card says "void"': 'the borrower\'s card says "valid"',
    "the letter and/or the order is {sealed}": "the letter or the order is sealed",
    "100 % of 2 * 3 | 4 \\ 5 is ${1}": "100 % of 2 * 3 | 4 is",
    "the loan of the diary [volume 2] is 10+ days old?": "the loan of the diary is 10 days old",
}


def test_phrases_with_any_signs_are_told_from_misspelt_ones(
    bench: SmallBench, start_feature_editor: Callable[[Path], Editor]
) -> None:
    asked = "".join(f"    - {json.dumps(phrase)}\n" for phrase in SIGNS)
    vocabulary = (bench.root / "steps" / "vocabulary.yaml").read_text("utf-8")
    bench.write("steps/vocabulary.yaml", vocabulary.replace("  asked:\n", f"  asked:\n{asked}", 1))
    bench.write("schemas/feature.py", bench.exigent("schema", "feature").out)
    editor = start_feature_editor(bench.root)
    for phrase, other in SIGNS.items():
        assert editor.problems("features/one.feature", scenario(phrase, "When")) == []
        assert editor.problems("features/one.feature", scenario(other, "When")) == [
            f"4: {other}: Undefined step: {other}"
        ]
    assert [line for line in editor.log if "rror" in line] == []
