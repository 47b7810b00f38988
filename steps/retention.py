"""Steps of this bench's own: whether a clip is still there, from its age and the retention."""

from __future__ import annotations

from pytest_bdd import given, parsers

from exigent.doors.pytest_plugin.scenario_run import ScenarioRun


@given(parsers.parse("the clip was recorded {age:d} days ago and clips are kept for {kept:d} days"))
def keep_or_expire(exigent: ScenarioRun, age: int, kept: int) -> None:
    """State the clip's age, and that it has expired once it is older than clips are kept.

    Retention periods: domain facts of the storage feature; a clip on its last day is kept.
    """
    exigent.state("clip_age_days", age)
    exigent.state("storage", "expired" if age > kept else "stored")
