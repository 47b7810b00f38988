"""What is proved of every request holds of each, and what is refuted has a true witness."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from exigent.bench.claim_questions import read_questions
from exigent.bench.claim_rows import ClaimEntry, Standing
from exigent.bench.claims import Prover
from exigent.bench.named_regimes import NamedRegimes
from exigent.bench.opening import Bench
from exigent.bench.panel import Panel
from exigent.suite.claims import Claim, Inclusion, Likeness, OfEach, OfSome, read_claims
from exigent.suite.expectation import check
from exigent.suite.feature import ScenarioText, Step, StepType
from exigent.suite.reading import Scenario
from exigent.suite.sentence_form import SentenceContext
from exigent.suite.verbs import ALL_VERBS, PLAIN_VERBS
from exigent.symbolic import Limits
from exigent.words.decision import Decision
from exigent.words.location import Location
from exigent.words.request import ContradictionError, refuse_impossible
from exigent.words.value import UNKNOWN, Known
from tests.core.strategies import facts, panels, vocabularies
from tests.symbolic.small_space import every_request

pytestmark = pytest.mark.slow

HERE = Location("claims.feature", 4)
VERB = st.sampled_from(sorted(set(ALL_VERBS) - {"needs more facts"}))
PLAIN = st.sampled_from(sorted(PLAIN_VERBS))
REGIME = st.sampled_from(("east", "west", "both"))
PAIR = st.permutations(("east", "west", "both"))
DONE = st.one_of(VERB, PLAIN.map(lambda verb: f"does not {verb}"))
SENTENCES = st.one_of(
    st.builds("every regime {}".format, VERB),
    st.builds("every regime that governs the request {}".format, VERB),
    st.builds("no regime {}".format, VERB),
    st.builds('"{}" {}'.format, REGIME, DONE),
    st.builds('"{}" never discloses'.format, REGIME),
    st.builds('some request lets "{}" {}'.format, REGIME, PLAIN),
    st.builds(
        lambda pair, one, two: f'some request lets "{pair[0]}" {one} and "{pair[1]}" {two}',
        PAIR,
        PLAIN,
        PLAIN,
    ),
    st.builds(
        lambda pair, one, two: f'whatever "{pair[0]}" {one}, "{pair[1]}" {two}', PAIR, DONE, DONE
    ),
    st.builds(
        lambda pair, end: f'"{pair[0]}" and "{pair[1]}" answer alike{end}',
        PAIR,
        st.sampled_from(("", " in everything")),
    ),
)


def read(text: str, panel: Panel) -> Claim:
    context = SentenceContext(panel.vocabulary, dict.fromkeys(panel.names, ""))
    found = read_claims(Step(StepType.THEN, text, HERE), context)
    assert found is not None, text
    (claim,) = found
    return claim


def scenario_of(claim: Claim, premises: dict[str, Known]) -> Scenario:
    text = ScenarioText("one", "one", {}, 0, (), (), HERE, 1, 1, 1)
    return Scenario("", text, "", None, (), premises, (claim,))


def prove(
    panel: Panel, claim: Claim, premises: dict[str, Known], limits: Limits | None = None
) -> list[tuple[str, ClaimEntry]]:
    """Return what comes of a claim, after the regime whose column it stands in."""
    bench = Bench(Path(), panel.vocabulary, {}, panel.manifests, panel.names, ())
    scenario = scenario_of(claim, premises)
    regimes = NamedRegimes(bench, panel)
    prover = Prover(regimes, [scenario], limits) if limits else Prover(regimes, [scenario])
    row = prover.row(scenario)
    assert not row.aside
    return [
        (name, entry)
        for name, cell in zip(panel.names, row.cells, strict=True)
        for entry in cell.claims
    ]


def is_so(claim: Claim, regime: str, answers: dict[str, Decision]) -> bool:
    """Tell whether one request is as a claim says of each, or of some, as a column has it."""
    match claim.says:
        case OfEach(expectation):
            return check(expectation, {regime: answers[regime]}, ("others",)).get(regime) is None
        case OfSome(parts):
            return all(part.deed.is_done(answers[part.regime]) for part in parts)
        case Inclusion(first, second):
            is_first = first.deed.is_done(answers[first.regime])
            return not is_first or second.deed.is_done(answers[second.regime])
        case Likeness(first, second, in_everything):
            one, other = answers[first], answers[second]
            if in_everything:
                return one.substance == other.substance
            return one.outcome is other.outcome


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_claim_is_what_trying_every_request_says(data: st.DataObject) -> None:
    vocabulary = data.draw(vocabularies())
    panel = data.draw(panels(vocabulary))
    stated = list(data.draw(facts(unknown=False)).items())[: data.draw(st.integers(0, 2))]
    premises = {name: value for name, value in stated if value is not UNKNOWN}
    try:
        refuse_impossible(vocabulary, premises)
    except ContradictionError:
        return
    claim = read(data.draw(SENTENCES), panel)
    requests = [
        request
        for request in every_request(vocabulary, is_dated="requested_on" in premises)
        if all(request.values[name] == value for name, value in premises.items())
    ]
    rows = [dict(zip(panel.names, row, strict=True)) for row in panel.decide(requests)]
    bench = Bench(Path(), panel.vocabulary, {}, panel.manifests, panel.names, ())
    for question in read_questions(claim, NamedRegimes(bench, panel)):
        assert question.column is not None
        for answers in rows:
            found = question.sought.is_found([answers[one.name] for one in question.regimes])
            assert found is (is_so(claim, question.column, answers) is question.is_shown_by)
    for regime, entry in prove(panel, claim, premises):
        told = [is_so(claim, regime, answers) for answers in rows]
        is_sought = isinstance(claim.says, OfSome)
        holds = any(told) if is_sought else all(told)
        if entry.standing is Standing.NOT_PROVED:
            # Only where no request of those that there are can be said.
            assert holds is is_sought
            assert entry.why
            continue
        assert (entry.standing is Standing.PROVED) is holds
        if entry.witness is not None:
            assert set(entry.witness.decisions) <= set(panel.names)
            full = {**rows[0], **entry.witness.decisions}
            assert is_so(claim, regime, full) is is_sought


@settings(max_examples=40, deadline=None)
@given(st.data(), st.integers(min_value=4, max_value=60))
def test_what_does_not_fit_is_never_said_to_be_proved(data: st.DataObject, nodes: int) -> None:
    vocabulary = data.draw(vocabularies())
    panel = data.draw(panels(vocabulary))
    claim = read(data.draw(SENTENCES), panel)
    for (_, small), (_, whole) in zip(
        prove(panel, claim, {}, Limits(nodes=nodes)), prove(panel, claim, {}), strict=True
    ):
        assert small.standing in (Standing.NOT_PROVED, whole.standing)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_what_comes_of_a_claim_does_not_turn_on_what_others_claim(data: st.DataObject) -> None:
    vocabulary = data.draw(vocabularies())
    panel = data.draw(panels(vocabulary))
    claims = [read(data.draw(SENTENCES), panel) for _ in range(3)]
    bench = Bench(Path(), panel.vocabulary, {}, panel.manifests, panel.names, ())
    scenarios = []
    for line, claim in enumerate(claims):
        stated = list(data.draw(facts(unknown=False)).items())[: data.draw(st.integers(0, 2))]
        premises = {name: value for name, value in stated if value is not UNKNOWN}
        place = Location("claims.feature", line + 1)
        try:
            refuse_impossible(vocabulary, premises)
        except ContradictionError:
            continue
        made = scenario_of(claim, premises)
        scenarios.append(replace(made, text=structs.replace(made.text, location=place)))
    together = Prover(NamedRegimes(bench, panel), scenarios)
    for scenario in scenarios:
        alone = Prover(NamedRegimes(bench, panel), [scenario])
        assert together.row(scenario) == alone.row(scenario)
