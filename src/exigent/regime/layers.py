"""How the decisions of several layers become one.

The combining algorithms are those of XACML 3.0, appendix C, over this bench's
outcomes: what is not governed does not apply, a failed layer is never passed over,
and a layer that lacks facts holds up whatever it could still overturn or say otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from exigent.regime.manifest import Combining
from exigent.words import Decision, Mode, Obligation, Outcome, Reason, Scope, failed

LayerAnswer = tuple[str, Decision]
_STRONGEST_FIRST = (Mode.MUST, Mode.OWNER, Mode.MAY)


def name_layer(layer: str, decision: Decision) -> Decision:
    """Return the decision with `layer/` before each rule, to show who decided."""
    if not decision.reasons:
        return decision
    reasons = tuple(
        msgspec.structs.replace(reason, rule=f"{layer}/{reason.rule}")
        for reason in decision.reasons
    )
    return msgspec.structs.replace(decision, reasons=reasons)


def combine(combining: Combining, layers: Sequence[LayerAnswer]) -> Decision:
    """Combine the answers of named layers, each reason naming its layer."""
    named = [(name, name_layer(name, decision)) for name, decision in layers]
    return _ALGORITHMS[combining](named)


def _first_applicable(layers: Sequence[LayerAnswer]) -> Decision:
    for name, decision in layers:
        if decision.outcome is Outcome.ERROR:
            return _layer_failed(name, decision)
        if decision.outcome is not Outcome.NOT_GOVERNED:
            return decision
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


_ALGORITHMS: dict[Combining, Callable[[Sequence[LayerAnswer]], Decision]] = {
    Combining.FIRST_APPLICABLE: _first_applicable,
    Combining.DENY_OVERRIDES: _deny_overrides,
    Combining.PERMIT_OVERRIDES: _permit_overrides,
}


def _layer_failed(name: str, decision: Decision) -> Decision:
    return failed(f"the layer {name} failed: {decision.note}")


def _first_error(layers: Sequence[LayerAnswer]) -> Decision | None:
    for name, decision in layers:
        if decision.outcome is Outcome.ERROR:
            return _layer_failed(name, decision)
    return None


def _first(layers: Sequence[LayerAnswer], outcome: Outcome) -> Decision | None:
    return next((decision for _, decision in layers if decision.outcome is outcome), None)


def _sure_refusal(layers: Sequence[LayerAnswer]) -> Decision | None:
    """Return the first refusal, unless a layer before it may yet refuse otherwise."""
    lacking_or_refusing = (Outcome.NEEDS_FACTS, Outcome.REFUSE)
    first = next((d for _, d in layers if d.outcome in lacking_or_refusing), None)
    return first if first and first.outcome is Outcome.REFUSE else None


def _lacking_facts(layers: Sequence[LayerAnswer]) -> Decision | None:
    lacking = [d for _, d in layers if d.outcome is Outcome.NEEDS_FACTS]
    if not lacking:
        return None
    return Decision(
        Outcome.NEEDS_FACTS,
        reasons=_union(decision.reasons for decision in lacking),
        missing=tuple(dict.fromkeys(name for d in lacking for name in d.missing)),
    )


def _merged_allow(layers: Sequence[LayerAnswer]) -> Decision | None:
    """Return one allow: the strongest mode leads, every duty is kept, narrowing wins."""
    allowing = [d for _, d in layers if d.outcome is Outcome.ALLOW]
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
    reasons = _union(decision.reasons for _, decision in layers)
    return Decision(Outcome.NOT_GOVERNED, reasons=reasons)


def _union(several: Iterable[tuple[Reason, ...]]) -> tuple[Reason, ...]:
    found: dict[Reason, None] = {}
    for reasons in several:
        found.update(dict.fromkeys(reasons))
    return tuple(found)
