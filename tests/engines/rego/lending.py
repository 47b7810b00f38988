"""The house rules of the small bench in Rego, and panels over any policy there."""

from __future__ import annotations

from pathlib import Path

from exigent.bench.opening import open_bench
from exigent.bench.panel import Panel
from exigent.engines.rego.engine import RegoDecider
from exigent.words.decision import Decision
from exigent.words.request import Request, make_request
from exigent.words.value import Value
from tests.small_bench import OPEN_SHELF, write_small_bench

OPEN_SHELF_IN_REGO = """\
package lending.open_shelf

import rego.v1

decision := allow("owner", "wish", [], because("own-record", "The record is the borrower's own.")) if {
	input.requester == "borrower"
} else := allow("may", "wish", [], object.union(
	because("parent", "Parents answer for a child's loans."),
	{"contested": true},
)) if {
	input.requester == "parent"
	input.minor
} else := allow("may", "courtesy", duties, because("letter", "A letter opens the records of the last month.")) if {
	input.paper == "letter"
	input.loan_age <= 30
} else := allow("must", "order", [], because("court-order", "The library obeys the court.")) if {
	input.paper == "court_order"
} else := {
	"outcome": "refuse",
	"mode": "no_ground",
	"reasons": [{"rule": "otherwise", "because": "Nothing in the rules opens the record."}],
}

duties := [] if {
	input.minor
} else := [{"who": "library", "duty": "tell_borrower", "within": "3 days"}]

allow(mode, ground, obligations, reason) := {
	"outcome": "allow",
	"mode": mode,
	"ground": ground,
	"obligations": obligations,
	"reasons": [reason],
}

because(rule, sentence) := {"rule": rule, "because": sentence, "source": "house-rules"}
"""

REFUSAL = '{"outcome": "refuse", "mode": "no_ground"}'
PRESS_ONLY = f"""\
package lending

import rego.v1

long := concat("", ["a" | some i in numbers.range(1, 100000)])

decision := %s if {{
	input.requester == "press"
}} else := {REFUSAL}
"""
CRASH = 'regex.match("(a|b)*c", long)'
HANG = 'regex.match("(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab")'


def on_press(answer: str) -> str:
    """Return a policy that refuses, save that reporters get another answer."""
    return PRESS_ONLY % answer


def regime_text(settings: str = "") -> str:
    """Return the house rules' regime with another engine than the rules."""
    head = OPEN_SHELF[: OPEN_SHELF.index("\nrules:") + 1]
    return f"{head}engine: rego\n{settings}"


def write_policy(root: Path, policy: str, settings: str = "", name: str = "rego-shelf") -> None:
    write_small_bench(root)
    (root / "regimes" / f"{name}.yaml").write_text(regime_text(settings), "utf-8")
    (root / "regimes" / f"{name}.rego").write_text(policy, "utf-8")


def panel_of(root: Path, policy: str, settings: str = "", *others: str) -> Panel:
    """Return a panel of the policy's regime, and of others of the small bench."""
    write_policy(root, policy, settings)
    return open_bench(root).panel(["rego-shelf", *others])


def request(panel: Panel, **facts: Value) -> Request:
    return make_request(panel.vocabulary, facts)


def decide(panel: Panel, **facts: Value) -> Decision:
    return panel.decide([request(panel, **facts)])[0][0]


def decider_of(panel: Panel) -> RegoDecider:
    decider = panel.deciders["rego-shelf"].decider
    assert isinstance(decider, RegoDecider)
    return decider
