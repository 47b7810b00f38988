"""Puts scenarios and generated requests to several regimes and tells where they differ."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from exigent.analysis.agreement.aims import find_aims
from exigent.analysis.agreement.comparison import (
    SideAnswers,
    SideComparison,
    difference,
    has_failed,
)
from exigent.analysis.agreement.generation import generate
from exigent.analysis.agreement.result import (
    VERSION,
    Agreement,
    AnswerEntry,
    DifferenceEntry,
    FailureEntry,
    SideEntry,
)
from exigent.analysis.agreement.shrinking import Shrunk, shrink
from exigent.analysis.agreement.sides import AskedSide
from exigent.analysis.agreement.space import make_space
from exigent.regime import IN_FORCE
from exigent.suite import Scenario, name_scenarios, write_scenario
from exigent.words import Decision, Outcome, Request, say_decision, written

REQUESTS = 10_000
SEED = 7


def agree(
    sides: Sequence[AskedSide],
    scenarios: Sequence[Scenario],
    count: int = REQUESTS,
    seed: int = SEED,
    advance: Callable[[int], None] | None = None,
) -> Agreement:
    """Compare the sides on scenarios and up to `count` generated requests.

    `advance` hears how many requests each batch has decided.
    """
    told = [(s.request, s) for s in scenarios if s.request is not None]
    space = make_space(sides)
    generated = generate(
        space, find_aims(sides, space), [request for request, _ in told], count, seed
    )
    by_request: dict[Request, list[Scenario]] = {r: [] for r in generated.requests}
    for request, scenario in told:
        by_request.setdefault(request, []).append(scenario)
    requests = list(by_request)
    comparison = SideComparison(sides, advance)
    answers = comparison.decide(requests)
    differing = [r for r, a in zip(requests, answers, strict=True) if difference(a)]
    found, unshrunk = shrink(differing, comparison, space)
    decided = comparison.decide([least.request for least in found])
    names = name_scenarios((least.request for least in found), space.vocabulary)
    entries = [
        _difference(name, least, answered, sides, by_request)
        for name, least, answered in zip(names, found, decided, strict=True)
    ]
    return Agreement(
        version=VERSION,
        regimes=tuple(_side(side) for side in sides),
        seed=seed,
        scenarios=len(told),
        left_out=len(scenarios) - len(told),
        requests=len(generated.requests),
        is_all=generated.is_all,
        differing=len(differing),
        failed=sum(map(has_failed, answers)),
        unshrunk=unshrunk,
        differences=tuple(entries),
        failures=tuple(_failures(sides, requests, answers)),
    )


def place_of(side: AskedSide, rule: str) -> str:
    """Return where a rule stands, as a reason names it; its regime's file if nothing tells."""
    own = side.regime.name
    layer, _, id = rule.rpartition("/")
    manifests = side.panel.manifests
    if id == IN_FORCE or (layer or own) not in side.regime.layers:
        return manifests[layer or own].path
    shown = side.panel.rules_of(layer or own)
    if shown is not None:
        for known in shown.rules:
            if known.id == id:
                return f"{known.location.path}:{known.location.line}"
    return manifests[layer or own].path


def _side(side: AskedSide) -> SideEntry:
    manifest = side.regime.manifest
    return SideEntry(side.label, manifest.name, manifest.title, manifest.path)


def _difference(
    name: str,
    least: Shrunk,
    answers: SideAnswers,
    sides: Sequence[AskedSide],
    scenarios: Mapping[Request, Sequence[Scenario]],
) -> DifferenceEntry:
    vocabulary = sides[0].panel.vocabulary
    request = least.request
    among = [scenario for one in least.requests for scenario in scenarios.get(one, ())]
    first = sides[0]
    speaking = [
        (side.regime.name, decision)
        for side, decision in zip(sides, answers, strict=True)
        if side.folder == first.folder
    ]
    return DifferenceEntry(
        facts=_facts(request),
        phrases=tuple(
            vocabulary.phrase(fact, value)
            for fact, value in request.values.items()
            if fact in request.stated
        ),
        answers=tuple(
            AnswerEntry(side.label, decision, _places(side, decision))
            for side, decision in zip(sides, answers, strict=True)
        ),
        requests=len(least.requests),
        scenarios=tuple(f"{s.location.path}:{s.location.line} {s.text.title}" for s in among),
        scenario=write_scenario(
            name,
            request,
            vocabulary,
            dict(speaking),
            list(_remarks(sides, answers)),
        ),
    )


def _remarks(sides: Sequence[AskedSide], answers: SideAnswers) -> Iterator[str]:
    """Yield what the sides of other folders answer, which a table cannot name beside these."""
    first = sides[0]
    if first.folder:
        yield f"{first.label} answers so with --regimes {first.folder}"
    for side, decision in zip(sides, answers, strict=True):
        if side.folder != first.folder:
            said = say_decision(decision, side.panel.vocabulary)
            where = f"with --regimes {side.folder}" if side.folder else "without --regimes"
            yield f"{side.label} answers otherwise, {where}: {said}"


def _places(side: AskedSide, decision: Decision) -> tuple[str, ...]:
    return tuple(place_of(side, reason.rule) for reason in decision.reasons)


def _facts(request: Request) -> dict[str, str]:
    return {name: written(v) for name, v in request.values.items() if name in request.stated}


def _failures(
    sides: Sequence[AskedSide], requests: Sequence[Request], answers: Sequence[SideAnswers]
) -> Iterator[FailureEntry]:
    """Yield each engine's failures, those of one reason together."""
    for index, side in enumerate(sides):
        failed: dict[str, list[Request]] = {}
        for request, answered in zip(requests, answers, strict=True):
            if answered[index].outcome is Outcome.ERROR:
                failed.setdefault(answered[index].note or "", []).append(request)
        for note, several in failed.items():
            yield FailureEntry(side.label, note, len(several), _facts(several[0]))
