"""A regime that is taken away from the page says all that its own file says, whatever its rules hold."""

from __future__ import annotations

import copy
import dataclasses
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from exigent.bench import Bench, load_panel, open_bench, with_drafts
from exigent.regime import Manifest
from exigent.report.explore.page import ASSETS
from exigent.words import Rule
from tests.explore.asked import BUNDLE, evaluate, open_in_browser
from tests.explore.changed_rules import Draft

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
_TRY = "drafts.map((draft) => opened.tryVariant(draft)).map(({ complaints, files }) => [complaints, files])"
# What the file of a variant may say otherwise: what it is called, and where it lies.
_OF_THE_FILE = {"name", "title", "location", "settings", "folder", "extends", "left", "stack"}


def unchanged(_: Draft, __: Sequence[Mapping[str, Any]]) -> None:
    pass


def explained_otherwise(draft: Draft, _: Sequence[Mapping[str, Any]]) -> None:
    """Have every rule explained otherwise, so that each stands in the file."""
    for layer in draft["layers"]:
        for rule in layer["rules"]:
            rule["because"] += " Or so."


def called_otherwise(draft: Draft, _: Sequence[Mapping[str, Any]]) -> None:
    """Have every rule called otherwise, so that the file has them as one list."""
    for layer in draft["layers"]:
        for rule in layer["rules"][:-1]:
            rule["id"] += "-too"


def with_duties_written_out(draft: Draft, duties: Sequence[Mapping[str, Any]]) -> None:
    """Have every duty as somebody who changes its parts has it."""
    explained_otherwise(draft, duties)
    for layer in draft["layers"]:
        for rule in layer["rules"]:
            rule["duties"] = [[duties[place], unless] for place, unless in rule["duties"]]


@pytest.mark.parametrize(
    "change", [unchanged, explained_otherwise, called_otherwise, with_duties_written_out]
)
def test_what_is_taken_away_says_all_that_each_shipped_regime_says(
    empty_page: Page,
    tmp_path: Path,
    change: Callable[[Draft, Sequence[Mapping[str, Any]]], None],
) -> None:
    bench = open_bench(ROOT)
    panel = bench.panel()
    open_in_browser(empty_page, bench, panel)
    duties = evaluate(empty_page, "opened.duties.map((duty) => duty.written)")
    names = [name for name in panel.names if not _why_fixed(empty_page, name)]
    assert len(names) > 25
    drafts = [evaluate(empty_page, "opened.draftOf(name)", name=name) for name in names]
    for draft in drafts:
        change(draft, duties)
    told = evaluate(empty_page, _TRY, drafts=drafts)
    for name, (complaints, files) in zip(names, told, strict=True):
        assert complaints == []
        for file in files:
            (tmp_path / file["name"]).write_text(file["text"], "utf-8")
        manifests, rules = _read(bench, tmp_path / files[0]["name"])
        assert _kept(manifests[0]) == _kept(panel.manifests[name])
        layers = panel.regime(name).composition.own
        assert len(manifests[1:]) == len(layers)
        for layer, manifest, own in zip(layers, manifests[1:], rules, strict=True):
            assert _kept(manifest) == _kept(panel.manifests[layer])
            assert list(map(_said, own)) == list(
                map(_said, panel.deciders[layer].decision_list.rules)
            )


def test_a_link_brings_every_duty_of_the_shipped_regimes_whole(empty_page: Page) -> None:
    bench = open_bench(ROOT)
    open_in_browser(empty_page, bench, bench.panel())
    script = subprocess.run(
        ["node", BUNDLE, ASSETS, "view_duty_link"], capture_output=True, check=True
    )
    empty_page.add_script_tag(content=script.stdout.decode())
    duties = evaluate(empty_page, "opened.duties.map((duty) => duty.written)")
    known = {key for duty in duties for key in duty}
    assert known >= {"if_within", "extended", "either", "lifted_by", "for", "before", "condition"}
    duties = [*duties, *(duty | {"else": [duties[0]]} for duty in duties)]
    given = [[duty, None] for duty in copy.deepcopy(duties)]
    read = "view_duty_link.readDuties(given, opened, () => null)"
    assert evaluate(empty_page, read, given=given) == given


def _why_fixed(page: Page, name: str) -> str:
    why: str = evaluate(page, "opened.regimesByName.get(name).whyFixed", name=name)
    return why


def _read(bench: Bench, file: Path) -> tuple[list[Manifest], list[Sequence[Rule]]]:
    """Return what a regime's file says of it, then of each of its layers; and the rules of these."""
    with_file, (name,) = with_drafts(bench, [str(file)])
    panel = load_panel(with_file.manifests, [name], bench.vocabulary)
    own = panel.regime(name).composition.own
    manifests = [panel.manifests[each] for each in (name, *own)]
    return manifests, [panel.deciders[layer].decision_list.rules for layer in own]


def _kept(manifest: Manifest) -> dict[str, object]:
    """Return what a file says of its regime but for what makes it another one."""
    said = {field.name: getattr(manifest, field.name) for field in dataclasses.fields(manifest)}
    combining = manifest.stack and manifest.stack.combining
    return {key: said[key] for key in said.keys() - _OF_THE_FILE} | {"combining": combining}


def _said(rule: Rule) -> list[object]:
    """Return all that a rule says, called and explained however it may be."""
    said = {field.name: getattr(rule, field.name) for field in dataclasses.fields(rule)}
    decision = rule.decision
    return [
        rule.id.removesuffix("-too"),
        rule.because.removesuffix(" Or so."),
        *(decision.outcome, decision.mode, decision.ground, decision.scope, decision.obligations),
        {key: said[key] for key in said.keys() - {"id", "because", "decision", "location"}},
    ]
