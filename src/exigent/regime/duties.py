"""How the duties that an answer brings stand at a time, of what was told to have happened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from exigent.regime.manifest import Clock
from exigent.words import (
    Calendar,
    Decision,
    DutyState,
    Event,
    Moment,
    Timeline,
)


def follow_duties(
    answers: Sequence[Decision],
    timeline: Timeline,
    at: Moment,
    events: Mapping[str, Event],
    calendars: Mapping[str, Calendar],
    clock: Clock,
) -> tuple[DutyState, ...]:
    """Return each duty of a regime's answer with its status at a time, in the order of the answer.

    `answers` are all that the regime may answer, one where all its facts are known: a status that
    differs between them is unknown. `at` without a time means the end of that day, in the zone of
    `clock`.
    """
    raise NotImplementedError
