"""What a regime means: how its layers, their dates and what is technical make one answer.

`compose` takes whole decisions and asks nobody, so that it serves a request that an engine
decided as well as any other way to come by what each layer says. `compose_by` takes the same
steps over whatever stands for decisions, so that no second account of them can differ.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from exigent.regime.layers import LayerAnswer, combine, lay_over
from exigent.regime.manifest import TECHNICAL, Combining, InForce, Kind, Manifest
from exigent.words import REQUEST_DATE, Constants, Decision, Outcome, Reason, Value, merge_constants

IN_FORCE = "in-force"

Part = TypeVar("Part")
JoinDecisions = Callable[[Sequence[Decision]], Decision]


@dataclass(frozen=True, slots=True)
class Composition:
    """How the decisions of several layers make the answer of a regime that is in force at times.

    `own` are the layers that combine, in their order; where nothing says how, there is one,
    the regime itself. `policies` are those of them that say what a provider does of its own
    will. `layers` are all whose decisions are needed: before its own there may be what is
    technical. `obstacle` is the index of that one among them, None where nothing lies under
    the regime. `layer_dates` are the dates of each layer as one.
    """

    layers: tuple[str, ...]
    own: tuple[str, ...]
    policies: frozenset[str]
    layer_dates: tuple[InForce, ...]
    combining: Combining | None
    obstacle: int | None
    in_force: InForce
    dates: tuple[InForce, ...]

    @property
    def has_dates(self) -> bool:
        """Whether any dates in force count where the day of a request is stated."""
        return any(span.days() for span in self.dates)

    @property
    def has_dated_layers(self) -> bool:
        """Whether a layer has dates of its own, so that another one decides outside of them."""
        return any(span.days() for span in self.layer_dates)

    def constants(self, of_layers: Mapping[str, Constants]) -> Constants:
        """Return what the layers compare facts with, and the days on which dates begin and end."""
        days = (span.days() for span in self.dates)
        return merge_constants(
            [
                *(of_layers[layer] for layer in self.layers),
                *({REQUEST_DATE: several} for several in days if several),
            ]
        )

    def combine(self, decisions: Sequence[Decision]) -> Decision:
        """Combine what its own layers decide, each within its dates."""
        if self.combining is None:
            return decisions[0]
        answers = zip(self.own, decisions, strict=True)
        return combine(
            self.combining,
            [LayerAnswer(name, one, name in self.policies) for name, one in answers],
        )


def composition_of(manifest: Manifest, manifests: Mapping[str, Manifest]) -> Composition:
    """Return how a regime is made of the regimes of a bench.

    What is technical lies under a stack once, whether or not it is listed among its layers.
    """
    stack = manifest.stack
    is_over = manifest.over_technical and TECHNICAL in manifests
    listed = stack.layers if stack else (manifest.name,)
    own = tuple(name for name in listed if not (is_over and name == TECHNICAL))
    layers = (TECHNICAL, *own) if is_over else own
    return Composition(
        layers=layers,
        own=own,
        policies=frozenset(n for n in own if manifests[n].kind is Kind.PROVIDER_POLICY),
        # A regime that is no stack is itself its only layer, and dated once, at the end.
        layer_dates=tuple(
            InForce() if layer == manifest.name else manifests[layer].in_force for layer in layers
        ),
        combining=stack.combining if stack else None,
        obstacle=0 if is_over else None,
        in_force=manifest.in_force,
        dates=(manifest.in_force, *(manifests[layer].in_force for layer in layers)),
    )


def compose(composition: Composition, decisions: Sequence[Decision], day: Value | None) -> Decision:
    """Return what a regime answers where its layers, in their order, decide so.

    `day` is the one that the request states, UNKNOWN where it states that nobody knows it,
    and None where it states nothing of it, which no dates exclude. Facts that a layer is
    missing stay so where the answer could turn on them: whether it does only the other ways
    to know them can tell.
    """

    def dated(dates: InForce, decision: Decision) -> Decision:
        return within_dates(dates, decision, day)

    return compose_by(composition, decisions, _decide_step, dated)


def compose_by(
    composition: Composition,
    parts: Sequence[Part],
    apply: Callable[[JoinDecisions, Sequence[Part]], Part],
    within: Callable[[InForce, Part], Part],
) -> Part:
    """Return what comes of the layers, where something else stands for their decisions.

    `parts` stand for what the layers decide, in the order of `composition.layers`. `apply`
    takes a step over one or more of them: it does for every request what the step does for
    the decisions on it. `within` does so for dates, as `within_dates`.
    """
    dated = [
        within(dates, part) for dates, part in zip(composition.layer_dates, parts, strict=True)
    ]
    own = dated[-len(composition.own) :]
    answer = own[0] if composition.combining is None else apply(composition.combine, own)
    if composition.obstacle is not None:
        answer = apply(_over_technical, (answer, dated[composition.obstacle]))
    return within(composition.in_force, answer)


def within_dates(dates: InForce, decision: Decision, day: Value | None) -> Decision:
    """Return a decision as it stands within dates: outside of them nothing is governed."""
    if day is None:
        return decision
    is_outside = dates.excludes(day)
    if is_outside:
        said = str(dates)
        reason = Reason(IN_FORCE, f"It is {said}, and the request is made on another date.")
        return Decision(Outcome.NOT_GOVERNED, reasons=(reason,), note=said)
    if is_outside is None and decision.outcome is not Outcome.ERROR:
        missing = tuple(dict.fromkeys((REQUEST_DATE, *decision.missing)))
        return Decision(Outcome.NEEDS_FACTS, reasons=decision.reasons, missing=missing)
    return decision


def names_technical(decision: Decision) -> bool:
    """Tell whether what is technical is among the reasons of a regime that lies over it."""
    return any(_is_technical(reason) for reason in decision.reasons)


def further_reasons(decision: Decision) -> frozenset[Reason]:
    """Return the reasons that only add what is technical to a refusal that stands without it."""
    technical = frozenset(reason for reason in decision.reasons if _is_technical(reason))
    return technical if len(technical) < len(decision.reasons) else frozenset()


def _is_technical(reason: Reason) -> bool:
    return reason.rule.startswith(f"{TECHNICAL}/")


def _decide_step(step: JoinDecisions, decisions: Sequence[Decision]) -> Decision:
    return step(decisions)


def _over_technical(decisions: Sequence[Decision]) -> Decision:
    answer, technical = decisions
    return lay_over(answer, TECHNICAL, technical)
