"""The Cedar schema of a bench, and what a reader of an explanation sees."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import cedarpy

from exigent.bench.opening import open_bench
from exigent.engines.cedar.schema import cedar_schema
from exigent.words.fact import FactType
from tests.core.small_world import make_fact, make_vocabulary
from tests.engines.cedar.small_policies import small_vocabulary
from tests.small_bench import SmallBench

ROOT = Path(__file__).parents[3]

POLICIES = """\
@id("order") @because("The court says so.") @source("act") @mode("must") @ground("order")
permit(principal, action, resource) when { context.paper == "court_order" };

@id("own") @because("It is theirs.") @source("act") @mode("may") @ground("wish")
permit(principal, action, resource)
when { context.requester == "borrower" && context.loan_age.lessThan(decimal("30.0")) }
unless { context.minor };

@id("press") @because("No stories.") @source("act")
forbid(principal, action, resource) when { context.requester like "pr*s" };
"""


def test_the_schema_says_of_each_fact_its_type_question_and_values() -> None:
    lines = [line.strip() for line in cedar_schema(small_vocabulary()).splitlines()]
    for expected in (
        ["// What is colour?", "// one of: red, green, blue", "colour: String,"],
        ["// What is wet?", "wet: Bool,"],
        ["// What is count?", "// a number", "count: decimal,"],
        ["// What is steps?", "// a number", "steps: Long,"],
        ['// a day: datetime("2024-01-31")', "requested_on: datetime,"],
    ):
        start = lines.index(expected[0]) if expected[0] in lines else lines.index(expected[-1])
        assert " ".join(expected) in " ".join(lines[start - 1 : start + len(expected)])


def test_a_fact_may_have_a_name_that_cedar_reserves() -> None:
    fact = make_fact("in", FactType.YES_NO, ordinary=True, phrases={True: ("in",), False: ("out",)})
    schema = cedar_schema(make_vocabulary({"in": fact}))
    policy = 'permit(principal, action, resource) when { context["in"] };'
    assert cedarpy.validate_policies(policy, schema).validation_passed


def test_the_schema_of_the_shipped_bench_is_one_that_cedar_reads() -> None:
    schema = cedarpy.Schema.from_str(cedar_schema(open_bench(ROOT).vocabulary))
    policy = "permit(principal, action, resource);"
    assert cedarpy.validate_policies(policy, schema).validation_passed


def test_the_schema_is_written_without_loading_cedar() -> None:
    code = "import sys, exigent.engines.cedar.schema; sys.exit('cedarpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def _explain(bench: SmallBench, scenario: str) -> str:
    bench.write("regimes/privacy-act.cedar", POLICIES)
    settings = (bench.root / "regimes/privacy-act.yaml").read_text("utf-8")
    bench.write(
        "regimes/privacy-act.yaml", settings[: settings.index("rules:")] + "engine: cedar\n"
    )
    ended = bench.exigent("explain", scenario, "privacy-act")
    assert not ended.err
    return ended.out[ended.out.index("rules of privacy-act") :]


def test_a_default_deny_names_for_each_permit_what_kept_it_from_applying(
    bench: SmallBench,
) -> None:
    shown = _explain(bench, "A letter opens the last month only (30, allows)")
    for line in (
        "no        press  regimes/privacy-act.cedar:9",
        "not so: a reporter asks",
        "no        order  regimes/privacy-act.cedar:1",
        "not so: the requester brings a court order",
        "no        own  regimes/privacy-act.cedar:4",
        "not so: the borrower asks",
        "not so: the loan is less than 30 days old",
        "decides   otherwise",
    ):
        assert line in shown


def test_a_forbid_that_overrides_is_shown_as_what_decides(bench: SmallBench) -> None:
    shown = _explain(bench, "A reporter asks for a writer's loans")
    assert "decides   press  regimes/privacy-act.cedar:9" in shown
    assert "since a reporter asks: refuse: must not disclose" in shown
