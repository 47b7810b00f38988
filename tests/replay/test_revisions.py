"""`exigent replay --between git:REV`: what flips in each regime between two states of a bench."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from exigent import open_bench
from exigent.analysis.compare import RevisionName, opened_at
from exigent.bench import open_bench as open_bench_here
from exigent.schemas.replay import replay_schema
from tests.compare.repository import Repository, make_repository
from tests.replay.tables import RandomRows, request_of, write_parquet
from tests.replay.test_command import LOANS, MAPPING
from tests.small_bench import SmallBench, write_small_bench

HOUSE_RULES = "regimes/open-shelf.yaml"
ASKED = ("replay", "loans.csv", "--mapping", "mapping.yaml")


@pytest.fixture
def repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Repository:
    """A bench whose house rules said 31 days once, and say 30 now."""
    write_small_bench(tmp_path)
    monkeypatch.chdir(tmp_path)
    small = SmallBench(tmp_path, capsys)
    small.write("loans.csv", LOANS)
    small.write("mapping.yaml", MAPPING)
    small.change(HOUSE_RULES, "at_most: 30", "at_most: 31")
    repository = make_repository(small, tmp_path)
    small.change(HOUSE_RULES, "at_most: 31", "at_most: 30")
    return repository


def revisions_of(repository: Repository, *words: str) -> Any:
    ended = repository.bench.exigent(*ASKED, *words, "--json", "-")
    assert ended.code == 0, ended.told
    replay = json.loads(ended.out)
    Draft202012Validator(replay_schema()).validate(replay)
    return replay["revisions"]


def flips_of(revisions: Any) -> dict[str, list[tuple[str, str, int]]]:
    return {
        one["regimes"][1]: [
            (*(answer["outcome"] for answer in flip["answers"]), flip["requests"])
            for flip in one["flips"]
        ]
        for one in revisions["regimes"]
    }


def test_each_regime_is_compared_with_what_it_was(repository: Repository) -> None:
    repository.bench.change("loans.csv", "kept,,30.5", "kept,false,30.5")
    found = revisions_of(repository, "--between", "git:HEAD", "here")
    assert found["sides"] == ["git:HEAD", "here"]
    assert flips_of(found) == {
        "open-shelf (here)": [("allow", "refuse", 1)],
        "privacy-act (here)": [],
        "technical (here)": [],
    }
    (flip,) = next(one["flips"] for one in found["regimes"] if one["flips"])
    (example,) = flip["examples"]
    assert example["place"] == "loans.csv:4"
    answers = example["request"]["answers"]
    assert [one["regime"] for one in answers] == ["open-shelf (git:HEAD)", "open-shelf (here)"]
    assert answers[0]["places"][0].startswith("HEAD:regimes/open-shelf.yaml:")


def test_two_revisions_are_compared_whatever_lies_here(repository: Repository) -> None:
    repository.commit()
    repository.bench.change(HOUSE_RULES, "at_most: 30", "at_most: 1")
    found = revisions_of(repository, "--between", "git:HEAD~1", "git:HEAD")
    assert flips_of(found)["open-shelf (git:HEAD)"] == [("allow", "refuse", 1)]


@pytest.mark.parametrize(
    ("sides", "flips"),
    [
        (("here", "git:HEAD"), [("refuse", "allow", 1)]),
        (("git:HEAD", "git:HEAD"), []),
        (("here", "git:HEAD~1"), []),
    ],
)
def test_what_is_the_same_on_both_sides_is_told_of_all_rows(
    repository: Repository, sides: tuple[str, str], flips: list[tuple[str, str, int]]
) -> None:
    """Though it is asked on one side alone."""
    repository.bench.change("loans.csv", "kept,,30.5", "kept,false,30.5")
    if "git:HEAD~1" in sides:
        repository.commit()
        repository.bench.change(HOUSE_RULES, "at_most: 30", "at_most: 31")
    found = revisions_of(repository, "--between", *sides)
    assert flips_of(found)[f"open-shelf ({sides[1]})"] == flips
    for one in found["regimes"]:
        assert sum(flow["requests"] for flow in one["flows"]) == 5
        unlike = [flow for flow in one["flows"] if len(set(flow["outcomes"])) == 2]
        assert bool(unlike) == (one["regimes"][0].startswith("open-shelf ") and bool(flips))


def test_examples_are_scenarios_that_hold_here(repository: Repository) -> None:
    ended = repository.bench.exigent(
        *(*ASKED, "--between", "git:HEAD", "here", "--feature", "features/flips.feature")
    )
    assert "1 request flips from open-shelf (git:HEAD) to open-shelf (here)" in ended.out
    assert "2 regimes answer every request alike at git:HEAD and here" in ended.out
    written = (repository.top / "features/flips.feature").read_text("utf-8")
    assert "# open-shelf (git:HEAD): allow: may disclose" in written
    assert repository.bench.exigent("run", "features/flips.feature").code == 0


def test_a_regime_that_one_side_lacks_is_told(repository: Repository) -> None:
    bench = repository.bench
    (bench.root / "regimes/privacy-act.yaml").rename(bench.root / "regimes/press-act.yaml")
    ended = bench.exigent(*ASKED, "--between", "git:HEAD", "here")
    assert "only git:HEAD has privacy-act" in ended.out
    assert "only here has press-act" in ended.out


def test_a_row_that_is_a_request_to_one_side_only_is_told(repository: Repository) -> None:
    """A value that the vocabulary did not have then, and a constraint that it had."""
    bench = repository.bench
    paper = "none: the requester brings no paper"
    bench.change(
        "steps/vocabulary.yaml", paper, f"{paper}\n      note: the requester brings a note"
    )
    bench.change(
        "steps/vocabulary.yaml", "then: {requester: police}", "then: {not: {requester: press}}"
    )
    bench.write(
        "loans.csv",
        LOANS
        + "6,police,note,kept,false,3,2020-02-11\n7,borrower,court_order,kept,false,3,2020-02-11\n",
    )
    found = revisions_of(repository, "--between", "git:HEAD", "here")
    assert found["unlike"] == 2
    counted = sum(flow["requests"] for flow in found["regimes"][0]["flows"])
    assert counted == 5


def test_a_fact_that_one_side_lacks_states_nothing_there(repository: Repository) -> None:
    bench = repository.bench
    bench.change(
        "steps/vocabulary.yaml",
        "grounds:\n",
        "  signed:\n    asks: Is it signed?\n    type: yes_no\n    values:\n"
        "      true: the letter is signed\n      false: the letter is not signed\n"
        "    ordinary: true\n\ngrounds:\n",
    )
    bench.change(HOUSE_RULES, "      paper: letter\n", "      paper: letter\n      signed: true\n")
    bench.write(
        "loans.csv",
        "asks,paper,record,minor,loan_age,day,signed\npolice,letter,kept,false,3,,false\n",
    )
    bench.write("mapping.yaml", MAPPING + "  signed: signed\n")
    found = revisions_of(repository, "--between", "git:HEAD", "here")
    assert flips_of(found)["open-shelf (here)"] == [("allow", "refuse", 1)]


def test_a_regime_and_a_revision_do_not_compare(repository: Repository) -> None:
    ended = repository.bench.exigent(*ASKED, "--between", "git:HEAD", "open-shelf")
    assert ended.code == 2
    assert "`open-shelf` is one regime, and `git:HEAD` is a whole bench" in ended.err


def test_no_such_revision_is_told_as_compare_tells_it(repository: Repository) -> None:
    ended = repository.bench.exigent(*ASKED, "--between", "git:nowhere", "here")
    assert ended.code == 2
    assert "there is no revision `nowhere`" in ended.err


def test_what_is_wrong_in_a_revision_is_told_as_of_it(repository: Repository) -> None:
    bench = repository.bench
    bench.change(HOUSE_RULES, "kind: provider_policy", "kind: policy")
    repository.commit()
    bench.change(HOUSE_RULES, "kind: policy", "kind: provider_policy")
    ended = bench.exigent(*ASKED, "--between", "git:HEAD", "here")
    assert ended.code == 2
    assert "HEAD:regimes/open-shelf.yaml:2:" in ended.err


def test_small_flips_between_revisions_are_not_told(repository: Repository) -> None:
    found = revisions_of(repository, "--between", "git:HEAD", "here", "--suppress-below", "2")
    flips = [flip for one in found["regimes"] for flip in one["flips"]]
    assert [(one["requests"], one["examples"]) for one in flips] == [(None, [])]


def test_a_page_shows_what_flips_in_each_regime(repository: Repository) -> None:
    told = ("--between", "git:HEAD", "here", "--html", "page.html")
    assert repository.bench.exigent(*ASKED, *told).code == 0
    page = (repository.top / "page.html").read_text("utf-8")
    assert "From open-shelf (git:HEAD) to open-shelf (here)" in page
    assert "2 regimes answered every request alike." in page


def test_flips_are_those_that_both_panels_say(repository: Repository) -> None:
    """Random rows, each put to the regimes of both sides."""
    bench = repository.bench
    here = open_bench_here(bench.root).panel()
    rows = RandomRows(here, seed=4, ordinary=0.3, unknown=0.1).draw(500)
    path = write_parquet(bench.root / "rows.parquet", rows, here.vocabulary)
    ended = bench.exigent("replay", path.name, "--between", "git:HEAD", "here", "--json", "-")
    found = json.loads(ended.out)["revisions"]["regimes"]
    with opened_at(RevisionName("HEAD"), bench.root) as then:
        sides = (then.panel(), here)
        assert sides[0].names == here.names
        expected: list[Counter[tuple[Any, ...]]] = [Counter() for _ in here.names]
        for row in rows:
            requests = [request_of(row, panel.vocabulary) for panel in sides]
            if requests[0] is None or requests[1] is None:
                continue
            answers = [
                panel.decide([request])[0]
                for panel, request in zip(sides, requests, strict=True)
                if request is not None
            ]
            for at, pair in enumerate(zip(*answers, strict=True)):
                expected[at][tuple((str(one.outcome), one.ground) for one in pair)] += 1
    for one, counted in zip(found, expected, strict=True):
        told: Counter[tuple[Any, ...]] = Counter()
        for flip in one["flips"]:
            kinds = tuple((kind["outcome"], kind["ground"]) for kind in flip["answers"])
            told[kinds] += flip["requests"]
        differing = Counter({kinds: n for kinds, n in counted.items() if kinds[0] != kinds[1]})
        assert (
            +Counter({kinds: n for kinds, n in told.items() if kinds[0] != kinds[1]}) == differing
        )


def test_a_program_asks_the_same(repository: Repository) -> None:
    reply = open_bench(repository.top).replay(
        "loans.csv", ["open-shelf"], mapping="mapping.yaml", between=("git:HEAD", "here")
    )
    assert reply.data.revisions is not None
    (one,) = reply.data.revisions.regimes
    assert [flip.requests for flip in one.flips] == [1]
