"""Every small change of a duty's times: made once, told in English, and such as a file may say."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from exigent.analysis.mutation.duties import changes_of_duty
from exigent.bench import Bench
from exigent.duties import find_wrong
from exigent.files import VOCABULARY as FILE
from exigent.files import read_vocabulary
from exigent.regime import Clock
from exigent.words import Obligation, Term, Vocabulary, read_deadline, read_span
from tests.small_bench import SmallBench
from tests.time.timed_bench import write_timed_bench

CLOCK = Clock("America/Chicago", "illinois-courts")
VOCABULARY = read_vocabulary(Path(__file__).parents[2] / FILE, str(FILE))
TERM = Term("2 days", "obtaining")


def said(owed: Obligation, words: Vocabulary) -> list[str]:
    return [
        f"{one.kind}: {one.says.rpartition(chr(34))[2].strip()}"
        for one in changes_of_duty(owed, words)
    ]


def test_each_part_of_a_duty_is_changed(shipped_bench: Bench) -> None:
    owed = Obligation(
        *("agency", "notify_owner", "1 day"),
        run_from="disclosure",
        earlier=(TERM,),
        window=(Term("96 hours", "order"),),
        lifted_by=("delay",),
        is_condition=True,
    )
    assert said(owed, shipped_bench.vocabulary) == [
        "drop deadline: has no deadline",
        "move deadline: says `2 days` instead of `1 day`",
        "other trigger: runs from the obtaining instead of the disclosure",
        "other trigger: runs from nothing instead of the disclosure",
        "drop term: is without `2 days` of `or_within`",
        "move deadline: says `3 days` instead of `2 days` of `or_within`",
        "move deadline: says `1 day` instead of `2 days` of `or_within`",
        "drop term: is without `96 hours` of `if_within`",
        "move deadline: says `97 hours` instead of `96 hours` of `if_within`",
        "move deadline: says `95 hours` instead of `96 hours` of `if_within`",
        "drop lifting: is not lifted by the delay of the notice",
        "drop proviso: may be broken, and what is decided does not depend on it",
    ]


def test_what_is_owed_instead_is_left_out_and_changed(shipped_bench: Bench) -> None:
    other = Obligation("agency", "destroy", "2 days", run_from="refusal")
    owed = Obligation("agency", "apply_for_warrant", otherwise=(other,))
    found = list(changes_of_duty(owed, shipped_bench.vocabulary))
    assert [str(one.kind) for one in found] == [
        *("drop else", "drop deadline", "move deadline", "move deadline"),
        *("other trigger", "other trigger"),
    ]
    assert found[0].obligation.otherwise == ()
    assert found[2].says.startswith('once the duty "the agency must apply for a warrant, or else')
    assert [one.obligation.otherwise[0].within for one in found[2:4]] == ["3 days", "1 day"]


def test_no_scenario_of_one_answer_is_written_for_what_it_cannot_show(bench: SmallBench) -> None:
    write_timed_bench(bench.root)
    text = bench.exigent("mutate", "privacy-act", "--json", "-").out
    survivors = json.loads(text)["survivors"]
    written = {
        (one["kind"], one["scenario"] is not None)
        for one in survivors
        if "72 hours" in one["change"]
    }
    assert written == {
        ("drop deadline", True),
        ("move deadline", True),
        ("other trigger", False),
    }


_SPANS = st.builds(
    lambda number, unit: f"{number} {unit if number != 1 else unit.removesuffix('s')}",
    st.integers(1, 1200),
    st.sampled_from(["hours", "days", "court days", "years"]),
)
_EVENTS = st.sampled_from(["disclosure", "obtaining", "order", "delay"])
_TERMS = st.lists(st.builds(Term, _SPANS, _EVENTS), max_size=2, unique=True).map(tuple)
_DUTIES = st.builds(
    lambda within, event, earlier, longer, window, lifted_by: Obligation(
        *("agency", "notify_owner", within),
        run_from=event,
        earlier=earlier,
        longer=longer,
        window=window,
        lifted_by=tuple(lifted_by),
        either=("destroy",),
    ),
    _SPANS,
    _EVENTS,
    _TERMS,
    _TERMS,
    _TERMS,
    st.lists(_EVENTS, max_size=2, unique=True),
)


@given(_DUTIES)
def test_no_change_is_made_twice_or_changes_nothing_or_would_be_refused(owed: Obligation) -> None:
    words = VOCABULARY
    changed = [one.obligation for one in changes_of_duty(owed, words)]
    assert len(set(changed)) == len(changed)
    assert owed not in changed
    for one in changed:
        assert find_wrong(one, words, CLOCK) is None
        if one.within is not None:
            place = next(iter(words.events.values())).location
            assert read_deadline(one.within, place, words.parties) == one.within
            assert read_span(one.within) is not None
