"""A duty with a deadline and an event has the same lane whatever language its policy is written in."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.engines.remote.loopback import authzen, serve
from tests.engines.remote.remote_bench import authzen_settings
from tests.small_bench import SmallBench
from tests.time.timed_bench import write_timed_bench

TIME = "time: {zone: America/Los_Angeles, calendar: desk}\n"
HEAD = f"title: A policy\nkind: provider_policy\ntechnical: false\n{TIME}sources:\n  act: {{title: The Act}}\n"
OWED = {
    "who": "library",
    "duty": "keep_note",
    "within": "72 hours",
    "from": "showing",
    "lifted_by": ["return"],
    "either": ["tell_borrower"],
}
RULES = f"""\
rules:
  - id: given
    when: {{minor: [true, false]}}
    decide: {{outcome: allow, mode: may, ground: wish}}
    because: Yes.
    source: act
    obligations: [{json.dumps(OWED)}]
otherwise:
  decide: {{outcome: refuse, mode: no_ground}}
  because: No.
"""
IN_PYTHON = """\
from exigent.policy import allow, duty

NOTED = duty(
    "library", "keep_note", "72 hours", run_from="showing", lifted_by=["return"],
    either=["tell_borrower"],
)

def decide(request):
    return allow("may", ground="wish", rule="given", because="Yes.", source="act", obligations=[NOTED])
"""
IN_CEDAR = """\
@id("given") @because("Yes.") @source("act") @mode("may") @ground("wish")
@obligation("{who: library, duty: keep_note, within: 72 hours, from: showing, lifted_by: [return], either: [tell_borrower]}")
permit(principal, action, resource);
"""
IN_REGO = f"""\
package exigent

decision := {{"outcome": "allow", "mode": "may", "ground": "wish",
  "obligations": [{json.dumps(OWED)}],
  "reasons": [{{"rule": "given", "because": "Yes.", "source": "act"}}]}}
"""
SERVED = """\
answers:
  "true":
    decide: {outcome: allow, mode: may, ground: wish}
    because: Yes.
    source: act
  "false":
    decide: {outcome: refuse, mode: must_not}
    because: No.
"""
ADOPTED = (
    "context: {supported_mandatory_extensions: [obligations], supported_obligations: [custom]}"
)
ANSWER = {
    "decision": True,
    "context": {"obligations": [{"id": "1", "type": "custom", "properties": OWED}]},
}
NAMES = ("in-rules", "in-python", "in-cedar", "in-rego", "in-authzen")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("at", "status"),
    [("71 hours later", "fulfilled"), ("73 hours later", "late"), ("", "broken")],
)
def test_policies_in_any_language_and_on_a_server_have_the_same_lane(
    bench: SmallBench, at: str, status: str
) -> None:
    write_timed_bench(bench.root)
    if at:
        bench.change("features/lending.feature", "71 hours later", at)
    else:
        bench.change(
            "features/lending.feature", "    And 71 hours later the library notes the request\n", ""
        )
    bench.write("regimes/in-rules.yaml", HEAD + RULES)
    for name, ending, policy in (
        ("python", "py", IN_PYTHON),
        ("cedar", "cedar", IN_CEDAR),
        ("rego", "rego", IN_REGO),
    ):
        bench.write(f"regimes/in-{name}.yaml", f"{HEAD}engine: {name}\n")
        bench.write(f"regimes/in-{name}.{ending}", policy)
    with serve(authzen(lambda _: ANSWER)) as server:
        settings = authzen_settings(server.address, ADOPTED, answers=SERVED)
        bench.write("regimes/in-authzen.yaml", f"{HEAD}engine: remote\n{settings}")
        ended = bench.exigent("timeline", "last hour", *NAMES, "--json", "-")
    lanes: list[dict[str, Any]] = json.loads(ended.out)["lanes"]
    assert (ended.code, ended.err) == (0, ""), [lane["decision"]["note"] for lane in lanes]
    assert [lane["regime"] for lane in lanes] == list(NAMES)
    first = lanes[0]["duties"]
    assert [duty["state"]["status"] for duty in first] == [status]
    assert first[0]["state"]["by"] == "2026-03-09 23:10"
    assert all(lane["duties"] == first for lane in lanes)
