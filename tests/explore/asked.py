"""What the page's evaluator answers, asked in a real browser, and what the panel does, alike."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
from playwright.sync_api import Page

from exigent.bench import Bench, Panel
from exigent.report.explore.data import make_explore_data
from exigent.report.explore.page import ASSETS
from exigent.words import (
    ContradictionError,
    Decision,
    Request,
    Value,
    Vocabulary,
    make_request,
    say_decision,
    say_obligation,
)

BUNDLE = Path(__file__).parents[1] / "script" / "bundle.mjs"
# What an answer comes to, as one text.
_TOLD = """
const told = (answer) => JSON.stringify([
  answer.regime,
  answer.why,
  answer.said,
  answer.outcome, answer.mode, answer.ground, answer.scope,
  answer.duties.map((duty) => duty.said).sort(),
  answer.reasons.map((reason) => [reason.rule, reason.because, reason.isContested, reason.isUnverified]),
  answer.missing.map((missing) => missing.fact),
  answer.note,
]);
"""
_ASK = """
(requests.map(([facts, regimes]) => {
  const { complaint, answers } = opened.decide({ facts }, regimes);
  return complaint ? `${complaint.said}: ${complaint.because}` : answers.map(told).join("\\n");
}))
"""

Asked = Sequence[tuple[Mapping[str, Value], Sequence[str]]]


def open_in_browser(page: Page, bench: Bench, panel: Panel) -> None:
    """Open a bench in a browser, by the modules of the page and the data that it holds."""
    script = subprocess.run(["node", BUNDLE, ASSETS, "bench"], capture_output=True, check=True)
    page.goto("about:blank")
    page.add_script_tag(content=script.stdout.decode())
    data = msgspec.json.encode(make_explore_data(bench, panel, ())).decode()
    page.evaluate("(data) => { window.opened = bench.openBench(JSON.parse(data)); }", data)


def ask_page(page: Page, asked: Asked) -> list[str]:
    """Return what the page answers to what requests state, of these regimes."""
    told: list[str] = evaluate(page, with_asked(_ASK), requests=asked)
    return told


def with_asked(expression: str) -> str:
    """Return an expression in which `told` makes one text of an answer."""
    return f"(() => {{ {_TOLD} return {expression.strip()}; }})()"


def evaluate(page: Page, expression: str, **names: object) -> Any:
    """Return what an expression of the opened bench comes to, with these names in it."""
    # As texts: a browser's driver looks at each value of what passes through it.
    whole = f"(text) => {{ const {{ {', '.join(names)} }} = JSON.parse(text); "
    whole += f"return JSON.stringify({expression.strip().removesuffix(';')}) ?? null; }}"
    found = page.evaluate(whole, msgspec.json.encode(names).decode())
    return None if found is None else json.loads(found)


def ask_panel(panel: Panel, asked: Asked) -> list[str]:
    """Return what the panel answers to the same, in the same words."""
    told: dict[int, str] = {}
    by_regimes: dict[tuple[str, ...], list[tuple[int, Request]]] = {}
    for at, (facts, regimes) in enumerate(asked):
        try:
            request = make_request(panel.vocabulary, facts)
        except ContradictionError as error:
            told[at] = (
                f"{error.message}: {(error.meant or '').removeprefix('the vocabulary says: ')}"
            )
        else:
            by_regimes.setdefault(tuple(regimes), []).append((at, request))
    for regimes, requests in by_regimes.items():
        rows = panel.only(regimes).decide([request for _, request in requests])
        for (at, _), row in zip(requests, rows, strict=True):
            cells = zip(regimes, row, strict=True)
            told[at] = "\n".join(_tell(name, one, panel.vocabulary) for name, one in cells)
    return [told[at] for at in range(len(asked))]


def _tell(regime: str, decision: Decision, vocabulary: Vocabulary) -> str:
    parts = [
        regime,
        "",
        say_decision(decision, vocabulary),
        decision.outcome,
        decision.mode or "",
        decision.ground or "",
        decision.scope or "",
        sorted(say_obligation(duty, vocabulary) for duty in decision.obligations),
        [(one.rule, one.because, one.contested, one.unverified) for one in decision.reasons],
        decision.missing,
        decision.note or "",
    ]
    return _written(parts)


def _written(parts: Sequence[object]) -> str:
    return json.dumps(parts, separators=(",", ":"), ensure_ascii=False)
