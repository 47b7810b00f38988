"""Every kind of difference is found, each is shown by the fewest facts, and alike is proved."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.analysis.agreement import AskedSide, Comparing, DifferenceEntry, PairEntry, agree
from exigent.bench.panel import Panel
from exigent.engines.contract import Duty, Rule
from exigent.regime.manifest import InForce
from exigent.suite.expectation import Verdict, judge
from exigent.suite.gherkin_file import ParsedFile, read_feature
from exigent.suite.gherkin_parser import parse_gherkin
from exigent.suite.language import Language
from exigent.suite.reading import Scenario, understand_feature
from exigent.suite.writing import write_feature
from exigent.symbolic import Limits
from exigent.words.condition import AllOf, Among, Condition, Within
from exigent.words.decision import Decision, Mode, Obligation
from exigent.words.request import Request
from exigent.words.vocabulary import Vocabulary
from tests.core.small_world import (
    allow,
    make_manifest,
    make_rule,
    make_vocabulary,
    refuse,
    rule_list_panel,
)
from tests.core.strategies import rules, spans, vocabularies
from tests.symbolic.small_space import every_request, fewest_facts

LAW = "law"
WET = Among("wet", frozenset({True}))
COLD = Among("cold", frozenset({True}))
GREEN = Among("colour", frozenset({"green"}))
Found = dict[tuple[Hashable, ...], DifferenceEntry]


def side(
    label: str, listed: Sequence[Rule], vocabulary: Vocabulary, span: InForce | None = None
) -> AskedSide:
    manifest = make_manifest(LAW, span)
    return AskedSide(label, label, rule_list_panel(vocabulary, [manifest], {LAW: listed}))


def compared(one: Sequence[Rule], other: Sequence[Rule]) -> PairEntry:
    vocabulary = make_vocabulary()
    sides = side("one", one, vocabulary), side("other", other, vocabulary)
    (pair,) = agree(sides, []).pairs
    return pair


def listed(*whens: tuple[str, Condition, Decision]) -> list[Rule]:
    made = [make_rule(id, when, decision) for id, when, decision in whens]
    return [*made, make_rule("otherwise", None, refuse())]


def read_scenario(entry: DifferenceEntry, vocabulary: Vocabulary) -> Scenario:
    text = write_feature("Made", [entry.scenario])
    parsed = ParsedFile("made.feature", text.split("\n"), parse_gherkin(text))
    language = Language(vocabulary, {}, {LAW: ""}, ())
    (found,) = understand_feature(read_feature(parsed), language)
    return found


def answers_of(entry: DifferenceEntry) -> tuple[Hashable, ...]:
    return tuple(answer.decision.substance for answer in entry.answers)


def every_kind(sides: Sequence[AskedSide], *, is_dated: bool) -> set[tuple[Hashable, ...]]:
    """Return the pairs of answers that differ on any request, each of which is tried."""
    requests = every_request(sides[0].panel.vocabulary, is_dated=is_dated)
    columns = [[row[0].substance for row in each.panel.decide(requests)] for each in sides]
    return {pair for pair in zip(*columns, strict=True) if len(set(pair)) > 1}


@settings(max_examples=40)
@given(st.data())
def test_the_kinds_told_are_those_that_some_request_has_each_in_the_fewest_facts(
    data: st.DataObject,
) -> None:
    vocabulary = data.draw(vocabularies(most_constraints=2))
    sides = [
        side(label, data.draw(rules(3)), vocabulary, data.draw(spans()))
        for label in ("one", "other")
    ]
    agreement = agree(sides, [])
    (pair,) = agreement.pairs
    undated, dated = (every_kind(sides, is_dated=is_dated) for is_dated in (False, True))
    told: Found = {answers_of(entry): entry for entry in pair.differences}
    assert len(told) == len(pair.differences)
    assert told.keys() <= undated | dated
    is_alike = not (undated or dated)
    assert (agreement.exit_code == 0) is is_alike
    assert (pair.comparing is Comparing.PROVED_ALIKE) is is_alike
    assert (pair.comparing is Comparing.DIFFERENT) is bool(told)
    for kind in undated | dated:
        is_dated = kind not in undated
        fewest = _fewest(sides, kind, is_dated=is_dated)
        if kind not in told:
            assert fewest is None
            assert pair.unsettled
        elif told[kind].is_dated is is_dated:
            entry = told[kind]
            assert fewest is not None
            # What only a request that states its day can show may state more than the fewest.
            is_by_a_day = not is_dated and "requested_on" in entry.facts
            assert len(entry.facts) >= fewest if is_by_a_day else len(entry.facts) == fewest
            scenario = read_scenario(entry, vocabulary)
            assert scenario.request is not None
            cells = [each.panel.decide([scenario.request])[0][0] for each in sides]
            assert tuple(cell.substance for cell in cells) == kind
            assert judge(scenario.expectations, {LAW: cells[0]})[LAW][0] is Verdict.PASS


def _fewest(
    sides: Sequence[AskedSide], kind: tuple[Hashable, ...], *, is_dated: bool
) -> int | None:
    def tell(row: Sequence[Decision]) -> tuple[Hashable, ...] | None:
        told = tuple(one.substance for one in row)
        return kind if told == kind * (len(row) // len(sides)) else None

    found = fewest_facts(_BothSides(sides), {}, tell, is_dated=is_dated)  # type: ignore[arg-type]
    if found is None and not is_dated:
        # It may take a day to say it: one on which both answer as if no dates in force applied.
        fair = _BothSides(sides, is_told_undated_too=True)
        return fewest_facts(fair, {}, tell, is_dated=True)  # type: ignore[arg-type]
    return found


class _BothSides:
    """Decides as a panel of both sides would, which have regimes of one name.

    Where it tells the undated too, both answer once more as if no dates in force applied.
    """

    def __init__(self, sides: Sequence[AskedSide], *, is_told_undated_too: bool = False) -> None:
        self._panels: list[Panel] = [each.panel for each in sides]
        self._is_told_undated_too = is_told_undated_too
        self.vocabulary = self._panels[0].vocabulary

    def decide(self, requests: Sequence[Request]) -> list[tuple[Decision, ...]]:
        asked = [requests]
        if self._is_told_undated_too:
            asked.append([request.undated() for request in requests])
        columns = [[row[0] for row in panel.decide(r)] for r in asked for panel in self._panels]
        return list(zip(*columns, strict=True))


@settings(max_examples=15)
@given(rules(3))
def test_a_rule_list_is_proved_alike_with_itself(rule_list: list[Rule]) -> None:
    pair = compared(rule_list, rule_list)
    assert (pair.comparing, pair.differences, pair.why) == (Comparing.PROVED_ALIKE, (), "")
    assert pair.sampled == 0


def test_differences_come_in_the_fewest_facts_with_ordinary_values() -> None:
    cause = AllOf((Among("colour", frozenset({"green", "blue"})), COLD))
    one = listed(("cause", cause, allow()), ("wet", WET, allow()))
    pair = compared(one, listed(("wet", WET, allow())))
    assert [entry.facts for entry in pair.differences] == [{"cold": "true", "colour": "green"}]
    # Dry and cold, and two of three colours: a sixth of all.
    assert pair.share == pair.differences[0].share == 1 / 6


def test_that_the_ordinary_request_differs_hides_no_other_kind() -> None:
    other = [make_rule("wet", WET, refuse()), make_rule("otherwise", None, allow())]
    pair = compared(listed(("wet", WET, allow(ground="order"))), other)
    assert [entry.facts for entry in pair.differences] == [{"wet": "true"}, {}]


def test_duties_that_differ_are_a_difference_and_their_order_is_none() -> None:
    duties = [Duty(Obligation("agency", "tell")), Duty(Obligation("provider", "keep"))]
    one = [make_rule("otherwise", None, refuse(), duties)]
    turned = [make_rule("otherwise", None, refuse(), duties[::-1])]
    fewer = [make_rule("otherwise", None, refuse(), duties[:1])]
    assert compared(one, turned).comparing is Comparing.PROVED_ALIKE
    assert [entry.facts for entry in compared(one, fewer).differences] == [{}]


def test_other_reasons_and_rules_are_no_difference() -> None:
    one = [make_rule("green", GREEN, refuse()), make_rule("otherwise", None, refuse())]
    assert compared(one, listed()).comparing is Comparing.PROVED_ALIKE


def test_a_bound_that_is_off_by_its_own_value_is_found() -> None:
    at_least = listed(("count", Within("count", at_least=2), allow()))
    more_than = listed(("count", Within("count", more_than=2), allow()))
    assert [entry.facts for entry in compared(at_least, more_than).differences] == [{"count": "2"}]


def test_three_sides_are_compared_two_by_two() -> None:
    vocabulary = make_vocabulary()
    lists = (listed(), listed(("wet", WET, allow())), listed())
    sides = [side(str(number), rule_list, vocabulary) for number, rule_list in enumerate(lists)]
    agreement = agree(sides, [])
    assert [(pair.regimes, pair.comparing) for pair in agreement.pairs] == [
        (("0", "1"), Comparing.DIFFERENT),
        (("0", "2"), Comparing.PROVED_ALIKE),
        (("1", "2"), Comparing.DIFFERENT),
    ]
    assert agreement.exit_code == 3


def test_allow_against_refuse_comes_first_and_then_what_shows_most() -> None:
    one = listed(
        ("wet", WET, allow()),
        ("cold", COLD, allow(ground="order")),
        ("green", GREEN, refuse(Mode.MUST_NOT)),
    )
    pair = compared(one, listed())
    outcomes = [tuple(a.decision.outcome.value for a in e.answers) for e in pair.differences]
    assert outcomes == [("allow", "refuse"), ("allow", "refuse"), ("refuse", "refuse")]
    assert [entry.facts for entry in pair.differences[:2]] == [{"wet": "true"}, {"cold": "true"}]


def test_a_proof_without_room_is_told_as_not_proved_and_does_not_pass() -> None:
    vocabulary = make_vocabulary()
    several = (("wet", WET, allow()), ("cold", COLD, refuse()), ("green", GREEN, allow()))
    sides = side("one", listed(*several), vocabulary), side("two", listed(*several), vocabulary)
    for nodes in range(2, 200):
        agreement = agree(sides, [], 50, 1, limits=Limits(nodes=nodes))
        (pair,) = agreement.pairs
        if pair.comparing is Comparing.PROVED_ALIKE:
            break
        assert "too large" in pair.why
        assert pair.sampled > 0
    else:
        raise AssertionError("no room was enough")
    assert nodes > 3
