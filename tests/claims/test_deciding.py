"""What comes of claims: a proof, a request that refutes, or neither and why."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

import pytest

from tests.cli.terminal import exigent_on_terminal
from tests.small_bench import SmallBench
from tests.time.happening import owe, write_happening

FILE = "features/claims.feature"
CLOSED = "regimes/privacy-act.yaml"


def write_claims(bench: SmallBench, claims: Sequence[str], given: Sequence[str] = ()) -> None:
    lines = [
        "Feature: Claims",
        "  Scenario: What is said of every request",
        "    Given any request",
        *(f"    And {fact}" for fact in given),
        "    When the library is asked for the record",
        *(f"    Then {claim}" for claim in claims),
    ]
    bench.write(FILE, "\n".join(lines) + "\n")


def entries(bench: SmallBench, *options: str) -> list[tuple[str, dict[str, Any]]]:
    """Return what came of each claim, after the column where it stands."""
    ended = bench.exigent("run", FILE, "--json", "-", *options)
    assert ended.err == ""
    matrix = json.loads(ended.out)
    names = [regime["name"] for regime in matrix["regimes"]]
    assert matrix["scenarios"] == []
    return [
        (name, claim)
        for row in matrix["claims"]
        for name, cell in [*zip(names, row["cells"], strict=True), ("", {"claims": row["aside"]})]
        for claim in cell["claims"]
    ]


def standings(bench: SmallBench, *options: str) -> dict[str, str]:
    return {f"{name}: {one['text']}": one["standing"] for name, one in entries(bench, *options)}


def test_what_holds_of_every_request_is_proved_and_ends_well(bench: SmallBench) -> None:
    write_claims(bench, ['"privacy-act" never itself discloses'], ["a reporter asks"])
    assert standings(bench) == {'privacy-act: "privacy-act" never itself discloses': "proved"}
    assert bench.exigent("run", FILE).code == 0


def test_what_does_not_hold_is_refuted_by_the_plainest_request(bench: SmallBench) -> None:
    write_claims(bench, ['"open-shelf" never discloses'], ["a reporter asks"])
    ((name, claim),) = entries(bench)
    assert (name, claim["standing"]) == ("open-shelf", "refuted")
    assert claim["witness"]["stated"] == {"requester": "press", "paper": "letter"}
    assert claim["witness"]["decisions"]["open-shelf"]["outcome"] == "allow"
    assert bench.exigent("run", FILE).code == 1


def test_the_request_that_refutes_is_a_scenario_that_passes(bench: SmallBench) -> None:
    write_claims(bench, ['"open-shelf" never discloses'], ["a reporter asks"])
    ((_, claim),) = entries(bench)
    bench.write("features/found.feature", f"Feature: Found\n{claim['witness']['scenario']}")
    ended = bench.exigent("run", "features/found.feature")
    assert ended.code == 0
    assert "1 as expected" in ended.out


def test_a_relation_belongs_to_its_second_regime(bench: SmallBench) -> None:
    write_claims(
        bench,
        [
            'whatever "privacy-act" must disclose, "open-shelf" must disclose',
            'whatever "open-shelf" allows, "privacy-act" allows',
            '"open-shelf" and "privacy-act" answer alike',
        ],
    )
    found = entries(bench)
    assert [(name, one["standing"]) for name, one in found] == [
        ("privacy-act", "refuted"),
        ("privacy-act", "refuted"),
        ("open-shelf", "proved"),
    ]
    for _, one in found[:2]:
        outcomes = {n: d["outcome"] for n, d in one["witness"]["decisions"].items()}
        assert outcomes == {"open-shelf": "allow", "privacy-act": "refuse"}


def test_the_scenario_of_a_refuted_claim_can_be_pasted_from_a_narrow_terminal(
    bench: SmallBench,
) -> None:
    write_claims(
        bench, ['whatever "open-shelf" allows, "privacy-act" allows'], ["the borrower is a child"]
    )
    ((_, claim),) = entries(bench)
    scenario = claim["witness"]["scenario"]
    assert max(map(len, scenario.splitlines())) > 40
    ended = exigent_on_terminal(bench.root, 40, "run", FILE, NO_COLOR="1")
    assert f"\n{scenario.rstrip()}\n" in ended.out


def test_with_v_the_request_is_told_that_shows_a_claim(bench: SmallBench) -> None:
    write_claims(bench, ['some request lets "open-shelf" disclose'], ["a reporter asks"])
    ((_, claim),) = entries(bench)
    ended = bench.exigent("run", FILE, "-v")
    assert ended.code == 0
    said = "by a request in which a reporter asks and the requester brings a letter"
    assert f"  proved      {said}\n" in ended.out
    assert f"\n{claim['witness']['scenario'].rstrip()}\n" in ended.out


def test_claims_alone_have_the_columns_that_they_speak_of(bench: SmallBench) -> None:
    write_claims(bench, ['"open-shelf" never discloses'])
    grid = bench.exigent("run", FILE).out.partition(f"{FILE}:")[0]
    assert "1 open-shelf" in grid
    assert "privacy-act" not in grid
    both = bench.exigent("run").out
    assert "privacy-act" in both.partition(f"{FILE}:")[0]


def test_the_request_against_a_claim_is_told_in_the_words_of_the_bench(bench: SmallBench) -> None:
    write_claims(bench, ['"open-shelf" never discloses'], ["a reporter asks"])
    said = "refuted     by a request in which a reporter asks and the requester brings a letter"
    assert said in bench.exigent("run", FILE).out


def test_some_request_is_shown_or_there_is_proved_to_be_none(bench: SmallBench) -> None:
    write_claims(
        bench,
        [
            'some request lets "open-shelf" disclose and "privacy-act" refuse',
            'some request lets "privacy-act" leave it to the owner',
            'some request compels "privacy-act" to disclose',
        ],
    )
    shown, none, compelled = (one for _, one in entries(bench))
    assert shown["standing"] == compelled["standing"] == "proved"
    assert set(shown["witness"]["decisions"]) == {"open-shelf", "privacy-act"}
    assert (none["standing"], none["why"]) == ("refuted", "there is no such request")
    assert none["witness"] is None


def test_every_verb_of_the_ordinary_sentences_is_said_of_each_request(bench: SmallBench) -> None:
    write_claims(
        bench,
        [
            '"technical" cannot disclose',
            "no regime allows",
            'the ground under "open-shelf" is courtesy',
        ],
        ["the record was deleted"],
    )
    found = standings(bench)
    assert found.pop('open-shelf: the ground under "open-shelf" is courtesy') == "refuted"
    assert len(found) == 4
    assert set(found.values()) == {"proved"}


def test_a_table_is_about_each_request(bench: SmallBench) -> None:
    table = "the regimes decide\n      | regime      | outcome | mode |\n"
    rows = "      | open-shelf  | allow   | must |\n      | privacy-act | allow   | may  |"
    write_claims(bench, [table + rows], ["the requester brings a court order"])
    assert standings(bench) == {
        "open-shelf: open-shelf: outcome allow, mode must": "refuted",
        "privacy-act: privacy-act: outcome allow, mode may": "refuted",
    }
    write_claims(
        bench, [table + rows], ["the requester brings a court order", "the record is kept"]
    )
    assert standings(bench)["open-shelf: open-shelf: outcome allow, mode must"] == "proved"


def test_exceptions_never_do_what_the_others_always_do(bench: SmallBench) -> None:
    claim = "every regime refuses, except\n      | technical |"
    given = ["a reporter asks", "the requester brings no paper", "the record is kept"]
    write_claims(bench, [claim], given)
    assert set(standings(bench).values()) == {"proved"}
    write_claims(bench, [claim], ["a reporter asks", "the requester brings no paper"])
    assert standings(bench) == {
        "technical: every regime refuses, except": "refuted",
        "open-shelf: every regime refuses, except": "proved",
        "privacy-act: every regime refuses, except": "proved",
    }


def test_what_does_not_govern_is_passed_by_where_only_those_count_that_do(
    bench: SmallBench,
) -> None:
    given = ["a reporter asks", "the requester brings no paper"]
    write_claims(bench, ["every regime that governs the request refuses"], given)
    assert set(standings(bench).values()) == {"proved"}
    write_claims(bench, ["every regime refuses"], given)
    assert standings(bench)["technical: every regime refuses"] == "refuted"


def test_a_stated_day_lets_dates_in_force_count(bench: SmallBench) -> None:
    claims = ['"privacy-act" does not govern the request', '"privacy-act" governs the request']
    write_claims(bench, claims, ["the request is made on 2018-12-31"])
    assert [one["standing"] for _, one in entries(bench)] == ["proved", "refuted"]
    write_claims(bench, claims)
    assert [one["standing"] for _, one in entries(bench)] == ["refuted", "proved"]


def test_a_regime_may_be_named_by_its_file(bench: SmallBench) -> None:
    text = (bench.root / CLOSED).read_text("utf-8")
    bench.write("drafts/privacy-act.yaml", text.replace("requester: borrower", "requester: press"))
    write_claims(
        bench,
        [
            '"privacy-act" and "drafts/privacy-act.yaml" answer alike',
            '"drafts/privacy-act.yaml" never discloses',
            '"open-shelf" and "regimes/privacy-act.yaml" answer alike',
        ],
    )
    found = entries(bench)
    assert [(name, one["standing"]) for name, one in found] == [
        ("privacy-act", "refuted"),
        ("privacy-act", "refuted"),
        ("", "refuted"),
    ]
    witness = found[0][1]["witness"]
    assert set(witness["decisions"]) == {"privacy-act", "drafts/privacy-act.yaml"}
    assert "# drafts/privacy-act.yaml: " in witness["scenario"]
    assert bench.exigent("run", FILE).code == 1


DRAFT = "drafts/privacy-act.yaml"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("privacy-act", "regimes/privacy-act.yaml"),
        ("regimes/privacy-act.yaml", "privacy-act"),
        ("regimes/privacy-act.yaml", "regimes/../regimes/privacy-act.yaml"),
        (DRAFT, "./drafts/privacy-act.yaml"),
    ],
)
@pytest.mark.parametrize(
    "claim",
    [
        '"{}" and "{}" answer alike',
        'whatever "{}" allows, "{}" allows',
        'some request lets "{}" disclose and "{}" disclose',
    ],
)
def test_a_regime_is_not_held_against_itself_under_another_name(
    bench: SmallBench, first: str, second: str, claim: str
) -> None:
    bench.write(DRAFT, (bench.root / CLOSED).read_text("utf-8"))
    write_claims(bench, [claim.format(first, second)])
    ended = bench.exigent("run")
    assert (ended.code, ended.out) == (2, "")
    assert f"`{first}` and `{second}` are one regime, held against itself" in ended.err


@pytest.mark.parametrize("words", [("--regimes", "drafts"), ("--regime", DRAFT)])
def test_a_file_that_the_run_takes_for_a_regime_may_be_held_against_it(
    bench: SmallBench, words: tuple[str, str]
) -> None:
    bench.write(DRAFT, (bench.root / CLOSED).read_text("utf-8"))
    write_claims(bench, [f'"privacy-act" and "{DRAFT}" answer alike'])
    ended = bench.exigent("run", FILE, *words)
    assert (ended.code, ended.err) == (0, "")
    assert "1 claim about every request: 1 proved" in ended.out


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ("drafts/none.yaml", "there is no such file: `drafts/none.yaml`"),
        ("drafts/none", "this names no regime's file: `drafts/none`; such a file ends with .yaml"),
    ],
)
def test_a_file_that_is_no_regime_is_refused_at_the_line_of_the_claim(
    bench: SmallBench, file: str, says: str
) -> None:
    write_claims(bench, [f'"open-shelf" and "{file}" answer alike'])
    ended = bench.exigent("run", FILE)
    assert ended.code == 2
    assert ended.err == f"{FILE}:5:5: {says}\n"
    assert f"{FILE}:5:5: EX402 {says}" in bench.exigent("lint").out


def test_what_was_not_asked_is_unchecked_and_what_a_relation_needs_is_asked_besides(
    bench: SmallBench,
) -> None:
    claims = [
        'whatever "open-shelf" allows, "privacy-act" allows',
        '"open-shelf" never discloses',
        '"privacy-act" never discloses',
    ]
    write_claims(bench, claims)
    asked = {
        regime: [
            (name, one["line"])
            for name, one in entries(bench, "--regime", regime)
            if one["standing"] != "unchecked"
        ]
        for regime in ("privacy-act", "open-shelf")
    }
    assert asked == {
        "privacy-act": [("privacy-act", 5), ("privacy-act", 7)],
        "open-shelf": [("open-shelf", 6)],
    }
    told = [one["text"] for name, one in entries(bench, "--regime", "open-shelf") if not name]
    assert told == [claims[0], claims[2]]


def test_an_engine_that_fails_proves_nothing(bench: SmallBench) -> None:
    bench.write("regimes/broken.py", "def decide(request):\n    raise ValueError('it broke')\n")
    bench.write("regimes/broken.yaml", "title: Broken\nkind: proposal\nengine: python\n")
    write_claims(bench, ['"broken" never discloses', 'some request lets "broken" disclose'])
    found = entries(bench)
    assert [one["standing"] for _, one in found] == ["not_proved", "not_proved"]
    assert all(one["why"] and one["witness"] is None for _, one in found)
    assert bench.exigent("run", FILE).code == 1


OPAQUE = """\
from exigent.policy import allow, refuse


def decide(request):
    if request.loan_age > 30 and request.paper == "letter":
        return refuse("no_ground", rule="old", because="It is too old.")
    return allow("may", ground="courtesy", rule="young", because="It is young.")
"""


@pytest.fixture
def opaque(bench: SmallBench) -> SmallBench:
    """A bench with a policy of which nobody says what it compares numbers with."""
    bench.write("regimes/opaque.py", OPAQUE)
    text = "title: Opaque\nkind: proposal\nengine: python\ntechnical: false\n"
    bench.write("regimes/opaque.yaml", text)
    return bench


def test_what_nobody_can_know_is_not_proved_and_says_why(opaque: SmallBench) -> None:
    write_claims(opaque, ['"opaque" never must disclose'])
    ((_, claim),) = entries(opaque)
    assert claim["standing"] == "not_proved"
    assert "loan_age" in claim["why"]
    ended = opaque.exigent("run", FILE)
    assert ended.code == 1
    assert "~!" in ended.out
    assert "Unexpected: 1 claim is not proved." in ended.out


def test_samples_are_enough_for_a_claim_that_says_so_and_are_never_called_a_proof(
    opaque: SmallBench,
) -> None:
    write_claims(opaque, ['"opaque" never must disclose, sampled'])
    ((_, claim),) = entries(opaque)
    assert claim["standing"] == "sampled"
    said = r"none of \d+ requests drawn at random is against it; opaque: .*`loan_age`.*"
    assert re.fullmatch(said, claim["why"])
    ended = opaque.exigent("run", FILE)
    assert ended.code == 0
    assert "1 claim about every request: 1 sampled" in ended.out


def test_a_sample_against_a_claim_refutes_it_with_few_facts(opaque: SmallBench) -> None:
    write_claims(opaque, ['"opaque" never refuses, sampled'])
    ((_, claim),) = entries(opaque)
    assert claim["standing"] == "refuted"
    assert set(claim["witness"]["stated"]) == {"paper", "loan_age"}


def test_no_sample_that_shows_what_some_request_does_proves_nothing(opaque: SmallBench) -> None:
    write_claims(opaque, ['some request compels "opaque" to disclose, sampled'])
    ((_, claim),) = entries(opaque)
    assert claim["standing"] == "not_proved"
    assert claim["why"].endswith(" requests drawn at random shows it")
    write_claims(opaque, ['some request lets "opaque" disclose, sampled'])
    ((_, claim),) = entries(opaque)
    assert claim["standing"] == "proved"


def test_what_can_be_proved_is_proved_though_samples_would_be_enough(bench: SmallBench) -> None:
    write_claims(bench, ['"privacy-act" never discloses, sampled'], ["a reporter asks"])
    assert [one["standing"] for _, one in entries(bench)] == ["proved"]


def test_samples_have_the_facts_that_the_scenario_states(opaque: SmallBench) -> None:
    write_claims(opaque, ['"opaque" never refuses, sampled'], ["the requester brings no paper"])
    assert [one["standing"] for _, one in entries(opaque)] == ["sampled"]


DAYS = """\
title: House rules with a first day
kind: provider_policy
{in_force}sources:
  house-rules: {{title: House rules}}
rules:
  - id: old
    when: {{requested_on: {{less_than: 2020-01-01}}}}
    decide: {{outcome: allow, mode: may, ground: courtesy}}
    because: What was asked for before then is open.
    source: house-rules
otherwise:
  decide: {{outcome: refuse, mode: no_ground}}
  because: Nothing opens the record.
"""


def test_what_turns_on_the_day_is_refuted_by_a_request_that_states_it(bench: SmallBench) -> None:
    bench.write("regimes/days.yaml", DAYS.format(in_force=""))
    write_claims(bench, ['"days" never discloses'])
    ((_, claim),) = entries(bench, "--regime", "days")
    assert (claim["standing"], claim["why"]) == ("refuted", "")
    assert claim["witness"]["stated"] == {"requested_on": "2019-12-31"}
    assert claim["witness"]["decisions"]["days"]["outcome"] == "allow"
    bench.write("features/found.feature", f"Feature: Found\n{claim['witness']['scenario']}")
    assert bench.exigent("run", "features/found.feature", "--regime", "days").code == 0


def test_a_day_that_brings_in_dates_in_force_is_no_witness(bench: SmallBench) -> None:
    bench.write("regimes/days.yaml", DAYS.format(in_force="in_force: {from: 2020-01-01}\n"))
    write_claims(bench, ['"days" never discloses'])
    ((_, claim),) = entries(bench, "--regime", "days")
    assert claim["standing"] == "not_proved"
    assert claim["why"].startswith("no such request can be said without its day")


def test_a_day_within_dates_in_force_is_a_witness(bench: SmallBench) -> None:
    bench.write("regimes/days.yaml", DAYS.format(in_force="in_force: {until: 2018-01-01}\n"))
    write_claims(bench, ['"days" never discloses'])
    ((_, claim),) = entries(bench, "--regime", "days")
    assert claim["standing"] == "refuted"
    assert claim["witness"]["stated"].keys() == {"requested_on"}
    assert claim["witness"]["stated"]["requested_on"] < "2018-01-02"


MUST_TELL = 'under "open-shelf" the library must tell the borrower within 3 days'


def test_duties_are_claimed_of_the_requests_that_are_allowed(bench: SmallBench) -> None:
    write_claims(bench, [MUST_TELL], ["a reporter asks", "the borrower is of age"])
    assert standings(bench) == {f"open-shelf: {MUST_TELL}": "proved"}


def test_an_allowed_request_without_the_duty_refutes_that_it_follows(bench: SmallBench) -> None:
    write_claims(bench, [MUST_TELL], ["a reporter asks"])
    ((_, claim),) = entries(bench)
    assert claim["standing"] == "refuted"
    assert claim["witness"]["stated"] == {"requester": "press", "paper": "letter", "minor": "true"}
    assert claim["witness"]["decisions"]["open-shelf"]["outcome"] == "allow"


def test_another_deadline_is_another_duty(bench: SmallBench) -> None:
    claims = [MUST_TELL.replace("3 days", "4 days"), MUST_TELL.removesuffix(" within 3 days")]
    write_claims(bench, claims, ["a reporter asks", "the borrower is of age"])
    assert list(standings(bench).values()) == ["refuted", "proved"]


def test_that_a_duty_never_follows_is_claimed_of_allowed_requests_too(bench: SmallBench) -> None:
    need_not = 'under "open-shelf" the library need not tell the borrower'
    no_duties = 'under "open-shelf" no duties follow'
    write_claims(bench, [need_not, no_duties], ["a reporter asks", "the borrower is a child"])
    assert list(standings(bench).values()) == ["proved", "proved"]
    write_claims(bench, [need_not, no_duties])
    assert list(standings(bench).values()) == ["refuted", "refuted"]


def test_a_duty_that_is_owed_once_another_is_broken_is_owed(bench: SmallBench) -> None:
    write_happening(bench)
    also = "else: [{who: library, duty: keep_note}]"
    owe(bench, f"{{who: library, duty: tell_borrower, within: 3 days, from: showing, {also}}}")
    need_not = 'under "open-shelf" the library need not keep a note of the request'
    write_claims(bench, [need_not])
    assert list(standings(bench).values()) == ["refuted"]


def test_duties_of_what_is_never_allowed_are_not_proved(bench: SmallBench) -> None:
    write_claims(bench, [MUST_TELL], ["a reporter asks", "the requester brings no paper"])
    ((_, claim),) = entries(bench)
    assert claim["standing"] == "not_proved"
    assert claim["why"] == "open-shelf allows no such request, so that nothing is said of any"
    assert bench.exigent("run", FILE).code == 1


def test_a_sample_in_which_nothing_is_allowed_says_nothing_of_duties(opaque: SmallBench) -> None:
    opaque.write(
        "regimes/opaque.py", OPAQUE.replace('allow("may", ground="courtesy"', 'refuse("no_ground"')
    )
    write_claims(opaque, ['under "opaque" no duties follow, sampled'])
    ((_, claim),) = entries(opaque)
    assert claim["standing"] == "not_proved"
    assert re.search(r"opaque allows none of \d+ requests drawn at random", claim["why"])


def test_a_claim_that_no_request_is_about_is_proved_and_said_to_be_idle(bench: SmallBench) -> None:
    bench.write(
        "features/early.feature",
        "Feature: Early\n  Scenario: Before the Act\n    Given any request\n"
        "    And the request is made on 2018-01-01\n    When the library is asked for the record\n"
        '    Then "privacy-act" never discloses\n'
        '    And whatever "privacy-act" allows, "open-shelf" allows\n'
        '    And "privacy-act" does not govern the request\n'
        '    And whatever "privacy-act" refuses, "open-shelf" refuses\n',
    )
    ended = bench.exigent("run", "features/early.feature")
    assert ended.code == 0, ended.err
    told = [line for line in ended.out.splitlines() if line.startswith("features/early.feature:")]
    assert [line.split(":")[1] for line in told] == ["6", "7", "9"]
    assert told[0].endswith('proved, but idle: "privacy-act" governs no such request')
    assert bench.exigent("run", "features/early.feature", "--markdown", "-").out.count("idle") == 3


def test_what_a_run_leaves_unchecked_is_named_by_its_line(bench: SmallBench) -> None:
    bench.write(
        "features/left.feature",
        "Feature: Left\n  Scenario: One\n    Given any request\n"
        "    When the library is asked for the record\n"
        '    Then "privacy-act" must disclose\n',
    )
    out = bench.exigent("run", "features/left.feature", "--regime", "open-shelf").out
    assert 'features/left.feature:5: "privacy-act" must disclose: unchecked: ' in out
