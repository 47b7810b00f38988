"""`exigent explain`: why a regime decides a scenario as it does."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from pathlib import Path

import click
from rich.console import Console

from exigent.bench import FEATURES
from exigent.cli.options import complete_regimes, no_code_option, open_here, regimes_option
from exigent.errors import ExitCode, InputError
from exigent.explain import explain
from exigent.matrix import describe_regime, make_row
from exigent.report.explanation import render_explanation
from exigent.report.terminal.screen import print_lines
from exigent.suite.reading import Scenario, find_features, read_suite
from exigent.suite.selection import read_target, select_lines

_LINE_WIDTH = 100


@click.command(
    "explain", epilog="Example: exigent explain features/emergency_requests.feature:31 REGIME"
)
@click.argument("scenario")
@click.argument("regime", shell_complete=complete_regimes)
@regimes_option
@no_code_option
def command(scenario: str, regime: str, folder: Path | None, no_code: bool) -> int:
    """Say why REGIME decides SCENARIO as it does.

    SCENARIO is FILE:LINE, or words of its name that no other scenario has all of.
    """
    bench = open_here(folder)
    panel = bench.panel([regime], only_contained=no_code)
    target = read_target(scenario)
    files = [target.path] if target.path.is_file() else [bench.root / FEATURES]
    scenarios = read_suite(find_features(files), bench.root, bench.language())
    if target.path.is_file():
        found = _only(select_lines(scenarios, [target], bench.root), scenario)
    else:
        found = _only(_with_words(scenarios, scenario), scenario)
    if found.request is None:
        raise InputError(
            "this scenario has Python steps, and only pytest can run it", found.location
        )
    decided = panel.regime(regime)
    decisions = panel.decide([found.request])[0]
    row = make_row(found, found.request, panel.names, decisions)
    explanation = explain(panel, decided, found.request)
    console = Console(highlight=False)
    lines = render_explanation(
        row,
        describe_regime(decided, panel),
        row.cells[0],
        explanation,
        bench.vocabulary,
        console.width if console.is_terminal else _LINE_WIDTH,
    )
    print_lines(console, lines)
    return ExitCode.OK


def _with_words(scenarios: Sequence[Scenario], words: str) -> list[Scenario]:
    exact = [s for s in scenarios if words in (s.text.title, s.text.name)]
    if exact:
        return exact
    needed = words.lower().split()
    found = [s for s in scenarios if all(word in s.text.title.lower() for word in needed)]
    if not found:
        titles = [s.text.title for s in scenarios]
        near = difflib.get_close_matches(words, titles, n=1, cutoff=0.5)
        meant = f'did you mean "{near[0]}"?' if near else ""
        raise InputError(f'no scenario is called "{words}"', None, meant)
    return found


def _only(found: Sequence[Scenario], words: str) -> Scenario:
    if len(found) > 1:
        places = "\n".join(f"  {s.location.path}:{s.location.line} {s.text.title}" for s in found)
        raise InputError(f"`{words}` fits {len(found)} scenarios; name one of them:\n{places}")
    return found[0]
