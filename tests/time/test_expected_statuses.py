"""What a scenario expects of duties at a time: met only where it is known to be so."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.small_bench import SmallBench
from tests.time.timed_bench import ASKED, scenario

FILE = "features/lending.feature"
SHOWN = "And the record is shown on 2026-03-06 at 22:10"
NOTED = "And 71 hours later the library notes the request"
NOTED_LATE = "And 74 hours later the library notes the request"
ACT = 'under "privacy-act" the library'
IN_TIME = f"{ACT} has kept a note of the request in time"
TOO_LATE = f"{ACT} has kept a note of the request too late"
NOT_IN_TIME = f"{ACT} has not kept a note of the request in time"
STILL = f"{ACT} still has to keep a note of the request"
NO_LONGER = f"{ACT} no longer has to keep a note of the request"
NOT_KNOWN = (
    'under "privacy-act" it is not known whether the library has kept a note of the request in time'
)
SENTENCES = (IN_TIME, TOO_LATE, NOT_IN_TIME, STILL, NO_LONGER, NOT_KNOWN)
LETTER = (
    "Given an ordinary request for a lending record",
    "And the requester brings a letter",
    "When the library is asked for the record",
)


def findings(timed: SmallBench, *steps: str) -> list[tuple[int, str, str]]:
    """Return what a run finds wrong in a scenario: line, expected, actual."""
    timed.write(FILE, scenario(*steps))
    ended = timed.exigent("run", "--json", "-")
    assert not ended.err, ended.err
    (row,) = json.loads(ended.out)["scenarios"]
    return [
        (finding["line"], finding["expected"], finding["actual"])
        for cell in row["cells"]
        for finding in cell["findings"]
    ]


def cells(timed: SmallBench, *steps: str) -> dict[str, Any]:
    timed.write(FILE, scenario(*steps))
    matrix = json.loads(timed.exigent("run", "--json", "-").out)
    names = [regime["name"] for regime in matrix["regimes"]]
    return dict(zip(names, matrix["scenarios"][0]["cells"], strict=True))


@pytest.mark.parametrize(
    ("events", "at", "met"),
    [
        ([SHOWN, NOTED], "", {IN_TIME}),
        ([SHOWN, NOTED_LATE], "", {TOO_LATE, NOT_IN_TIME}),
        ([SHOWN], "", {STILL}),
        ([SHOWN], "on 2026-03-09 at 23:10 ", {STILL}),
        ([SHOWN], "on 2026-03-09 at 23:11 ", {NOT_IN_TIME}),
        ([SHOWN], "on 2026-03-09, ", {NOT_IN_TIME}),
        ([SHOWN, NOTED], "on 2026-03-08 ", {STILL}),
        ([SHOWN, "And the borrower waives the note on 2026-03-07"], "", {NO_LONGER}),
        (
            [SHOWN, "And it is not known whether the library noted the request"],
            "on 2026-04-01 ",
            {NOT_KNOWN},
        ),
        (
            [SHOWN, "And the library notes the request on 2026-03-09"],
            "on 2026-04-01 ",
            {NOT_KNOWN},
        ),
        (
            [
                "And before the telling the record is shown",
                "And the library tells the borrower on 2026-03-07",
            ],
            "",
            {NOT_KNOWN},
        ),
        (["And the library tells the borrower on 2026-03-07"], "", set()),
    ],
)
def test_a_sentence_holds_where_the_duty_stands_so_and_nowhere_else(
    timed: SmallBench, events: list[str], at: str, met: set[str]
) -> None:
    for sentence in SENTENCES:
        found = findings(timed, *ASKED, *events, f"Then {at}{sentence}")
        assert (not found) == (sentence in met), (sentence, found)


def test_a_finding_says_what_was_expected_and_how_the_duty_stands_and_why(
    timed: SmallBench,
) -> None:
    assert findings(timed, *ASKED, SHOWN, NOTED_LATE, f"Then {IN_TIME}") == [
        (
            8,
            "library keep_note: fulfilled",
            (
                "late (It was done by the noting on 2026-03-10 01:10, after 2026-03-09 23:10, by when "
                "it was due)"
            ),
        )
    ]
    assert findings(timed, *ASKED, SHOWN, f"Then on 2026-03-10 {STILL}") == [
        (
            7,
            "library keep_note: owed on 2026-03-10",
            "broken (It was due by 2026-03-09 23:10, and was not done)",
        )
    ]


TABLE = ("Then on 2026-03-12 the duties are", "  | regime | who | duty | status | by |")


@pytest.mark.parametrize(
    ("row", "is_met"),
    [
        ("| privacy-act | library | keep_note | broken | 2026-03-09 23:10 |", True),
        ("| privacy-act | library | keep_note | broken | 2026-03-09 |", True),
        ("| privacy-act | library | keep_note | broken | |", True),
        ("| privacy-act | library | keep_note | | 2026-03-09 23:10 |", True),
        ("| privacy-act | library | keep_note | broken | 2026-03-09 23:11 |", False),
        ("| privacy-act | library | keep_note | broken | 2026-03-0 |", None),
        ("| privacy-act | library | keep_note | broken | - |", False),
        ("| privacy-act | library | keep_note | late | |", False),
        ("| privacy-act | library | tell_borrower | not_owed | |", True),
        ("| privacy-act | library | tell_borrower | fulfilled | |", False),
        ("| open-shelf | library | keep_note | not_owed | - |", True),
    ],
)
def test_a_row_of_a_table_holds_a_duty_to_its_status_and_its_day(
    timed: SmallBench, row: str, is_met: bool | None
) -> None:
    timed.write(FILE, scenario(*ASKED, SHOWN, *TABLE, f"  {row}"))
    code = timed.exigent("run").code
    assert code == (2 if is_met is None else int(not is_met))


def test_what_refuses_owes_nothing_that_runs_from_what_it_would_not_have_given(
    timed: SmallBench,
) -> None:
    timed.change("regimes/privacy-act.yaml", "  - id: own-record", OWES_THOUGH_REFUSING)
    steps = (*LETTER, SHOWN, 'Then "privacy-act" owes no duty that runs from the showing')
    assert not findings(timed, *steps)
    (state,) = cells(timed, *steps)["privacy-act"]["duties"]
    assert state["status"] == "not_owed"
    assert "all the same" in state["why"]
    assert (
        len(
            findings(
                timed, *LETTER, SHOWN, 'Then "open-shelf" owes no duty that runs from the showing'
            )
        )
        == 1
    )


OWES_THOUGH_REFUSING = """\
  - id: letter
    when: {paper: letter}
    decide: {outcome: refuse, mode: must_not}
    because: A letter opens nothing.
    source: act
    obligations:
      - {who: library, duty: keep_note, within: 72 hours, from: showing}
  - id: own-record"""


def test_an_unknown_fact_on_which_a_duty_turns_leaves_it_unknown(timed: SmallBench) -> None:
    open_ = (LETTER[0], LETTER[1], "And it is not known whether the borrower is a child", LETTER[2])
    told = 'under "open-shelf" the library has told the borrower in time'
    events = (SHOWN, "And the library tells the borrower on 2026-03-07")
    assert not findings(timed, *LETTER, *events, f"Then {told}")
    ((_, wanted, actual),) = findings(timed, *open_, *events, f"Then {told}")
    assert wanted == "library tell_borrower: fulfilled"
    assert actual.startswith("unknown")
    not_known = (
        'under "open-shelf" it is not known whether the library has told the borrower in time'
    )
    assert not findings(timed, *open_, *events, f"Then {not_known}")


def test_cells_have_duties_and_the_scenario_events_only_where_something_happens(
    timed: SmallBench,
) -> None:
    timed.write(FILE, scenario(*ASKED, 'Then "privacy-act" must disclose'))
    (row,) = json.loads(timed.exigent("run", "--json", "-").out)["scenarios"]
    assert "events" not in row
    assert not any("duties" in cell for cell in row["cells"])

    timed.write(FILE, scenario(*ASKED, SHOWN, NOTED, 'Then "privacy-act" must disclose'))
    (row,) = json.loads(timed.exigent("run", "--json", "-").out)["scenarios"]
    assert [(event["event"], event["when"]) for event in row["events"]] == [
        ("showing", "2026-03-06 22:10"),
        ("noting", "71 hours later"),
    ]
    told = [state["status"] for cell in row["cells"] for state in cell.get("duties", ())]
    assert told == ["fulfilled"]


def test_the_matrix_shows_duties_on_the_latest_day_that_is_asked_for(timed: SmallBench) -> None:
    asked = cells(timed, *ASKED, SHOWN, f"Then {STILL}", f"And on 2026-03-12 {NOT_IN_TIME}")
    (state,) = asked["privacy-act"]["duties"]
    assert (state["status"], state["by"]) == ("broken", "2026-03-09 23:10")
    assert not asked["privacy-act"]["findings"]


def test_explain_shows_how_the_duties_stand(timed: SmallBench) -> None:
    timed.write(FILE, scenario(*ASKED, SHOWN, NOTED, f"Then {IN_TIME}"))
    said = " ".join(timed.exigent("explain", f"{FILE}:2", "privacy-act").out.split())
    assert (
        "the library must keep a note of the request within 72 hours of the showing: fulfilled "
        "(It was done by the noting on 2026-03-09 22:10. It was due by 2026-03-09 23:10)"
    ) in said
