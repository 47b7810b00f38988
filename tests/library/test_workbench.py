"""What Python is answered is what the command line is answered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

import exigent
from tests.small_bench import SmallBench

FILE = "features/lending.feature"
DIARY = f"{FILE}:29"
LETTER = {"paper": "letter", "requester": "parent", "minor": True}


def test_decisions_are_the_lines_that_the_command_writes_and_prints(bench: SmallBench) -> None:
    bench.write("facts", msgspec.json.encode(LETTER) + b'\n{"minor": "unknown"}\n')
    reply = exigent.open_bench().decide([LETTER, {"minor": "unknown"}])
    assert reply.to_json().decode() == bench.exigent("decide", "--facts", "facts", "--json").out
    assert f"{reply}\n" == bench.exigent("decide", "--facts", "facts").out
    assert len(reply) == 6


def test_one_request_may_stand_alone(bench: SmallBench) -> None:  # noqa: ARG001
    opened = exigent.open_bench()
    assert opened.decide(LETTER).rows == opened.decide([LETTER]).rows


def test_regimes_are_picked_in_the_order_named(bench: SmallBench) -> None:  # noqa: ARG001
    reply = exigent.open_bench().decide({}, ["privacy-act", "technical"])
    assert [row.regime for row in reply] == ["privacy-act", "technical"]


def test_a_matrix_is_the_one_that_run_writes_and_prints(bench: SmallBench) -> None:
    reply = exigent.open_bench().matrix()
    assert reply.to_json().decode() == bench.exigent("run", "--json", "-").out
    assert f"{reply}\n" == bench.exigent("run").out
    assert len(reply) == len(reply.data.scenarios) * len(reply.data.regimes)
    assert reply[0].regime == reply.data.regimes[0].name


def test_scenarios_are_picked_as_on_the_command_line(bench: SmallBench) -> None:
    reply = exigent.open_bench().matrix(DIARY, regimes=["open-shelf"])
    asked = bench.exigent("run", DIARY, "--regime", "open-shelf", "--json", "-")
    assert reply.to_json().decode() == asked.out


def test_an_expectation_that_fails_is_an_exit_code_and_a_row(bench: SmallBench) -> None:
    bench.change(FILE, '"open-shelf" may disclose but need not', '"open-shelf" refuses')
    reply = exigent.open_bench().matrix()
    assert reply.exit_code is exigent.ExitCode.EXPECTATION_FAILED
    assert [row.regime for row in reply if row.verdict == exigent.Verdict.FAIL] == ["open-shelf"]


def test_an_explanation_is_the_one_that_is_printed(bench: SmallBench) -> None:
    reply = exigent.open_bench().explain(DIARY, "open-shelf")
    assert f"{reply}\n" == bench.exigent("explain", DIARY, "open-shelf").out
    deciding = [row for row in reply if row.layer == "open-shelf" and row.applies]
    assert deciding[0].rule == reply.data.decision.rule
    assert msgspec.json.decode(reply.to_json())["regime"] == "open-shelf"


def test_a_request_without_a_scenario_is_explained_by_what_it_states(
    bench: SmallBench,
) -> None:
    told = str(exigent.open_bench().explain(LETTER, "open-shelf"))
    assert told.splitlines()[1].startswith("under open-shelf: ")
    assert "  the requester brings a letter\n" in told
    assert str(bench.root) not in told


def test_flips_are_those_that_the_command_finds(bench: SmallBench) -> None:
    reply = exigent.open_bench().flip(DIARY, "open-shelf", mode="must", most=2)
    asked = ("flip", DIARY, "open-shelf", "--to-mode", "must", "--most", "2")
    assert reply.to_json().decode() == bench.exigent(*asked, "--json", "-").out
    assert f"{reply}\n" == bench.exigent(*asked).out
    assert [row.change for row in reply] == ["police ask, and the requester brings a court order"]


def test_a_request_without_a_scenario_is_flipped(bench: SmallBench) -> None:  # noqa: ARG001
    reply = exigent.open_bench().flip({"paper": "letter"}, "open-shelf", most=1)
    assert ("paper",) in [row.facts for row in reply]
    assert "# was: the requester brings a letter" in str(reply)


def test_gaps_are_those_that_the_command_finds(bench: SmallBench) -> None:
    reply = exigent.open_bench().gaps(regimes=["open-shelf"], at_least=100)
    asked = bench.exigent("gaps", "--regime", "open-shelf", "--at-least", "100", "--json", "-")
    assert reply.to_json().decode() == asked.out
    assert reply.exit_code == asked.code == exigent.ExitCode.GATE_NOT_MET
    assert len([row for row in reply if not row.is_impossible]) == len(reply.data.regimes[0].gaps)


def test_an_agreement_is_the_one_that_the_command_finds(bench: SmallBench) -> None:
    reply = exigent.open_bench().agree("open-shelf", "privacy-act", requests=100)
    asked = ("agree", "open-shelf", "privacy-act", "--requests", "100")
    assert reply.to_json().decode() == bench.exigent(*asked, "--json", "-").out
    assert f"{reply}\n" == bench.exigent(*asked).out
    assert {row.regime for row in reply} == {"open-shelf", "privacy-act"}


def test_a_comparison_is_the_one_that_the_command_finds(bench: SmallBench) -> None:
    opened = exigent.open_bench()
    bench.write("before.json", opened.matrix().to_json())
    bench.change("regimes/open-shelf.yaml", "id: letter", "id: any-letter")
    reply = exigent.open_bench().compare("before.json")
    asked = bench.exigent("compare", "before.json", "--json", "-")
    assert reply.to_json().decode() == asked.out
    assert reply.exit_code == asked.code
    assert {row.direction for row in reply} == {"changed"}


def test_a_path_may_be_that_of_the_bench_or_of_the_current_folder(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    (bench.root / "notes").mkdir()
    monkeypatch.chdir(bench.root / "notes")
    opened = exigent.open_bench()
    assert opened.root == bench.root
    assert opened.matrix(DIARY).rows == opened.matrix(f"../{DIARY}").rows
    assert opened.explain(DIARY, "regimes/open-shelf.yaml").data.regime.name == "open-shelf"


CODED = """\
title: Written in Python
kind: proposal
jurisdiction: Nowhere
sources: {letter: {title: A letter}}
engine: python
"""


def test_an_engine_that_fails_is_an_error_and_an_exit_code(bench: SmallBench) -> None:
    bench.write("regimes/coded.yaml", CODED)
    bench.write("regimes/coded.py", "def decide(request):\n    raise SystemExit\n")
    reply = exigent.open_bench().decide({}, ["coded"])
    assert reply[0].outcome is exigent.Outcome.ERROR
    assert reply.exit_code is exigent.ExitCode.ENGINE_FAILED


def test_what_is_wrong_is_told_with_its_place(bench: SmallBench) -> None:
    bench.change("regimes/open-shelf.yaml", "paper: letter", "paper: leter")
    with pytest.raises(exigent.ExigentError) as caught:
        exigent.open_bench().decide({})
    assert "regimes/open-shelf.yaml:" in str(caught.value)
    assert "did you mean `letter`?" in str(caught.value)


def test_no_code_keeps_code_out(bench: SmallBench) -> None:
    bench.write("regimes/coded.yaml", CODED)
    bench.write("regimes/coded.py", "raise SystemExit\n")
    with pytest.raises(exigent.ExigentError, match="code"):
        exigent.open_bench(no_code=True).decide({}, ["coded"])


def test_another_folder_of_regimes_has_the_columns(bench: SmallBench) -> None:
    text = (bench.root / "regimes/open-shelf.yaml").read_text("utf-8")
    bench.write("others/open-shelf.yaml", text)
    assert exigent.open_bench(regimes="others").regimes == ("open-shelf",)


def test_a_folder_that_is_no_bench_is_refused(tmp_path: Path) -> None:
    with pytest.raises(exigent.InputError, match="this is no bench"):
        exigent.open_bench(tmp_path)


def test_it_says_what_it_is(bench: SmallBench) -> None:
    opened = exigent.open_bench()
    assert repr(opened) == f"<bench {bench.root.name}: 3 regimes, 7 facts>"
    assert repr(opened.decide({})) == "<decisions (3 rows)>"
    assert opened.facts["paper"] == ("none", "letter", "court_order")
    assert opened.facts["loan_age"] == ()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"to": "alow"}, "there is no outcome `alow` to be wanted; did you mean `allow`?"),
        ({"to": "error"}, "there is no outcome `error` to be wanted; it is one of: allow"),
        ({"mode": "musst"}, "there is no mode `musst` to be wanted; did you mean `must`?"),
        ({"to": "refuse", "mode": "must"}, "the outcome `refuse` has no mode `must`"),
        ({"most": 0}, "0 facts cannot change at once; 1 and more can"),
    ],
    ids=str,
)
def test_a_wish_that_cannot_be_is_refused(
    bench: SmallBench,  # noqa: ARG001
    asked: dict[str, Any],
    said: str,
) -> None:
    with pytest.raises(exigent.InputError) as caught:
        exigent.open_bench().flip(DIARY, "open-shelf", **asked)
    assert str(caught.value).startswith(said)


def test_one_regime_and_one_file_may_stand_alone(bench: SmallBench) -> None:
    opened = exigent.open_bench()
    assert opened.decide({}, "open-shelf").rows == opened.decide({}, ["open-shelf"]).rows
    bench.write("before.json", opened.matrix().to_json())
    assert opened.compare("before.json", features=FILE, regimes="open-shelf").data.cells == 6


def test_a_draft_is_read_anew(bench: SmallBench) -> None:
    text = (bench.root / "regimes/open-shelf.yaml").read_text("utf-8")
    bench.write("drafts/shelf.yaml", text)
    opened = exigent.open_bench()
    assert opened.decide({}, "drafts/shelf.yaml")[0].outcome is exigent.Outcome.REFUSE
    refused = "{outcome: refuse, mode: no_ground}"
    bench.change("drafts/shelf.yaml", refused, "{outcome: not_governed}")
    assert opened.decide({}, "drafts/shelf.yaml")[0].outcome is exigent.Outcome.NOT_GOVERNED


def test_a_folder_that_is_not_there_is_not_the_bench_around_it(bench: SmallBench) -> None:  # noqa: ARG001
    with pytest.raises(exigent.InputError, match="there is no such folder"):
        exigent.open_bench("my-bech")


def test_what_the_commands_refuse_is_refused(bench: SmallBench) -> None:  # noqa: ARG001
    opened = exigent.open_bench()
    with pytest.raises(exigent.InputError, match="-5 requests cannot be made; 0 or more can"):
        opened.agree(*opened.regimes[:2], requests=-5)
    for percent in (-1, 101):
        with pytest.raises(exigent.InputError, match=f"{percent} percent cannot be reached"):
            opened.gaps(at_least=percent)


def test_an_empty_choice_is_not_taken_for_all(bench: SmallBench) -> None:
    opened = exigent.open_bench()
    bench.write("before.json", opened.matrix().to_json())
    asked: list[Callable[[], object]] = [
        lambda: opened.decide({}, []),
        lambda: opened.matrix(regimes=()),
        lambda: opened.gaps(regimes=iter(())),
        lambda: opened.compare("before.json", regimes=[]),
        lambda: opened.compare("before.json", features=[]),
    ]
    for ask in asked:
        with pytest.raises(exigent.InputError, match="holds none; leave it out for all"):
            ask()
    for name in ("", [""]):
        with pytest.raises(exigent.InputError, match="`regimes` has an empty name"):
            opened.decide({}, name)
    with pytest.raises(exigent.InputError, match="`features` has an empty name"):
        opened.matrix("")


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        (lambda opened: opened.decide({}, 5), "`regimes` cannot be a `int`; give a name or a path"),
        (lambda opened: opened.decide({}, [5]), "`regimes` cannot be a `int`"),
        (lambda opened: opened.decide({}, {"open-shelf": 1}), "`regimes` cannot be a `dict`"),
        (lambda opened: opened.decide({}, b"open-shelf"), "`regimes` cannot be a `bytes`"),
        (lambda opened: opened.decide(5), "request 0: a request is a mapping of facts"),
        (lambda opened: opened.decide(None), "request 0: a request is a mapping"),
        (lambda opened: opened.matrix(["one", "two"]), "`features` cannot be a `list`"),
        (lambda opened: opened.matrix(tags=5), "`tags` cannot be a `int`; give a text"),
        (lambda opened: opened.explain(5, "open-shelf"), "a request is a mapping of facts"),
        (lambda opened: opened.explain({}, None), "`regime` cannot be a `NoneType`"),
        (lambda opened: opened.flip({}, "open-shelf", to=1), "`to` cannot be a `int`"),
        (lambda opened: opened.flip({}, "open-shelf", mode=1), "`mode` cannot be a `int`"),
        (lambda opened: opened.flip({}, "open-shelf", most="2"), "`most` cannot be a `str`"),
        (lambda opened: opened.gaps(at_least=0.5), "`at_least` cannot be a `float`; give a whole"),
        (lambda opened: opened.agree(1, 2), "`regimes` cannot be a `int`"),
        (lambda opened: opened.agree("a", "b", requests="9"), "`requests` cannot be a `str`"),
        (lambda opened: opened.compare(None), "`side` cannot be a `NoneType`"),
        (lambda opened: opened.compare("", ""), "`side` has an empty name"),
        (lambda opened: opened.compare("here", approved=1), "`approved` cannot be a `int`"),
        (lambda _: exigent.open_bench(5), "`folder` cannot be a `int`"),  # type: ignore[arg-type]
        (lambda _: exigent.open_bench(regimes=5), "`regimes` cannot be a `int`"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_answer_to_what_was_asked_for_is_refused_by_its_name(
    bench: SmallBench,  # noqa: ARG001
    ask: Callable[[Any], object],
    said: str,
) -> None:
    opened = exigent.open_bench()
    with pytest.raises((exigent.InputError, exigent.InputErrors)) as caught:
        ask(opened)
    assert str(caught.value).startswith(said)


def test_paths_may_be_given_as_paths(bench: SmallBench) -> None:  # noqa: ARG001
    opened = exigent.open_bench(Path())
    shelf = Path("regimes/open-shelf.yaml")
    assert opened.decide({}, shelf).rows == opened.decide({}, "open-shelf").rows
    assert opened.matrix(Path(FILE)).to_json() == opened.matrix(FILE).to_json()


CLAIMS = """\
Feature: Every request
  Scenario: The press
    Given any request
    And a reporter asks
    When the library is asked for the record
    Then "privacy-act" never discloses
    And "open-shelf" never discloses
"""


def test_claims_about_every_request_are_a_row_a_claim(bench: SmallBench) -> None:
    with pytest.raises(exigent.InputError, match="no scenario is about every request"):
        exigent.open_bench().claims()
    bench.write("features/claims.feature", CLAIMS)
    reply = exigent.open_bench().claims()
    assert [(row.regime, row.standing) for row in reply] == [
        ("privacy-act", "proved"),
        ("open-shelf", "refuted"),
    ]
    assert reply.exit_code == 1
    assert "Scenario: A reporter asks and the requester brings a letter" in str(
        reply[1].scenario_text
    )
    assert "2 claims about every request: 1 proved, 1 refuted" in str(reply)
    assert exigent.open_bench().matrix("features/lending.feature").exit_code == 0
