"""What an editor with the YAML language server shows of regimes, cases and the vocabulary."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.editors.editor import ROOT, Editor

pytestmark = pytest.mark.slow

FILES = sorted([*(ROOT / "regimes").glob("*.yaml"), *(ROOT / "scenarios").glob("*.yaml")])
VOCABULARY = ROOT / "steps" / "vocabulary.yaml"
REGIME = """\
# yaml-language-server: $schema=../schemas/regime.json
title: One
kind: proposal
sources:
  text: {{title: A text}}
rules:
  - id: first
    when:
      {when}
    decide: {decide}
    because: So it is.
    source: text
otherwise: {{decide: {{outcome: refuse, mode: no_ground}}, because: So it is.}}
"""
CASE = """\
# yaml-language-server: $schema=../schemas/case.json
title: One
facts:
  {fact}
sources:
  - title: A report
reported: {{disclosed: true, ground: {ground}, owner_told: unknown}}
"""
ALLOW = "{outcome: allow, mode: may, ground: emergency}"


def regime(when: str, decide: str = ALLOW) -> str:
    return REGIME.format(when=when, decide=decide)


def case(fact: str, ground: str = "consent") -> str:
    return CASE.format(fact=fact, ground=ground)


def vocabulary(old: str, new: str) -> str:
    text = VOCABULARY.read_text("utf-8")
    assert old in text
    return text.replace(old, new, 1)


def offered(editor: Editor, name: str, text: str) -> dict[str, str]:
    """Return what is offered, with what is said of it."""
    return {item.label: str(item.documentation or "") for item in editor.offers(name, text)}


@pytest.mark.parametrize("path", [*FILES, VOCABULARY], ids=lambda path: path.name)
def test_nothing_is_underlined_in_a_shipped_file(yaml_editor: Editor, path: Path) -> None:
    assert yaml_editor.problems(f"{path.parent.name}/{path.name}", path.read_text("utf-8")) == []


def test_a_misspelt_fact_of_a_regime_is_underlined(yaml_editor: Editor) -> None:
    assert yaml_editor.problems("regimes/one.yaml", regime("dangr: death")) == [
        "9: dangr: Property dangr is not allowed."
    ]


def test_a_misspelt_value_is_underlined_with_those_that_there_are(yaml_editor: Editor) -> None:
    (found,) = yaml_editor.problems("regimes/one.yaml", regime("danger: deth"))
    assert found.startswith("9: deth: ")
    assert '"death"' in found


def test_a_mode_of_another_outcome_is_underlined(yaml_editor: Editor) -> None:
    decide = "{outcome: allow, mode: no_ground, ground: emergency}"
    (found,) = yaml_editor.problems("regimes/one.yaml", regime("danger: death", decide))
    assert found.startswith("10: no_ground: ")


@pytest.mark.parametrize("when", ["dan|", "danger: death\n      incid|", "any:\n        - dan|"])
def test_facts_are_offered_in_a_condition_with_their_questions(
    yaml_editor: Editor, when: str
) -> None:
    found = offered(yaml_editor, "regimes/one.yaml", regime(when))
    asked = found["danger_imminent"]
    assert asked.startswith("Is the danger about to strike, or striking now? In an ordinary")


def test_the_values_of_a_fact_are_offered_with_their_phrases(yaml_editor: Editor) -> None:
    found = offered(yaml_editor, "regimes/one.yaml", regime("danger: |"))
    assert found["death"] == "a person is in danger of death"
    assert found["grave"] == "a person is in danger of death or serious physical injury"


@pytest.mark.parametrize(
    ("when", "question"),
    [
        ("dan|ger: death", "What is the worst harm that the request describes?"),
        ("danger: dea|th", "What is the worst harm that the request describes?"),
        ("dan|ger: [death]", "What is the worst harm that the request describes?"),
        ("danger_im|minent: true", "Is the danger about to strike, or striking now?"),
        ("window_h|ours: 2", "How many hours of footage does the request cover? In hours."),
        ("window_h|ours: {at_most: 2}", "How many hours of footage does the request cover?"),
        ("requested_|on: 2024-01-31", "On what date is the request made?"),
    ],
)
def test_the_question_of_a_fact_is_shown_over_it(
    yaml_editor: Editor, when: str, question: str
) -> None:
    assert question in yaml_editor.hover("regimes/one.yaml", regime(when))


def test_a_case_is_checked_and_completed_like_a_regime(yaml_editor: Editor) -> None:
    name = "scenarios/one.yaml"
    assert yaml_editor.problems(name, case("danger: death")) == []
    assert yaml_editor.problems(name, case("dangr: death")) == [
        "4: dangr: Property dangr is not allowed."
    ]
    (found,) = yaml_editor.problems(name, case("danger: death", "consnt"))
    assert found.startswith("7: consnt: ")
    assert "danger" in offered(yaml_editor, name, case("dan|"))
    assert "unknown" in offered(yaml_editor, name, case("danger: |"))
    assert "What is the worst harm" in yaml_editor.hover(name, case("dan|ger: death"))


def test_the_vocabulary_is_checked_and_completed(yaml_editor: Editor) -> None:
    name, asks = "steps/one.yaml", "    asks: What is being investigated?\n"
    found = yaml_editor.problems(name, vocabulary(asks, asks.replace("asks", "ask")))
    assert any("Property ask is not allowed." in problem for problem in found)
    assert "type" in offered(yaml_editor, name, vocabulary(asks, f"    |\n{asks}"))
    shown = yaml_editor.hover(name, vocabulary(asks, asks.replace("asks", "as|ks")))
    assert "The question that the fact answers." in shown
