"""What a regime means: how its layers, their dates and what is technical make one answer.

`compose` takes whole decisions and asks nobody, so that it serves a request that an engine
decided as well as any other way to come by what each layer says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from exigent.regime.layers import combine, name_layer
from exigent.regime.manifest import TECHNICAL, Combining, InForce, Manifest
from exigent.words import REQUEST_DATE, Constants, Decision, Outcome, Reason, Value, merge_constants

IN_FORCE = "in-force"


@dataclass(frozen=True, slots=True)
class Composition:
    """How the decisions of several layers make the answer of a regime that is in force at times.

    `own` are the layers that combine, in their order, with the dates of each; one that
    combines with no other is the regime itself. `layers` are all whose decisions are
    needed: before its own there may be what is technical. `obstacle` is the index of that
    one among them, None where nothing lies under the regime.
    """

    layers: tuple[str, ...]
    own: tuple[str, ...]
    own_dates: tuple[InForce, ...]
    combining: Combining | None
    obstacle: int | None
    in_force: InForce
    dates: tuple[InForce, ...]

    def constants(self, of_layers: Mapping[str, Constants]) -> Constants:
        """Return what the layers compare facts with, and the days on which dates begin and end."""
        days = (span.days() for span in self.dates)
        return merge_constants(
            [
                *(of_layers[layer] for layer in self.layers),
                *({REQUEST_DATE: several} for several in days if several),
            ]
        )


def composition_of(manifest: Manifest, manifests: Mapping[str, Manifest]) -> Composition:
    """Return how a regime is made of the regimes of a bench."""
    stack = manifest.stack
    own = stack.layers if stack else (manifest.name,)
    lies_under = manifest.over_technical and TECHNICAL in manifests and TECHNICAL not in own
    layers = (TECHNICAL, *own) if lies_under else own
    is_over = manifest.over_technical and TECHNICAL in layers
    return Composition(
        layers=layers,
        own=own,
        own_dates=tuple(manifests[layer].in_force for layer in own) if stack else (),
        combining=stack.combining if stack else None,
        obstacle=layers.index(TECHNICAL) if is_over else None,
        in_force=manifest.in_force,
        dates=tuple(manifests[name].in_force for name in (manifest.name, *layers)),
    )


def compose(composition: Composition, decisions: Sequence[Decision], day: Value | None) -> Decision:
    """Return what a regime answers where its layers, in their order, decide so.

    `day` is the one that the request states, UNKNOWN where it states that nobody knows it,
    and None where it states nothing of it, which no dates exclude. Facts that are missing
    stay so: whether an answer turns on them only the other ways to know them can tell.
    """
    obstacle = composition.obstacle
    if obstacle is not None and decisions[obstacle].outcome is not Outcome.NOT_GOVERNED:
        answer = name_layer(TECHNICAL, decisions[obstacle])
    else:
        answer = _combined(composition, decisions, day)
    return _within(composition.in_force, answer, day)


def _combined(
    composition: Composition, decisions: Sequence[Decision], day: Value | None
) -> Decision:
    if composition.combining is None:
        return decisions[-1]
    own = decisions[-len(composition.own) :]
    dated = zip(composition.own, composition.own_dates, own, strict=True)
    layers = [(layer, _within(dates, decision, day)) for layer, dates, decision in dated]
    return combine(composition.combining, layers)


def _within(dates: InForce, decision: Decision, day: Value | None) -> Decision:
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
