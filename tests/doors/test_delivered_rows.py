"""Of what pytest says of a scenario only its facts are taken: the regimes answer outside of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.analysis.compare.saved import read_comparison, read_matrix
from tests.compare.repository import git
from tests.doors.benches import (
    OWN_CONFTEST,
    OWN_FEATURE,
    WITH_OWN_STEPS,
    both_doors,
    exigent_door,
    write_bench,
    write_files,
)
from tests.watch.watching import watching

OPENS_FOR_ALL = "regimes/kind-keeper.yaml"
BY_ACCIDENT = """\

import pytest
from exigent.engines.rules import RulesDecider

@pytest.fixture(autouse=True)
def strict(monkeypatch):
    decide = RulesDecider.decide
    def refuse(self, requests):
        return [decide(self, [request])[0] if request.values["floors"] > 3 else REFUSED
                for request in requests]
    monkeypatch.setattr(RulesDecider, "decide", refuse)

from exigent.words.decision import Decision, Mode, Outcome
REFUSED = Decision(Outcome.REFUSE, mode=Mode.NO_GROUND)
"""
TOLD = (
    "where its steps in Python ran the regime decided `refuse, no_ground`, and here `{}`: code that "
    "runs with the steps, such as conftest.py, may not change what regimes answer"
)
ON_PURPOSE = """\

import exigent.bench.matrix
from exigent.suite.expectation import Verdict
exigent.bench.matrix.judge = lambda expectations, cells, *_: {
    name: (Verdict.PASS, ()) for name in cells
}
"""
NO_REQUEST = """\

import msgspec
import exigent.doors.pytest_plugin.scenario_run as scenario_run
made = scenario_run.make_row
scenario_run.make_row = lambda *given: msgspec.structs.replace(made(*given), stated={STATED})
"""
UNMET = OWN_FEATURE.replace("Then every regime refuses", "Then every regime allows", 1)


def bench(root: Path, conftest: str, feature: str = OWN_FEATURE) -> Path:
    files = {**WITH_OWN_STEPS, "conftest.py": OWN_CONFTEST + conftest}
    return write_bench(root, {"houses": feature}, files)


def test_an_answer_that_code_of_the_tests_changes_is_an_error_that_names_both(
    tmp_path: Path,
) -> None:
    ended = exigent_door(bench(tmp_path, BY_ACCIDENT), "run", "--json=matrix.json")
    assert ended.code == 4, ended.text
    rows = read_matrix(tmp_path / "matrix.json").scenarios
    assert {
        row.title: [cell.decision.note for cell in row.cells if cell.verdict == "error"]
        for row in rows
    } == {
        "A letter for a tall house": [],
        "A plain one between them": [],
        "A letter for 3 floors": [
            TOLD.format("refuse, must_not` by `otherwise"),
            TOLD.format("allow, may, courtesy` by `letter"),
        ],
        "A letter for 4 floors": [],
    }


def test_a_change_cannot_hide_its_flips_behind_its_own_tests(tmp_path: Path) -> None:
    root = bench(tmp_path, "")
    git(root, "init", "--quiet", "--initial-branch", "main")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "Begin")
    write_files(root, {"conftest.py": OWN_CONFTEST + LYING})
    policy = root / OPENS_FOR_ALL
    policy.write_text(policy.read_text("utf-8").replace("at_most: 3", "at_most: 9"), "utf-8")
    ended = exigent_door(root, "compare", "git:main", "--json=comparison.json")
    flips = read_comparison(root / "comparison.json").flips
    assert ended.code != 0
    assert {(flip.scenario.title, flip.after.outcome) for flip in flips} == {
        ("A letter for a tall house", "error"),
        ("A letter for 4 floors", "error"),
    }


def test_verdicts_are_those_of_the_lines_as_they_stand(tmp_path: Path) -> None:
    ended = exigent_door(bench(tmp_path, ON_PURPOSE, UNMET), "run")
    assert ended.code == 1, ended.text
    assert "features/houses.feature:7: kind-keeper" in ended.out


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        ("{'papr': 'letter'}", "there is no fact `papr`"),
        (
            "{'paper': 'order'}",
            '"the asker brings a letter" stands in it, and `paper` was stated as `order`',
        ),
        ("{}", '"the asker brings a letter" stands in it, and `paper` was stated as nothing'),
        ("{'paper': 'lettre'}", "`paper` has no value `lettre`"),
        ("{'floors': '0'}", "`floors` is at least 1 floors"),
    ],
)
def test_facts_that_make_no_request_end_the_run(tmp_path: Path, stated: str, said: str) -> None:
    ended = exigent_door(bench(tmp_path, NO_REQUEST.replace("{STATED}", stated)), "run")
    assert (ended.code, ended.out) == (2, "")
    place = "features/houses.feature:2:3: what its steps in Python state makes no request: "
    assert place in ended.err
    assert said in ended.err


def test_what_stands_after_a_step_that_failed_expects_nothing(tmp_path: Path) -> None:
    swapped = OWN_FEATURE.replace(
        "Then every regime refuses the disclosure\n    And exactly 0 keepers open",
        "Then exactly 1 keeper opens\n    And every regime allows the disclosure",
    )
    assert swapped != OWN_FEATURE
    doors = both_doors(bench(tmp_path / "bench", "", swapped), tmp_path / "reports")
    assert (doors.pytest.code, doors.exigent.code) == (1, 1), doors.exigent.text
    assert doors.from_pytest == doors.from_exigent
    assert {cell.verdict for cell in doors.matrix.scenarios[0].cells} == {"unchecked"}


def test_watch_shows_what_the_regimes_answer_outside_of_pytest(tmp_path: Path) -> None:
    with watching(bench(tmp_path, BY_ACCIDENT)) as watched:
        shown = " ".join(watched.whole_redraw().split())
    assert "2 in error" in shown
    assert "the regime decided `refuse, no_ground`, and here `allow, may, courtesy` by" in shown


LYING = """\

from exigent.engines.rules import RulesDecider
from exigent.words.request import Request

decide = RulesDecider.decide
RulesDecider.decide = lambda self, requests: [
    decide(self, [Request({**one.values, "floors": 1 if one.values["floors"] < 4 else 99},
                          one.stated)])[0] for one in requests
]
"""
