"""What is proved of policies in other languages, and what is not proved, with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.bench.every_request import Ended, EveryRequest, Search
from exigent.bench.opening import open_bench
from exigent.bench.panel import Panel
from exigent.engines.cedar.engine import CedarEngine
from exigent.symbolic import LIMITS, Limits, NotCompiledError
from exigent.words.condition import Among
from exigent.words.decision import Decision, Outcome
from exigent.words.domain import Constants
from exigent.words.request import Request
from exigent.words.value import UNKNOWN
from tests.core.small_world import (
    allow,
    make_manifest,
    make_panel,
    make_rule,
    make_vocabulary,
    refuse,
    rule_list_panel,
)
from tests.core.strategies import rules, vocabularies
from tests.engines.cedar.small_policies import annotated, cedar_manifest, small_vocabulary
from tests.symbolic.small_space import every_request

ROOT = Path(__file__).parents[2]
OTHER_LANGUAGES = ROOT / "regimes" / "in_other_languages"
WET = Among("wet", frozenset({True}))


def allows(decision: Decision) -> bool:
    return decision.outcome is Outcome.ALLOW


def refuses(decision: Decision) -> bool:
    return decision.outcome is Outcome.REFUSE


def compared(one: Panel, other: Panel, regime: str, limits: Limits = LIMITS) -> EveryRequest:
    others = {"other": other.only([regime])}
    return EveryRequest(one.only([regime]), others=others, limits=limits)


def differ(every: EveryRequest, regime: str) -> Search:
    """Look for a request on which the two of one name differ in substance."""

    def substance(decision: Decision) -> object:
        return decision.substance

    one, other = every.aspect(regime, substance), every.aspect(regime, substance, "other")
    return every.search(one.join(other, lambda a, b: a != b).where(bool))


@pytest.fixture(scope="module")
def shipped() -> Panel:
    return open_bench(ROOT).panel()


@pytest.mark.parametrize("regime", ["us-sca", "il-phpa", "markey"])
def test_the_translations_to_cedar_are_proved_alike(shipped: Panel, regime: str) -> None:
    cedar = open_bench(ROOT, OTHER_LANGUAGES / "cedar").panel([regime])
    assert differ(compared(shipped, cedar, regime), regime) == Search(Ended.NONE)


def test_a_policy_in_python_is_proved_alike_on_premises_that_are_said(shipped: Panel) -> None:
    python = open_bench(ROOT, OTHER_LANGUAGES / "python").panel(["markey"])
    found = differ(compared(shipped, python, "markey"), "markey")
    assert found.ended is Ended.NONE
    assert any("answers alike" in premise for premise in found.premises)
    assert any("`compares:`" in premise for premise in found.premises)


@pytest.mark.parametrize(("language", "regime"), [("python", "ring-2022"), ("rego", "us-sca")])
def test_what_would_have_to_be_asked_too_often_is_not_proved(
    shipped: Panel, language: str, regime: str
) -> None:
    other = open_bench(ROOT, OTHER_LANGUAGES / language).panel([regime])
    every = compared(shipped, other, regime, Limits(questions=300))
    found = differ(every, regime)
    assert found.ended is Ended.OPEN
    assert "more than 300 partly known requests" in found.why


def cedar_panel(folder: Path, **policies: str) -> Panel:
    vocabulary = small_vocabulary()
    manifests = [cedar_manifest(folder, annotated(text), name) for name, text in policies.items()]
    deciders = {one.name: CedarEngine().load(one, vocabulary) for one in manifests}
    return make_panel(vocabulary, manifests, deciders)


PERMIT = "permit(principal, action, resource) when "


def test_what_only_cedar_can_tell_is_proved_where_it_makes_no_difference(tmp_path: Path) -> None:
    panel = cedar_panel(
        tmp_path,
        narrow=PERMIT + "{ context.wet && context.wet == context.cold };",
        wide=PERMIT + "{ context.wet };",
        never=PERMIT + "{ context.wet && !context.wet };",
    )
    every = EveryRequest(panel)
    assert every.search(every.where("narrow", allows) - every.where("wide", allows)) == Search(
        Ended.NONE
    )
    # Cedar itself says which of the requests that look possible is one.
    wider = every.search(every.where("wide", allows) - every.where("narrow", allows))
    assert wider.ended is Ended.FOUND
    assert wider.witness
    assert wider.witness.values["cold"] is False
    with pytest.raises(NotCompiledError):
        every.share(every.where("narrow", allows))


def test_what_turns_on_what_only_cedar_can_tell_is_not_proved(tmp_path: Path) -> None:
    panel = cedar_panel(
        tmp_path,
        both=PERMIT + "{ context.wet && context.cold && context.wet == context.cold };",
        all=PERMIT + "{ context.wet && context.cold };",
    )
    every = EveryRequest(panel)
    found = every.search(every.where("all", allows) - every.where("both", allows))
    assert found.ended is Ended.OPEN
    assert "context.wet == context.cold" in found.why


def test_a_policy_in_cedar_that_may_fail_is_not_proved(tmp_path: Path) -> None:
    panel = cedar_panel(tmp_path, sums=PERMIT + "{ context.steps + 1 > 2 };")
    every = EveryRequest(panel)
    found = every.search(every.where("sums", allows))
    assert found.ended is Ended.OPEN
    assert "may fail" in found.why


class _Asked:
    """A policy that shows no rules, explored by what it says that it lacks."""

    premises = ("it tells the truth",)

    def __init__(self, decide: object, constants: Constants) -> None:
        self.constants = constants
        self._decide = decide

    def decide(self, requests: Sequence[Request]) -> list[Decision]:
        return [self._decide(request) for request in requests]  # type: ignore[operator]


def asked_panel(decide: object, constants: Constants) -> Panel:
    vocabulary = make_vocabulary()
    return make_panel(vocabulary, [make_manifest("asked")], {"asked": _Asked(decide, constants)})


def lacks(*facts: str) -> Decision:
    return Decision(Outcome.NEEDS_FACTS, missing=facts)


BOTH: Constants = {"wet": frozenset(), "cold": frozenset()}


def test_a_policy_that_reads_more_than_it_says_is_not_proved() -> None:
    def decide(request: Request) -> Decision:
        # It answers as if it were dry where it does not know whether it is.
        return allow() if request.values["wet"] is True else refuse()

    every = EveryRequest(asked_panel(decide, BOTH))
    found = every.search(every.where("asked", allows))
    assert found.ended is Ended.OPEN
    assert "otherwise" in found.why


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (lacks("colour"), "does not say that it reads"),
        (lacks("wet"), "which it was told"),
    ],
)
def test_a_policy_that_lacks_what_it_cannot_is_not_proved(answers: Decision, said: str) -> None:
    every = EveryRequest(asked_panel(lambda _: answers, BOTH))
    found = every.search(every.where("asked", allows))
    assert found.ended is Ended.OPEN
    assert said in found.why


def test_a_number_of_which_nothing_says_what_it_is_compared_with_is_not_proved() -> None:
    def decide(request: Request) -> Decision:
        return lacks("count") if request.values["count"] is UNKNOWN else refuse()

    every = EveryRequest(asked_panel(decide, {"count": None}))
    found = every.search(every.where("asked", allows))
    assert (found.ended, "compared with" in found.why) == (Ended.OPEN, True)


def test_a_policy_that_fails_on_some_requests_is_not_proved() -> None:
    def decide(request: Request) -> Decision:
        if request.values["wet"] is UNKNOWN:
            return lacks("wet")
        if request.values["wet"]:
            raise ValueError("no answer in the rain")
        return refuse()

    every = EveryRequest(asked_panel(decide, BOTH))
    found = every.search(every.where("asked", allows))
    assert found.ended is Ended.OPEN
    assert "no answer in the rain" in found.why


def test_a_policy_that_shows_nothing_is_not_proved() -> None:
    class Silent:
        constants = BOTH

        def decide(self, requests: Sequence[Request]) -> list[Decision]:
            return [refuse()] * len(requests)

    panel = make_panel(make_vocabulary(), [make_manifest("silent")], {"silent": Silent()})
    every = EveryRequest(panel)
    found = every.search(every.where("silent", allows))
    assert (found.ended, "does not show" in found.why) == (Ended.OPEN, True)


@settings(max_examples=40)
@given(st.data())
def test_what_a_policy_says_when_asked_is_what_it_decides(data: st.DataObject) -> None:
    vocabulary = data.draw(vocabularies())
    listed = rule_list_panel(vocabulary, [make_manifest("one")], {"one": data.draw(rules())})
    decider = listed.deciders["one"].decider

    def decide(request: Request) -> Decision:
        return decider.decide([request])[0]

    asked = _Asked(decide, decider.constants)
    panel = listed.with_decider("one", asked)
    diagram = panel.diagrams().of("one")
    assert not diagram.why
    requests = every_request(vocabulary, is_dated=False)
    rows = listed.decide(requests)
    assert [(diagram.at(request),) for request in requests] == rows


def test_rules_are_proved_to_refuse_what_they_never_allow() -> None:
    rule_list = [make_rule("wet", WET, refuse()), make_rule("otherwise", None, refuse())]
    panel = rule_list_panel(make_vocabulary(), [make_manifest("one")], {"one": rule_list})
    every = EveryRequest(panel)
    assert every.search(every.where("one", allows)) == Search(Ended.NONE)
    assert every.where("one", refuses).is_empty is False
