"""How duties stand is told in every report of a run that tells of a cell."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.small_bench import SmallBench
from tests.time.timed_bench import write_timed_bench

DUTY = "the library must keep a note of the request within 72 hours of the showing"


@pytest.fixture
def timed(bench: SmallBench) -> SmallBench:
    write_timed_bench(bench.root)
    return bench


def written(bench: SmallBench, form: str) -> str:
    ended = bench.exigent("run", f"--{form}", "report")
    assert (ended.code, ended.err) == (0, "")
    return (bench.root / "report").read_text("utf-8")


def test_markdown_has_a_table_of_the_duties_of_a_scenario(timed: SmallBench) -> None:
    text = written(timed, "markdown")
    assert "duties after what happened" in text
    assert "- 71 hours later the library notes the request" in text.replace("\\", "")
    assert f"| privacy\\-act | {DUTY} | \\+ fulfilled | by 2026\\-03\\-09 23\\:10 |" in text


def test_junit_tells_how_duties_stand_in_the_case_of_their_cell(timed: SmallBench) -> None:
    beginning = "features/lending.feature:2\nduties, when all that is told has happened:\n"
    assert f"{beginning}{DUTY}: fulfilled" in written(timed, "junit")


def test_messages_attach_duties_to_the_last_step_that_tells_what_happened(
    timed: SmallBench,
) -> None:
    lines = [json.loads(line) for line in written(timed, "messages").splitlines()]
    attached: list[Any] = [line["attachment"] for line in lines if "attachment" in line]
    assert [one["body"].partition(":")[0] for one in attached] == ["technical", "privacy-act"]
    assert attached[1]["body"].startswith(f"privacy-act: {DUTY}: fulfilled")
    assert attached[0]["testStepId"] != attached[1]["testStepId"]


def test_the_page_has_the_duties_of_a_cell_and_what_happened(timed: SmallBench) -> None:
    page = written(timed, "html")
    start = page.index('id="data"')
    data = json.loads(page[page.index(">", start) + 1 : page.index("</script>", start)])
    (row,) = data["matrix"]["rows"]
    strings, statuses = data["matrix"]["strings"], data["matrix"]["statuses"]
    column = [one["name"] for one in data["matrix"]["regimes"]].index("privacy-act")
    (place,) = data["matrix"]["standings"][row["duties"][column]]
    duty = data["matrix"]["duties"][place]
    assert strings[duty["said"]] == DUTY
    assert statuses[duty["status"]]["name"] == "fulfilled"
    assert (duty["since"], duty["due"]) == ("2026-03-06 22:10", "by 2026-03-09 23:10")
    assert [when for when, _ in row["events"]] == ["2026-03-06 22:10", "71 hours later"]
