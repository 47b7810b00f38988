"""What constraints alone tell of what is technical is a reason of what is refused anyhow."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.bench import open_bench
from exigent.words import UNKNOWN, Decision, Outcome, Value, make_request
from tests.small_bench import write_small_bench

REGIMES = ("open-shelf", "privacy-act", "coded")
OWN = {
    "open-shelf": "otherwise",
    "privacy-act": "otherwise",
    "coded": "closed",
}
CODED = {
    "regimes/coded.yaml": "title: C\nkind: proposal\nengine: python\nsources: {rules: {title: R}}\n",
    "regimes/coded.py": """\
from exigent.policy import *


def decide(request):
    return refuse("no_ground", rule="closed", because="Closed.", source="rules")
""",
}


def decided(folder: Path, **facts: Value) -> dict[str, Decision]:
    write_small_bench(folder)
    for name, text in CODED.items():
        (folder / name).write_text(text, "utf-8")
    panel = open_bench(folder).panel(REGIMES)
    [row] = panel.decide([make_request(panel.vocabulary, facts)])
    return dict(zip(REGIMES, row, strict=True))


def test_where_what_is_unknown_cannot_be_otherwise_the_obstacle_is_named(tmp_path: Path) -> None:
    found = decided(tmp_path, record=UNKNOWN, has_card=False)
    for name, own in OWN.items():
        assert [reason.rule for reason in found[name].reasons] == [own, "technical/no-record"]
        assert (found[name].outcome, found[name].missing) == (Outcome.REFUSE, ())


@pytest.mark.parametrize("card", [True, UNKNOWN])
def test_where_it_can_be_otherwise_nothing_is_named(tmp_path: Path, card: Value) -> None:
    found = decided(tmp_path, record=UNKNOWN, has_card=card)
    assert {name: one.reasons[0].rule for name, one in found.items()} == OWN
    assert all(len(one.reasons) == 1 for one in found.values())


def test_it_is_named_as_it_is_where_all_is_known(tmp_path: Path) -> None:
    unknown = decided(tmp_path / "unknown", record=UNKNOWN, has_card=False)
    known = decided(tmp_path / "known", record="never_made", has_card=False)
    assert unknown == known


def test_it_is_named_where_the_refusal_itself_rests_on_a_constraint(tmp_path: Path) -> None:
    known: dict[str, Value] = {"requester": "press", "has_card": False}
    found = decided(tmp_path, record=UNKNOWN, paper=UNKNOWN, **known)["privacy-act"]
    assert [reason.rule for reason in found.reasons] == ["otherwise", "technical/no-record"]
    assert (found.outcome, found.missing) == (Outcome.REFUSE, ())
