"""A request that nobody wrote down, as it is shown: what regimes answer, why, and as a scenario."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import msgspec

from exigent.analysis.explain import assumed
from exigent.bench import EveryRequest, NamedRegime, Panel, Regime
from exigent.regime import IN_FORCE
from exigent.suite import name_scenarios, write_scenario
from exigent.symbolic import NotCompiledError, Region, TooLargeError
from exigent.words import Decision, Outcome, Request, Vocabulary, say_decision, written


class ShownAnswer(msgspec.Struct, frozen=True):
    """What a regime answers: `regime` is what it was called by who asked.

    `places` tell for each reason where its rule stands, and `assumed` are the facts that matter
    to the answer and that nobody stated, with their values.
    """

    regime: str
    decision: Decision
    places: tuple[str, ...]
    assumed: dict[str, str]


class ShownRequest(msgspec.Struct, frozen=True):
    """A request in the fewest facts, decided by the engines themselves.

    `phrases` are its facts in English, `share` is how much of all distinguishable requests is
    like it, None where that is not known, and `scenario` is one to be pasted into a feature.
    """

    facts: dict[str, str]
    phrases: tuple[str, ...]
    answers: tuple[ShownAnswer, ...]
    share: float | None
    scenario: str

    @property
    def has_failed(self) -> bool:
        """Whether an engine failed on it."""
        return any(answer.decision.outcome is Outcome.ERROR for answer in self.answers)


class AskedRegime:
    """A regime that requests are shown to: in `panel`, and `written` as it is in the bench.

    The two differ where dates in force are left aside.
    """

    def __init__(self, named: NamedRegime, panel: Panel, written: Panel | None = None) -> None:
        self.named = named
        self.panel = panel.only([named.name])
        self._written = (written or panel).only([named.name])

    @cached_property
    def title(self) -> str:
        """The title in its file."""
        return self.panel.manifests[self.named.name].title

    @cached_property
    def kind(self) -> str:
        """What kind of regime it is."""
        return self.panel.manifests[self.named.name].kind

    @cached_property
    def file(self) -> str:
        """Its file, as readers see it."""
        return self.panel.manifests[self.named.name].path

    def decide(self, request: Request) -> Decision:
        """Return what it decides."""
        return self.panel.decide([request])[0][0]

    def answer(self, request: Request) -> ShownAnswer:
        """Return what it decides, and why."""
        decision = self.decide(request)
        failed = decision.outcome is Outcome.ERROR
        rests_on = () if failed else assumed(self.panel, self.panel.regimes[0], request)
        return ShownAnswer(
            self.named.said,
            decision,
            places_of_reasons(self.panel, self.panel.regimes[0], decision),
            {name: written(request.values[name]) for name in rests_on},
        )

    @property
    def remarked(self) -> str:
        """What a remark calls it."""
        aside = "" if self._written.manifests is self.panel.manifests else ", dates left aside"
        return f"{self.named.said}{aside}"

    def is_as_written(self, request: Request, decision: Decision) -> bool:
        """Tell whether a scenario that names the regime is answered so."""
        if self.named.said != self.named.name:
            return False
        return self._written.decide([request])[0][0].substance == decision.substance


def places_of_reasons(panel: Panel, regime: Regime, decision: Decision) -> tuple[str, ...]:
    """Return where the rule of each reason of a decision stands; its file if nothing tells."""
    return tuple(_place(panel, regime, reason.rule) for reason in decision.reasons)


def _place(panel: Panel, regime: Regime, rule: str) -> str:
    layer, _, id = rule.rpartition("/")
    layer = layer or regime.name
    file = panel.manifests[layer].path
    if id == IN_FORCE or layer not in regime.layers:
        return file
    shown = panel.rules_of(layer)
    known = {one.id: one.location for one in shown.rules} if shown else {}
    return f"{known[id].path}:{known[id].line}" if id in known else file


def show_request(
    request: Request,
    regimes: Sequence[AskedRegime],
    vocabulary: Vocabulary,
    share: float | None,
    name: str = "",
) -> ShownRequest:
    """Return a request with what regimes answer to it, and as a scenario that holds.

    Without a `name` the scenario has one from what the request states.
    """
    answers = tuple(regime.answer(request) for regime in regimes)
    holding: dict[str, Decision] = {}
    remarks = []
    for regime, answer in zip(regimes, answers, strict=True):
        decision = answer.decision
        fails = decision.outcome is Outcome.ERROR
        if not fails and regime.is_as_written(request, decision):
            holding[regime.named.name] = decision
        else:
            remarks.append(f"{regime.remarked}: {say_decision(decision, vocabulary)}")
    if not name:
        (name,) = name_scenarios([request], vocabulary)
    return ShownRequest(
        facts=stated_facts(request),
        phrases=tuple(vocabulary.say(request.stated_values)),
        answers=answers,
        share=share,
        scenario=write_scenario(name, request, vocabulary, holding, remarks),
    )


def share_of(every: EveryRequest, region: Region) -> float | None:
    """Return how much of all distinguishable requests a region has, None where nobody knows."""
    try:
        return every.share(region)
    except (NotCompiledError, TooLargeError):
        return None


def stated_facts(request: Request) -> dict[str, str]:
    """Return what a request states, as files write it."""
    return {name: written(value) for name, value in request.stated_values.items()}
