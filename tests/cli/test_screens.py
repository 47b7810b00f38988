"""Every screen against a golden file; `pytest tests/cli --update-golden` writes them anew."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from exigent.doors.cli.command_line import COMMANDS
from tests.cli.engines import install_failing_engines, use_engine
from tests.cli.terminal import exigent_on_terminal
from tests.small_bench import SmallBench

FILE = "features/lending.feature"
Compare = Callable[[str, str], None]

SCREENS = {
    "run": ("run",),
    "run-verbose": ("run", "-v"),
    "run-json": ("run", "--json", "-"),
    "run-one-scenario": ("run", f"{FILE}:20"),
    "explain-rule": ("explain", f"{FILE}:3", "privacy-act"),
    "explain-technical": ("explain", f"{FILE}:14", "open-shelf"),
    "explain-missing-fact": ("explain", f"{FILE}:20", "open-shelf"),
    "explain-reported-case": ("explain", "a reporter", "open-shelf"),
    "regimes": ("regimes",),
    "regimes-one": ("regimes", "open-shelf"),
    "regimes-law": ("regimes", "privacy-act"),
    "cases": ("cases",),
    "cases-one": ("cases", "lost-diary"),
    "steps": ("steps",),
    "steps-words": ("steps", "child"),
    "steps-none": ("steps", "moon"),
    "decide-yaml": ("decide", "--facts", "facts.yaml"),
    "decide-yaml-json": ("decide", "--facts", "facts.yaml", "--json"),
    "decide-lines": ("decide", "--facts", "facts.jsonl"),
    "decide-lines-json": ("decide", "--facts", "facts.jsonl", "--json"),
}
TERMINALS = {
    "terminal-80": (80, ("run",)),
    "terminal-200": (200, ("run",)),
    "terminal-40": (40, ("run",)),
    "terminal-60-explain": (60, ("explain", f"{FILE}:29", "open-shelf")),
    "terminal-60-regimes": (60, ("regimes", "open-shelf")),
    "terminal-60-cases": (60, ("cases", "lost-diary")),
    "terminal-60-flip": (60, ("flip", f"{FILE}:29", "open-shelf")),
    "terminal-60-list-regimes": (60, ("regimes",)),
    "terminal-60-list-cases": (60, ("cases",)),
    "terminal-60-list-steps": (60, ("steps",)),
}
HELPS = {"help": ("--help",)} | {f"help-{name}": (name, "--help") for name in COMMANDS}

FACTS = "requester: parent\npaper: letter\nminor: unknown\n"
LINES = (
    '{"paper": "letter"}\n{"record": "deleted", "minor": true}\n'
    '{"requester": "parent", "minor": "unknown"}\n{"requested_on": "2018-12-31"}\n'
)
STACK = """\
title: House rules below the Act
kind: provider_policy
about: What the Open Shelf library may do where the Act is in force.
stack: {layers: [privacy-act, open-shelf], combine: deny_overrides}
"""
CLOSED_TO_ALL_OTHERS = (
    "decide: {outcome: refuse, mode: must_not}\n  because: The Act closes the record to all others.",
    "decide: {outcome: not_governed}\n  because: The Act does not speak of others.",
)


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_is_as_it_was(bench: SmallBench, matches_golden: Compare, name: str) -> None:
    bench.write("facts.yaml", FACTS)
    bench.write("facts.jsonl", LINES)
    ended = bench.exigent(*SCREENS[name])
    assert (ended.code, ended.err) == (0, "")
    matches_golden(name, ended.out)


@pytest.mark.parametrize("name", HELPS)
def test_the_help_of_every_command_is_as_it_was(
    bench: SmallBench, matches_golden: Compare, name: str
) -> None:
    # In a process of its own, since Click keeps the first help option that it makes.
    ended = bench.process(*HELPS[name], COLUMNS="80")
    assert (ended.code, ended.err) == (0, "")
    matches_golden(name, ended.out)


@pytest.mark.parametrize("name", TERMINALS)
def test_a_screen_fits_its_terminal(bench: SmallBench, matches_golden: Compare, name: str) -> None:
    columns, arguments = TERMINALS[name]
    ended = exigent_on_terminal(bench.root, columns, *arguments, NO_COLOR="1")
    assert ended.code == 0
    matches_golden(name, ended.out)


@pytest.mark.parametrize("arguments", [("decide", "--facts", "facts.jsonl"), ("lint",)])
def test_its_lines_break_between_words_and_nothing_of_them_is_lost(
    bench: SmallBench, arguments: tuple[str, ...]
) -> None:
    bench.write("facts.jsonl", LINES)
    broken = exigent_on_terminal(bench.root, 60, *arguments, NO_COLOR="1").out
    assert max(map(len, broken.splitlines())) <= 60
    assert broken.split() == bench.exigent(*arguments).out.split()


def test_a_matrix_of_many_regimes_is_broken_into_blocks(bench: SmallBench) -> None:
    for number in range(20):
        bench.write(f"regimes/variant-{number}.yaml", f"title: V{number}\nextends: open-shelf\n")
    ended = exigent_on_terminal(bench.root, 60, "run", NO_COLOR="1")
    grid = ended.out.partition("\ntotals")[0]
    assert max(map(len, grid.splitlines())) <= 60
    names = re.findall(r" ((?:technical|privacy-act|open-shelf|variant-\d+)) ", grid)
    assert len(names) == len(set(names)) == 23


def test_a_failing_expectation_is_shown_with_its_reasons(
    bench: SmallBench, matches_golden: Compare
) -> None:
    bench.change(FILE, '"open-shelf" may disclose but need not', '"open-shelf" must disclose')
    bench.change(
        FILE,
        "| privacy-act | allow   | must | order  | narrowed |",
        "| privacy-act | allow   | may  | wish   | narrowed |",
    )
    ended = bench.exigent("run")
    assert (ended.code, ended.err) == (1, "")
    matches_golden("run-failing", ended.out)
    ended = exigent_on_terminal(bench.root, 80, "run", FILE + ":29")
    assert ended.code == 1
    matches_golden("run-failing-terminal", ended.out.replace("\x1b", "<ESC>"))


def test_an_engine_that_fails_is_shown_as_an_error_and_nothing_else(
    bench: SmallBench, matches_golden: Compare
) -> None:
    use_engine(bench, "broken")
    ended = bench.process("run", PYTHONPATH=install_failing_engines(bench))
    assert (ended.code, ended.err) == (4, "")
    matches_golden("run-engine-error", ended.out)


def test_an_explanation_shows_what_stops_an_allow(
    bench: SmallBench, matches_golden: Compare
) -> None:
    deleted = "    And the record was deleted\n"
    bench.change(FILE, deleted, f"{deleted}    And the requester brings a court order\n")
    matches_golden("explain-impossible", bench.exigent("explain", f"{FILE}:14", "open-shelf").out)


def test_a_stack_is_shown_with_its_layers(bench: SmallBench, matches_golden: Compare) -> None:
    bench.write("regimes/both.yaml", STACK)
    ended = bench.exigent("run", "-v", "--regime", "both")
    assert (ended.code, ended.err) == (0, "")
    matches_golden("run-stack", ended.out)
    matches_golden("regimes-stack", bench.exigent("regimes", "both").out)
    bench.change("regimes/privacy-act.yaml", *CLOSED_TO_ALL_OTHERS)
    matches_golden("explain-stack", bench.exigent("explain", f"{FILE}:29", "both").out)
