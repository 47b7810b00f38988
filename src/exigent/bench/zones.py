"""What a proof that two regimes answer alike leaves open: in which zones their duties are counted."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

from exigent.bench.clock import clock_of
from exigent.bench.panel import Panel, Regime
from exigent.words import Obligation, Substance


def zones_taken_for_granted(
    sides: Sequence[tuple[str, Regime, Panel]], answers: Iterable[Hashable]
) -> tuple[str, ...]:
    """Return that other zones are no matter, in a sentence; nothing where it goes without saying.

    `sides` are regimes as they are called. It does where all count time in one zone, or none of
    their `answers` brings a duty that has a time: hours and days end at other times elsewhere.
    """
    zones = [(said, clock_of(regime, panel).zone) for said, regime, panel in sides]
    is_one = len({zone for _, zone in zones}) == 1
    if is_one or not any(panel.vocabulary.events for _, _, panel in sides):
        return ()
    duties = (duty for one in answers if isinstance(one, Substance) for duty in one.obligations)
    if not any(_has_time(inner) for duty in duties for inner in duty.whole):
        return ()
    said = ", ".join(f"{name} in {zone}" for name, zone in zones)
    return (f"it is no matter to their duties that their clocks are in other zones: {said}",)


def _has_time(duty: Obligation) -> bool:
    return bool(duty.within or duty.lasting or duty.terms)
