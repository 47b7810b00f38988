"""How the decisions of several layers become one.

The combining algorithms are over this bench's outcomes: what is not governed does not apply,
a failed layer is never passed over, and a layer that lacks facts holds up whatever it could
still overturn or say otherwise. Three are those of XACML 3.0, appendix C; in the fourth the
law comes first, and a provider's policy can withhold only what the law leaves open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import msgspec

from exigent.regime.manifest import Combining
from exigent.words import Decision, Mode, Obligation, Outcome, Reason, Scope, failed

_STRONGEST_FIRST = (Mode.MUST, Mode.OWNER, Mode.MAY)


class LayerAnswer(NamedTuple):
    """What a layer decides; `is_policy` if that is what a provider does of its own will."""

    name: str
    decision: Decision
    is_policy: bool = False


def combine(combining: Combining, layers: Sequence[LayerAnswer]) -> Decision:
    """Combine the answers of named layers, each reason naming its layer."""
    named = [layer._replace(decision=_name_layer(layer)) for layer in layers]
    return _ALGORITHMS[combining](named)


def lay_over(answer: Decision, name: str, obstacle: Decision) -> Decision:
    """Return an answer as it stands over a layer that says what cannot be done at all.

    What would be allowed, and cannot be done, is refused as impossible. A refusal stays as
    it is, the obstacle a further reason; what is not governed stays so: that something
    cannot be done never hides what the law says of it. A failure stands, whose ever it is.
    """
    if answer.outcome is Outcome.ERROR or obstacle.outcome is Outcome.NOT_GOVERNED:
        return answer
    layer = LayerAnswer(name, obstacle)
    match obstacle.outcome, answer.outcome:
        case Outcome.ERROR, _:
            return _layer_failed(layer)
        case Outcome.REFUSE, Outcome.ALLOW:
            reasons = _name_layer(layer).reasons
            return Decision(
                Outcome.REFUSE, mode=Mode.IMPOSSIBLE, reasons=reasons, note=obstacle.note
            )
        case Outcome.REFUSE, Outcome.REFUSE:
            reasons = _union((answer.reasons, _name_layer(layer).reasons))
            return msgspec.structs.replace(answer, reasons=reasons)
        case Outcome.NEEDS_FACTS, Outcome.ALLOW:
            return _name_layer(layer)
        case _:
            return answer


def _first_applicable(layers: Sequence[LayerAnswer]) -> Decision:
    for layer in layers:
        if layer.decision.outcome is Outcome.ERROR:
            return _layer_failed(layer)
        if layer.decision.outcome is not Outcome.NOT_GOVERNED:
            return layer.decision
    return _all_silent(layers)


def _deny_overrides(layers: Sequence[LayerAnswer]) -> Decision:
    return (
        _first_error(layers)
        or _sure_refusal(layers)
        or _lacking_facts(layers)
        or _merged_allow(layers)
        or _all_silent(layers)
    )


def _permit_overrides(layers: Sequence[LayerAnswer]) -> Decision:
    return (
        _first_error(layers)
        or (None if _lacking_facts(layers) else _merged_allow(layers))
        or _lacking_facts(layers)
        or _first(layers, Outcome.REFUSE)
        or _all_silent(layers)
    )


def _law_first(layers: Sequence[LayerAnswer]) -> Decision:
    """What a law forbids stays so; what it commands, no policy of a provider narrows or withholds.

    Of all that is left, a refusal overrides, as in `deny_overrides`.
    """
    laws = [layer for layer in layers if not layer.is_policy]
    forbidden = _sure_refusal(laws, Mode.MUST_NOT)
    settled = _first_error(layers) or forbidden or _lacking_facts(laws)
    if settled:
        return settled
    if any(law.decision.mode is Mode.MUST for law in laws):
        return _deny_overrides([_in_full(one) for one in layers if not _gives_way(one)])
    return _deny_overrides(layers)


def _gives_way(layer: LayerAnswer) -> bool:
    return layer.is_policy and layer.decision.outcome is Outcome.REFUSE


def _in_full(layer: LayerAnswer) -> LayerAnswer:
    """Return a layer's answer without what a policy would withhold of what is commanded."""
    decision = layer.decision
    if not layer.is_policy or decision.scope is not Scope.NARROWED:
        return layer
    full = msgspec.structs.replace(decision, scope=Scope.AS_REQUESTED)
    return layer._replace(decision=full)


_ALGORITHMS: dict[Combining, Callable[[Sequence[LayerAnswer]], Decision]] = {
    Combining.LAW_FIRST: _law_first,
    Combining.FIRST_APPLICABLE: _first_applicable,
    Combining.DENY_OVERRIDES: _deny_overrides,
    Combining.PERMIT_OVERRIDES: _permit_overrides,
}


def _name_layer(layer: LayerAnswer) -> Decision:
    """Return the decision with the layer before each rule, to show who decided."""
    decision = layer.decision
    if not decision.reasons:
        return decision
    reasons = tuple(
        msgspec.structs.replace(reason, rule=f"{layer.name}/{reason.rule}")
        for reason in decision.reasons
    )
    return msgspec.structs.replace(decision, reasons=reasons)


def _layer_failed(layer: LayerAnswer) -> Decision:
    return failed(f"the layer {layer.name} failed: {layer.decision.note}")


def _first_error(layers: Sequence[LayerAnswer]) -> Decision | None:
    errors = (one for one in layers if one.decision.outcome is Outcome.ERROR)
    return next((_layer_failed(layer) for layer in errors), None)


def _first(layers: Sequence[LayerAnswer], outcome: Outcome) -> Decision | None:
    return next((one.decision for one in layers if one.decision.outcome is outcome), None)


def _sure_refusal(layers: Sequence[LayerAnswer], mode: Mode | None = None) -> Decision | None:
    """Return the first refusal, of one mode or any, that no layer before it may yet forestall."""
    for layer in layers:
        decision = layer.decision
        if decision.outcome is Outcome.NEEDS_FACTS:
            return None
        if decision.outcome is Outcome.REFUSE and mode in (None, decision.mode):
            return decision
    return None


def _lacking_facts(layers: Sequence[LayerAnswer]) -> Decision | None:
    lacking = [d for _, d, _ in layers if d.outcome is Outcome.NEEDS_FACTS]
    if not lacking:
        return None
    return Decision(
        Outcome.NEEDS_FACTS,
        reasons=_union(decision.reasons for decision in lacking),
        missing=tuple(dict.fromkeys(name for d in lacking for name in d.missing)),
    )


def _merged_allow(layers: Sequence[LayerAnswer]) -> Decision | None:
    """Return one allow: the strongest mode leads, every duty is kept, narrowing wins."""
    allowing = [d for _, d, _ in layers if d.outcome is Outcome.ALLOW]
    if not allowing:
        return None
    allowing.sort(key=lambda decision: _STRONGEST_FIRST.index(decision.mode or Mode.MAY))
    narrowed = any(decision.scope is Scope.NARROWED for decision in allowing)
    duties: dict[Obligation, None] = {}
    for decision in allowing:
        duties.update(dict.fromkeys(decision.obligations))
    return msgspec.structs.replace(
        allowing[0],
        scope=Scope.NARROWED if narrowed else allowing[0].scope,
        obligations=tuple(duties),
        reasons=_union(decision.reasons for decision in allowing),
    )


def _all_silent(layers: Sequence[LayerAnswer]) -> Decision:
    reasons = _union(layer.decision.reasons for layer in layers)
    return Decision(Outcome.NOT_GOVERNED, reasons=reasons)


def _union(several: Iterable[tuple[Reason, ...]]) -> tuple[Reason, ...]:
    found: dict[Reason, None] = {}
    for reasons in several:
        found.update(dict.fromkeys(reasons))
    return tuple(found)
