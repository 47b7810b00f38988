"""Under --no-code nothing of a bench's steps in Python is used, not even a pattern of theirs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.codes import codes_in, without_codes
from tests.small_bench import SmallBench

FEATURE = "features/own.feature"
LETTERS = "a" * 60
# Each would take years to find out that it does not take the letters.
STEPS = """\
from pytest_bdd import given, parsers

@given(parsers.re("(a+)+b"))
def exponential():
    pass

@given(parsers.parse("{a}{b}{c}{d}{e}{f}{g}{h}{i}{j}{k}{l}b"))
def polynomial():
    pass
"""
OWN = f"""\
Feature: Own steps
  Scenario: One that a pattern would be held against
    Given an ordinary request for a lending record
    And {LETTERS}
    When the library is asked for the record
    Then every regime cannot disclose
"""
# A command that held a pattern against the letters would be ended by the system, not by us.
BOUNDED = """\
import resource
resource.setrlimit(resource.RLIMIT_CPU, (30, 30))
from exigent.doors.cli.command_line import main
main()
"""
REFUSAL = (
    f'{FEATURE}:4:5: no sentence of the vocabulary reads "{LETTERS}", '
    "and --no-code looks at no step in Python; "
    "leave it out: name other features, or pick by --tags\n"
)
DOORS = (
    ("run",),
    ("run", f"{FEATURE}:2"),
    ("plot", "--out", "matrix.svg"),
    ("gaps",),
    ("mutate",),
    ("agree", "open-shelf", "privacy-act"),
    ("flip", f"{FEATURE}:2", "open-shelf"),
    ("explain", "a pattern would be held", "open-shelf"),
    ("compare", "open-shelf", "privacy-act"),
)


@pytest.fixture
def own(bench: SmallBench) -> SmallBench:
    bench.write("steps/own.py", STEPS)
    bench.write(FEATURE, OWN)
    return bench


def bounded(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BOUNDED, *arguments],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("command", DOORS, ids=" ".join)
def test_a_step_that_no_sentence_takes_is_refused_without_a_look_at_patterns(
    own: SmallBench, command: tuple[str, ...]
) -> None:
    ended = bounded(own.root, *command, "--no-code")
    assert (ended.returncode, ended.stdout, without_codes(ended.stderr)) == (2, "", REFUSAL)
    assert codes_in(ended.stderr) == ["EX101"]


def test_lint_finds_it_without_a_look_at_patterns(own: SmallBench) -> None:
    ended = bounded(own.root, "lint", "--no-code")
    assert (ended.returncode, ended.stderr) == (3, "")
    assert f'{FEATURE}:4:5: EX101 no sentence of the vocabulary reads "{LETTERS}"' in (ended.stdout)


def test_a_slip_of_the_pen_is_not_taken_for_a_step_in_python(own: SmallBench) -> None:
    own.write(FEATURE, OWN.replace(LETTERS, "the borrower is a chidl"))
    ended = own.exigent("run", "--no-code")
    assert (ended.code, ended.out) == (2, "")
    assert 'reads "the borrower is a chidl"' in ended.err
    assert 'did you mean "the borrower is a child"' in ended.err
    fixed = own.exigent("lint", "--no-code", "--fix")
    assert "EX101" not in fixed.out
    assert "the borrower is a child" in (own.root / FEATURE).read_text("utf-8")


def test_what_needs_no_code_is_decided_as_ever(own: SmallBench) -> None:
    ended = own.exigent("run", "features/lending.feature", "--no-code")
    assert (ended.code, ended.err) == (0, "")


def test_scenarios_that_tags_leave_out_are_not_refused(own: SmallBench) -> None:
    own.write(FEATURE, "@own\n" + OWN)
    assert bounded(own.root, "run", "--no-code", "--tags", "not @own").returncode == 0


def test_an_own_pattern_that_cannot_be_compiled_may_still_take_a_step(own: SmallBench) -> None:
    own.write("steps/own.py", STEPS.replace("(a+)+b", "(a").replace("{a}{b}", "{a}{b"))
    ended = own.exigent("lint")
    assert "EX101" not in ended.out


def test_no_phrase_of_a_vocabulary_takes_for_ever_to_be_held_against_a_step(
    own: SmallBench,
) -> None:
    own.change("steps/vocabulary.yaml", "{number} day(s) old", "{number} day" + "(s)" * 60 + " old")
    own.write(FEATURE, OWN.replace(LETTERS, "the loan is 2 day" + "s" * 60 + " odd"))
    ended = bounded(own.root, "run", FEATURE, "--no-code")
    assert ended.returncode == 2
    assert "no sentence of the vocabulary reads" in ended.stderr
