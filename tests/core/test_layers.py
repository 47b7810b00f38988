"""How layers combine: the laws of each algorithm, over any answers."""

from __future__ import annotations

from random import Random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.regime.layers import LayerAnswer, combine
from exigent.regime.manifest import Combining
from exigent.words.decision import Decision, Mode, Obligation, Outcome, Reason, Scope, failed
from tests.core.small_world import SILENT, allow, refuse
from tests.core.strategies import decisions, obligations

OVERRIDING = st.sampled_from((Combining.DENY_OVERRIDES, Combining.PERMIT_OVERRIDES))
ORDERLESS = st.sampled_from(
    (Combining.DENY_OVERRIDES, Combining.PERMIT_OVERRIDES, Combining.LAW_FIRST)
)
LACKING = Decision(Outcome.NEEDS_FACTS, missing=("wet",))


def _decided() -> st.SearchStrategy[Decision]:
    def owe(decision: Decision, owed: list[Obligation]) -> Decision:
        if decision.outcome is not Outcome.ALLOW:
            return decision
        return msgspec.structs.replace(decision, obligations=tuple(owed))

    owed = st.lists(obligations(), max_size=3, unique=True)
    return st.one_of(st.builds(owe, decisions(), owed))


def _answers() -> st.SearchStrategy[Decision]:
    lacking = st.sampled_from((LACKING, Decision(Outcome.NEEDS_FACTS, missing=("cold",))))
    return st.one_of(_decided(), _decided(), lacking, st.just(failed("it broke")))


Layers = list[LayerAnswer]


def _named(answers: list[tuple[Decision, bool]]) -> Layers:
    return [
        LayerAnswer(
            f"l{i}", msgspec.structs.replace(answer, reasons=(Reason(f"r{i}", "So."),)), is_policy
        )
        for i, (answer, is_policy) in enumerate(answers)
    ]


def _layers(answers: st.SearchStrategy[Decision]) -> st.SearchStrategy[Layers]:
    return st.lists(st.tuples(answers, st.booleans()), min_size=1, max_size=4).map(_named)


def _outcomes(layers: Layers) -> list[Outcome]:
    return [layer.decision.outcome for layer in layers]


@given(st.sampled_from(Combining), _layers(_decided()))
def test_without_unknowns_and_failures_the_answer_is_known(
    combining: Combining, layers: Layers
) -> None:
    outcome = combine(combining, layers).outcome
    given_ones = _outcomes(layers)
    match combining:
        case Combining.DENY_OVERRIDES:
            order = [Outcome.REFUSE, Outcome.ALLOW, Outcome.NOT_GOVERNED]
            assert outcome == next(o for o in order if o in given_ones)
        case Combining.PERMIT_OVERRIDES:
            order = [Outcome.ALLOW, Outcome.REFUSE, Outcome.NOT_GOVERNED]
            assert outcome == next(o for o in order if o in given_ones)
        case Combining.LAW_FIRST:
            assert outcome is _law_first(layers)
        case Combining.FIRST_APPLICABLE:
            governing = [o for o in given_ones if o is not Outcome.NOT_GOVERNED]
            first = next(iter(governing), Outcome.NOT_GOVERNED)
            assert outcome is first


def _law_first(layers: Layers) -> Outcome:
    """Say it once more, as the domain does, of layers that know all."""
    laws = [d.mode for _, d, is_policy in layers if not is_policy]
    policies = [d.mode for _, d, is_policy in layers if is_policy]
    refusing = (Mode.MUST_NOT, Mode.NO_GROUND, Mode.IMPOSSIBLE)
    if any(mode in refusing for mode in laws):
        return Outcome.REFUSE
    if Mode.MUST in laws:
        return Outcome.ALLOW
    if any(mode in refusing for mode in policies):
        return Outcome.REFUSE
    is_silent = all(mode is None for mode in (*laws, *policies))
    return Outcome.NOT_GOVERNED if is_silent else Outcome.ALLOW


@given(ORDERLESS, _layers(_answers()))
def test_a_failed_layer_is_never_passed_over(combining: Combining, layers: Layers) -> None:
    combined = combine(combining, layers)
    assert (combined.outcome is Outcome.ERROR) == (Outcome.ERROR in _outcomes(layers))


@given(_layers(_answers()))
def test_the_first_layer_that_governs_answers(layers: Layers) -> None:
    combined = combine(Combining.FIRST_APPLICABLE, layers)
    governing = [(n, d) for n, d, _ in layers if d.outcome is not Outcome.NOT_GOVERNED]
    if not governing:
        assert combined.outcome is Outcome.NOT_GOVERNED
        return
    name, first = governing[0]
    assert combined.outcome is first.outcome
    if first.outcome is Outcome.ERROR:
        assert combined.note == f"the layer {name} failed: it broke"
    else:
        rules = [f"{name}/{reason.rule}" for reason in first.reasons]
        assert combined.substance == first.substance
        assert [reason.rule for reason in combined.reasons] == rules


@given(ORDERLESS, _layers(_answers()), st.randoms(use_true_random=False))
def test_no_order_of_layers_turns_an_allow_into_a_refusal(
    combining: Combining, layers: Layers, random: Random
) -> None:
    shuffled = random.sample(layers, len(layers))
    outcomes = {combine(combining, layers).outcome, combine(combining, shuffled).outcome}
    # A refusal with another before it whose mode is not known yet waits to be settled.
    assert len(outcomes) == 1 or outcomes == {Outcome.REFUSE, Outcome.NEEDS_FACTS}


@given(ORDERLESS, _layers(_decided()), st.randoms(use_true_random=False))
def test_the_order_of_layers_that_know_all_does_not_matter_to_what_is_allowed(
    combining: Combining, layers: Layers, random: Random
) -> None:
    shuffled = random.sample(layers, len(layers))
    one, other = combine(combining, layers), combine(combining, shuffled)
    assert one.outcome is other.outcome
    if one.outcome is Outcome.ALLOW:
        assert (one.mode, one.scope) == (other.mode, other.scope)
        assert set(one.obligations) == set(other.obligations)


@given(ORDERLESS, _layers(_decided()))
def test_an_allow_keeps_every_duty_of_every_layer_that_allows(
    combining: Combining, layers: Layers
) -> None:
    combined = combine(combining, layers)
    if combined.outcome is not Outcome.ALLOW:
        return
    allowing = [d for _, d, _ in layers if d.outcome is Outcome.ALLOW]
    assert set(combined.obligations) == {duty for d in allowing for duty in d.obligations}
    assert len(combined.reasons) == len(allowing)
    commanded = any(d.mode is Mode.MUST and not is_policy for _, d, is_policy in layers)
    is_narrowed = any(
        d.scope is Scope.NARROWED
        for _, d, is_policy in layers
        if not (combining is Combining.LAW_FIRST and commanded and is_policy)
    )
    assert combined.scope is (Scope.NARROWED if is_narrowed else Scope.AS_REQUESTED)
    strength = [Mode.MUST, Mode.OWNER, Mode.MAY]
    assert combined.mode is next(m for m in strength if m in [d.mode for d in allowing])


@given(st.sampled_from(Combining), _layers(_answers()))
def test_what_is_lacking_is_named_and_every_reason_names_its_layer(
    combining: Combining, layers: Layers
) -> None:
    combined = combine(combining, layers)
    if combined.outcome is Outcome.NEEDS_FACTS:
        assert combined.missing
        lacking = {name for layer in layers for name in layer.decision.missing}
        assert set(combined.missing) <= lacking
    known = {f"{name}/{d.reasons[0].rule}" for name, d, _ in layers}
    assert {reason.rule for reason in combined.reasons} <= known


@pytest.mark.parametrize("other", [allow(), refuse(), SILENT])
def test_permit_overrides_waits_for_a_layer_that_may_still_allow(other: Decision) -> None:
    layers = [LayerAnswer("a", other), LayerAnswer("b", LACKING)]
    assert combine(Combining.PERMIT_OVERRIDES, layers).outcome is Outcome.NEEDS_FACTS


def test_deny_overrides_waits_for_a_layer_that_may_still_refuse() -> None:
    layers = [LayerAnswer("a", allow()), LayerAnswer("b", LACKING)]
    assert combine(Combining.DENY_OVERRIDES, layers).outcome is Outcome.NEEDS_FACTS


def test_deny_overrides_refuses_at_once_where_no_earlier_layer_is_open() -> None:
    layers = [LayerAnswer("a", refuse()), LayerAnswer("b", LACKING)]
    assert combine(Combining.DENY_OVERRIDES, layers).outcome is Outcome.REFUSE


def test_deny_overrides_waits_where_an_earlier_layer_may_refuse_in_another_mode() -> None:
    layers = [LayerAnswer("a", LACKING), LayerAnswer("b", refuse())]
    combined = combine(Combining.DENY_OVERRIDES, layers)
    assert (combined.outcome, combined.missing) == (Outcome.NEEDS_FACTS, ("wet",))


LAW, POLICY = False, True


@pytest.mark.parametrize("mode", [Mode.MUST_NOT, Mode.NO_GROUND, Mode.IMPOSSIBLE])
def test_no_policy_withholds_what_a_law_commands(mode: Mode) -> None:
    layers = [LayerAnswer("p", refuse(mode), POLICY), LayerAnswer("l", allow(Mode.MUST), LAW)]
    assert combine(Combining.LAW_FIRST, layers).mode is Mode.MUST


def narrowed(mode: Mode) -> Decision:
    return msgspec.structs.replace(allow(mode), scope=Scope.NARROWED)


@pytest.mark.parametrize("mode", [Mode.MAY, Mode.OWNER, Mode.MUST])
def test_no_policy_narrows_what_a_law_commands(mode: Mode) -> None:
    layers = [LayerAnswer("p", narrowed(mode), POLICY), LayerAnswer("l", allow(Mode.MUST), LAW)]
    combined = combine(Combining.LAW_FIRST, layers)
    assert (combined.mode, combined.scope) == (Mode.MUST, Scope.AS_REQUESTED)


def test_a_law_narrows_what_a_law_commands_and_a_policy_what_a_law_permits() -> None:
    laws = [LayerAnswer("l", allow(Mode.MUST), LAW), LayerAnswer("m", narrowed(Mode.MAY), LAW)]
    policy = LayerAnswer("p", narrowed(Mode.MAY), POLICY)
    assert combine(Combining.LAW_FIRST, laws).scope is Scope.NARROWED
    permitted = [LayerAnswer("l", allow(Mode.MAY), LAW), policy]
    assert combine(Combining.LAW_FIRST, permitted).scope is Scope.NARROWED


def test_a_policy_withholds_what_a_law_only_permits() -> None:
    layers = [LayerAnswer("l", allow(Mode.MAY), LAW), LayerAnswer("p", refuse(), POLICY)]
    assert combine(Combining.LAW_FIRST, layers).mode is Mode.NO_GROUND


def test_a_command_of_a_policy_is_no_law() -> None:
    layers = [LayerAnswer("p", allow(Mode.MUST), POLICY), LayerAnswer("q", refuse(), POLICY)]
    assert combine(Combining.LAW_FIRST, layers).outcome is Outcome.REFUSE


def test_what_a_law_forbids_stands_before_any_other_refusal() -> None:
    layers = [
        LayerAnswer("p", refuse(), POLICY),
        LayerAnswer("l", refuse(), LAW),
        LayerAnswer("m", allow(Mode.MUST), LAW),
        LayerAnswer("n", refuse(Mode.MUST_NOT), LAW),
    ]
    assert combine(Combining.LAW_FIRST, layers).mode is Mode.MUST_NOT
    assert combine(Combining.LAW_FIRST, layers[:3]).mode is Mode.NO_GROUND


def test_a_law_that_is_open_may_yet_forbid_or_command() -> None:
    layers = [LayerAnswer("p", refuse(), POLICY), LayerAnswer("l", LACKING, LAW)]
    combined = combine(Combining.LAW_FIRST, layers)
    assert (combined.outcome, combined.missing) == (Outcome.NEEDS_FACTS, ("wet",))


def test_a_policy_that_is_open_may_yet_add_a_duty_to_what_a_law_commands() -> None:
    layers = [LayerAnswer("l", allow(Mode.MUST), LAW), LayerAnswer("p", LACKING, POLICY)]
    assert combine(Combining.LAW_FIRST, layers).outcome is Outcome.NEEDS_FACTS
