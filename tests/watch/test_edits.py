"""After any edits, what is kept and read again comes to what a run of its own comes to."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.analysis.compare.comparing import compare_rows
from exigent.analysis.watch.bench import Broken, Decided
from exigent.bench.matrix import Matrix
from exigent.report.matrix.matrix_json import render_json
from exigent.words.errors import ExitCode
from tests.small_bench import CASE, FEATURE, FILES, OPEN_SHELF, TECHNICAL, VOCABULARY
from tests.watch.following import desk_at, read_afresh, write

pytestmark = pytest.mark.slow

CODE = "title: In code\nkind: proposal\nengine: python\n"
POLICY = """\
from exigent.policy import allow, refuse

def decide(request):
    if request.loan_age > 30:
        return refuse("no_ground", rule="old", because="It is too old.")
    return allow("may", ground="courtesy", rule="young", because="It is young.")
"""
MORE = """\
Feature: More
  Scenario: An old loan
    Given an ordinary request for a lending record
    And the loan is 40 days old
    When the library is asked for the record
    Then "open-shelf" refuses the disclosure

  Scenario: The reporter again
    Given the reported case "lost-diary"
    And the borrower is a child
    When the library is asked for the record
    Then "open-shelf" allows the disclosure
"""

CLAIMS = """\
Feature: Every request
  Scenario: The press
    Given any request
    And a reporter asks
    When the library is asked for the record
    Then "privacy-act" never discloses
    And whatever "privacy-act" allows, "open-shelf" does not refuse
    And some request lets "open-shelf" disclose

  Scenario: Nothing to show
    Given any request
    And the record was deleted
    When the library is asked for the record
    Then no regime discloses
"""

# What each file may hold, what it holds at first among it; None where there is no such file.
EDITS: Mapping[str, Sequence[str | None]] = {
    "steps/vocabulary.yaml": (
        VOCABULARY,
        VOCABULARY.replace("ordinary: 10", "ordinary: 40"),
        VOCABULARY.replace("a reporter asks", "a journalist asks"),
        VOCABULARY.replace("the record was deleted", "the record is gone"),
        VOCABULARY.replace("  courtesy: courtesy\n", ""),
        VOCABULARY.replace("grounds:", "ground:"),
        None,
    ),
    "regimes/open-shelf.yaml": (
        OPEN_SHELF,
        OPEN_SHELF.replace("at_most: 30", "at_most: 31"),
        OPEN_SHELF.replace("id: letter", "id: note"),
        "# A remark.\n" + OPEN_SHELF,
        OPEN_SHELF.replace("rules:", "rule:"),
        OPEN_SHELF.replace("{paper: letter", "{paper"),
        None,
    ),
    "regimes/technical.yaml": (
        TECHNICAL,
        TECHNICAL.replace("[deleted, never_made]", "never_made"),
        TECHNICAL.replace("[deleted, never_made]", "[lost]"),
        None,
    ),
    "regimes/variant.yaml": (
        None,
        "title: A variant\nextends: open-shelf\nremove: [letter]\n",
        "title: A variant\nextends: privacy-act\n",
        (
            "title: A stack\nkind: proposal\n"
            "stack: {layers: [privacy-act, open-shelf], combine: permit_overrides}\n"
        ),
        "title: A variant\nextends: variant\n",
        "title: A variant\n  extends: open-shelf\n",
    ),
    "regimes/code.yaml": (None, CODE, CODE + "technical: false\n"),
    "regimes/code.py": (
        None,
        POLICY,
        POLICY.replace("30", "5"),
        POLICY.replace("young", "new"),
        POLICY.replace("loan_age", "age"),
        POLICY.replace("decide(", "decide["),
    ),
    "scenarios/lost-diary.yaml": (
        CASE,
        CASE.replace("paper: letter", "paper: none"),
        CASE.replace("A lost diary", "The lost diary"),
        CASE.replace("paper: letter", "paper: papyrus"),
        None,
    ),
    "features/lending.feature": (
        FEATURE,
        "# A remark.\n" + FEATURE,
        FEATURE.replace("| 31  | refuses |", "| 29  | refuses |"),
        FEATURE.replace("The record was deleted", "Nothing is left"),
        FEATURE.replace("    And the record was deleted\n", ""),
        FEATURE.replace("must not disclose", "must disclose"),
        FEATURE.replace("a parent of", "an aunt of"),
        FEATURE.replace("Feature:", "Features:"),
        None,
    ),
    "features/more.feature": (
        None,
        MORE,
        MORE.replace("40", "20"),
        MORE.replace("Feature: More", "Feature: Lending records"),
        MORE.replace("An old loan", "The record was deleted"),
    ),
    "features/claims.feature": (
        None,
        CLAIMS,
        "# A remark.\n" + CLAIMS,
        CLAIMS.replace("a reporter asks", "police ask"),
        CLAIMS.replace("never discloses", "never refuses"),
        CLAIMS.replace("no regime", "no regimes"),
    ),
    "drafts/draft.yaml": (
        "title: A draft\nextends: open-shelf\n",
        "title: A draft\nextends: privacy-act\nin_force: {from: 2021-01-01}\n",
        "title: A draft\nextends: nothing\n",
        None,
    ),
    "features/.lending.feature.swp": (None, "b0VIM"),
    "features/lending.feature~": (None, FEATURE),
    "notes.txt": (None, "Call the library."),
}
edits = st.lists(
    st.sampled_from(list(EDITS)).flatmap(
        lambda name: st.tuples(st.just(name), st.sampled_from(EDITS[name]))
    ),
    min_size=1,
    max_size=3,
)


def read_alike(files: Mapping[str, str | None]) -> Mapping[str, str | None]:
    """Return the files that a bench is read from, among those of a folder."""
    ignored = ("features/.lending.feature.swp", "features/lending.feature~", "notes.txt")
    return {name: text for name, text in files.items() if name not in ignored}


@pytest.mark.parametrize("regimes", ["regimes", "drafts"])
@settings(max_examples=30)
@given(saves=st.lists(edits, min_size=1, max_size=6))
def test_what_is_kept_and_read_again_is_what_a_fresh_run_reads(
    regimes: str, saves: list[list[tuple[str, str | None]]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        files: dict[str, str | None] = {**FILES, "drafts/draft.yaml": EDITS["drafts/draft.yaml"][0]}
        for name, text in files.items():
            write(root, name, text)
        desk = desk_at(root, regimes)
        first = desk.look()
        assert isinstance(first, Decided)
        last, number = first.matrix, 1
        for save in saves:
            before = read_alike({**dict.fromkeys(EDITS), **files})
            touched = {write(root, name, text) for name, text in save}
            files.update(save)
            after = read_alike({**dict.fromkeys(EDITS), **files})
            if regimes == "regimes":
                before, after = ({**of, "drafts/draft.yaml": None} for of in (before, after))
            sight = desk.look(touched)
            if before == after:
                assert sight is None
                continue
            number += 1
            assert sight is not None
            assert sight.number == number
            changed = {name for name in after if after[name] != before[name]}
            assert set(sight.saved) == changed
            fresh = read_afresh(root, regimes)
            if isinstance(sight, Broken):
                assert not isinstance(fresh, Matrix), [str(error) for error in sight.errors]
                assert {*fresh} <= {str(error) for error in sight.errors}
                assert sight.exit_code == ExitCode.WRONG_INPUT
                continue
            assert isinstance(fresh, Matrix), fresh
            assert render_json(sight.matrix) == render_json(fresh)
            assert sight.exit_code == fresh.exit_code
            assert sight.difference is not None
            found = sight.difference.comparison
            whole = compare_rows(last, fresh, ("before", "now"))
            for part in ("flips", "renamed", "scenarios_added", "scenarios_removed"):
                assert getattr(found, part) == getattr(whole, part)
            assert found.regimes_added == whole.regimes_added
            last = fresh
