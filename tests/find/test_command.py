"""`exigent find` on the small bench, whose answers were worked out by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import exigent
from exigent.analysis.find import find_requests
from exigent.bench.every_request import Ended
from exigent.bench.opening import open_bench
from exigent.schemas.find import find_schema
from exigent.symbolic import Limits
from exigent.words.errors import ExitCode
from tests.cli.engines import install_failing_engines, use_engine
from tests.small_bench import SmallBench

SHELF, ACT = '"open-shelf"', '"privacy-act"'
# What is looked for, and what the plainest such request states.
WORKED: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {
    "where one opens what the other closes": (
        (f"{SHELF} allows", f"{ACT} refuses"),
        {"paper": "letter"},
    ),
    "what both obey": (
        (f"{SHELF} must disclose", f"{ACT} must disclose"),
        {"paper": "court_order"},
    ),
    "where nothing has to be said": (("no regime allows the disclosure",), {}),
    "what stands in the way": (
        ("every regime cannot disclose",),
        {"paper": "court_order", "has_card": "false"},
    ),
    "on a ground": (
        (f"the ground under {SHELF} is the borrower's wish",),
        {"requester": "borrower"},
    ),
    "with a duty": (
        (f"under {SHELF} the library must tell the borrower within 3 days", f"{ACT} refuses"),
        {"paper": "letter"},
    ),
    "by a rule": (
        (f'{SHELF} decides by the rule "parent"',),
        {"requester": "parent", "minor": "true"},
    ),
    "of a reporter": (
        (f"{SHELF} allows", f"{ACT} refuses", "--given", "a reporter asks"),
        {"requester": "press", "paper": "letter"},
    ),
    "what is denied": ((f"{SHELF} never refuses", f"{ACT} does not allow"), {"paper": "letter"}),
    "before a law was in force": (
        (f"{SHELF} allows", f"{ACT} refuses", "--given", "the request is made on 2020-01-01"),
        {"requested_on": "2020-01-01", "paper": "letter"},
    ),
}
NONE: dict[str, tuple[str, ...]] = {
    "nothing opens what is not there": (f"{SHELF} allows", "--given", "the record was deleted"),
    "the Act opens nothing by courtesy": (f"the ground under {ACT} is courtesy",),
    "what two say who contradict each other": (f"{SHELF} allows", f"{SHELF} refuses"),
    "the Act before it was in force": (
        *(f"{ACT} refuses", "--given", "the request is made on 2018-01-01"),
    ),
}
WRONG: dict[str, tuple[tuple[str, ...], str]] = {
    "a verb": ((f"{SHELF} alows",), 'did you mean `"open-shelf" allows`'),
    "a regime": (
        ('"open-shelv" allows',),
        "there is no regime `open-shelv`; did you mean `open-shelf`?",
    ),
    "a file": (('"regimes/nobody.yaml" allows',), "there is no such file: `regimes/nobody.yaml`"),
    "a given": (
        (f"{SHELF} allows", "--given", "the borrower is a chil"),
        'did you mean "the borrower is a child"',
    ),
    "what is not known": (
        (f"{SHELF} allows", "--given", "it is not known whether there is a record"),
        "`record` is left unknown, and any request is one in which all is known",
    ),
    "a request of its own": (
        (f"{SHELF} allows", "--given", "an ordinary request for a lending record"),
        "a request was started already",
    ),
    "facts that differ": (
        (
            *(f"{SHELF} allows", "--given", "the borrower is a child"),
            *("--given", "the borrower is of age"),
        ),
        "`minor` is stated twice, and differently",
    ),
    "facts that cannot be together": (
        (
            *(f"{SHELF} allows", "--given", "the borrower has no card"),
            *("--given", "the record is kept"),
        ),
        "cannot both be",
    ),
    "a claim of all requests": (
        (f"whatever {SHELF} allows, {ACT} allows",),
        "speaks of many requests, and one is looked for",
    ),
    "a claim of some request": ((f"some request lets {SHELF} refuse",), "speaks of many requests"),
    "a claim of samples": ((f"{SHELF} allows, sampled",), "speaks of many requests"),
    "an open answer": ((f"{SHELF} needs more facts",), "speaks of what is not known"),
}


def found(bench: SmallBench, *arguments: str) -> tuple[int, Any]:
    ended = bench.exigent("find", *arguments, "--json", "-")
    assert ended.err == ""
    report = json.loads(ended.out)
    Draft202012Validator(find_schema()).validate(report)
    return ended.code, report


@pytest.mark.parametrize("name", WORKED)
def test_the_plainest_request_is_found(bench: SmallBench, name: str) -> None:
    arguments, facts = WORKED[name]
    code, report = found(bench, *arguments)
    assert (code, report["ended"]) == (0, "found")
    assert [request["facts"] for request in report["requests"]] == [facts]
    assert 0 < report["share"] <= 1


@pytest.mark.parametrize("name", NONE)
def test_where_there_is_none_this_is_proved(bench: SmallBench, name: str) -> None:
    code, report = found(bench, *NONE[name])
    assert (code, report["ended"], report["requests"], report["share"]) == (1, "none", [], 0)
    told = bench.exigent("find", *NONE[name]).out
    assert told.startswith("none, and that is proved: ")


@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_asked_is_refused(bench: SmallBench, name: str) -> None:
    arguments, said = WRONG[name]
    ended = bench.exigent("find", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert not ended.err.startswith(":")
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize("name", WORKED)
def test_the_scenario_that_is_printed_passes(bench: SmallBench, name: str) -> None:
    arguments, _ = WORKED[name]
    _, report = found(bench, *arguments)
    scenario = report["requests"][0]["scenario"]
    assert scenario in bench.exigent("find", *arguments).out
    bench.write("features/found.feature", f"Feature: Found\n\n{scenario}")
    ended = bench.exigent("run", "features/found.feature")
    assert (ended.code, ended.err) == (0, "")


def test_dates_that_are_left_aside_are_told_and_stand_below_the_scenario(bench: SmallBench) -> None:
    asked = (f"{ACT} refuses", "--given", "the request is made on 2018-01-01", "--ignore-dates")
    code, report = found(bench, *asked)
    assert (code, report["ignores_dates"]) == (0, True)
    scenario = report["requests"][0]["scenario"]
    assert "    # privacy-act, dates left aside: refuse: must not disclose\n" in scenario
    assert bench.exigent("find", *asked).out.endswith("\ndates in force were left aside\n")


def test_each_kind_of_answers_is_shown_once_the_plainest_first(bench: SmallBench) -> None:
    code, report = found(bench, f"{SHELF} allows", f"{ACT} allows", "--all-kinds")
    kinds = [
        {(answer["regime"], answer["decision"]["mode"]) for answer in request["answers"]}
        for request in report["requests"]
    ]
    assert code == 0
    assert [sorted(kind) for kind in kinds] == [
        [("open-shelf", "owner"), ("privacy-act", "may")],
        [("open-shelf", "must"), ("privacy-act", "must")],
    ]
    assert sum(request["share"] for request in report["requests"]) == pytest.approx(report["share"])
    told = bench.exigent("find", f"{SHELF} allows", f"{ACT} allows", "--all-kinds").out
    assert "\nfound: 2 kinds of answers, the plainest of each; such are " in told


def test_a_regime_may_be_named_by_its_file(bench: SmallBench) -> None:
    bench.write("drafts/strict.yaml", bench.root.joinpath("regimes/privacy-act.yaml").read_bytes())
    code, report = found(bench, f"{SHELF} allows", '"drafts/strict.yaml" refuses')
    assert (code, [regime["regime"] for regime in report["regimes"]]) == (
        0,
        ["open-shelf", "drafts/strict.yaml"],
    )
    remark = "    # drafts/strict.yaml: refuse: must not disclose\n"
    assert remark in report["requests"][0]["scenario"]


def test_an_engine_that_shows_nothing_is_no_proof(bench: SmallBench) -> None:
    use_engine(bench, "broken")
    asked = ("find", f"{SHELF} allows")
    ended = bench.process(*asked, PYTHONPATH=install_failing_engines(bench))
    assert (ended.code, ended.err) == (3, "")
    assert ended.out.startswith("not proved: open-shelf: ")


def test_what_has_no_room_is_not_proved_and_is_no_none(bench: SmallBench) -> None:
    report = find_requests(
        open_bench(bench.root), [f"{SHELF} allows", f"{ACT} refuses"], limits=Limits(nodes=4)
    )
    assert (report.ended, report.exit_code) == (Ended.OPEN, ExitCode.GATE_NOT_MET)
    assert "too large" in report.why
    assert report.share is None


def test_python_is_answered_what_the_command_writes_and_prints(bench: SmallBench) -> None:
    reply = exigent.open_bench().find(
        f"{SHELF} allows", f"{ACT} refuses", given="the loan is 3 days old"
    )
    asked = (f"{SHELF} allows", f"{ACT} refuses", "--given", "the loan is 3 days old")
    assert reply.to_json().decode() == bench.exigent("find", *asked, "--json", "-").out
    assert f"{reply}\n" == bench.exigent("find", *asked).out
    assert [(row.regime, row.outcome) for row in reply] == [
        ("open-shelf", "allow"),
        ("privacy-act", "refuse"),
    ]


def test_the_bench_that_init_makes_can_be_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    fresh = SmallBench(tmp_path, capsys)
    assert fresh.exigent("init", ".").code == 0
    names = [path.stem for path in sorted((tmp_path / "regimes").glob("*.yaml"))]
    codes = {fresh.exigent("find", f'"{name}" allows').code for name in names}
    assert 0 in codes
    assert codes <= {0, 1}


def test_which_regime_alone_leaves_none_is_said(bench: SmallBench) -> None:
    bench.write(
        "regimes/never.yaml",
        "title: Never\nkind: proposal\nsources: {rules: {title: R}}\nrules: []\n"
        "otherwise:\n  decide: {outcome: refuse, mode: no_ground}\n  because: Never.\n",
    )
    ended = bench.exigent("find", "every regime allows")
    assert ended.code == 1, ended.err
    assert "there is none even of " in ended.out
    assert "never alone" in ended.out
    assert "open-shelf alone" not in ended.out


def test_facts_are_stated_only_as_far_as_the_whole_decision_turns_on_them(
    bench: SmallBench,
) -> None:
    for known in ("    ordinary: true\n", "    ordinary: false\n"):
        bench.change("steps/vocabulary.yaml", known, "    ordinary: unknown\n")
    bench.write(
        "regimes/open.yaml",
        "title: Open\nkind: proposal\ntechnical: false\nsources: {s: {title: S}}\nrules:\n"
        "  - id: minor\n    when: {minor: true}\n"
        "    decide: {outcome: allow, mode: may, ground: wish}\n    because: So.\n    source: s\n"
        "  - id: card\n    when: {has_card: true}\n"
        "    decide: {outcome: not_governed}\n    because: So.\n    source: s\n"
        "otherwise:\n  decide: {outcome: allow, mode: may, ground: order}\n  because: So.\n"
        "  source: s\n",
    )
    report = find_requests(open_bench(bench.root), ('"open" does not refuse',))
    assert [one.facts for one in report.requests] == [{"minor": "true"}]
