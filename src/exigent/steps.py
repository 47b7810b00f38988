"""What own steps in Python import: a Given that works out the facts that it states.

from exigent.steps import Facts, given

@given("a house of {flats:d} flats on each of {floors:d} floors")
def build(flats: int, floors: int) -> Facts:
    return {"floors": floors, "crowded": flats * floors > 20}

Steps of pytest-bdd, for a When, a Then or fixtures, get a `ScenarioRun` as the fixture `exigent`.
These names are a public face: they keep their meaning between versions. See docs/scenarios.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from exigent.suite import Facts, given
from exigent.words import UNKNOWN

if TYPE_CHECKING:
    from exigent.doors.pytest_plugin import ScenarioRun as ScenarioRun  # noqa: PLC0414 - of this face

# `ScenarioRun` is left out: it is of pytest, which most steps do without.
__all__ = ["UNKNOWN", "Facts", "given"]


def __dir__() -> list[str]:
    return [*__all__, "ScenarioRun"]


def __getattr__(name: str) -> object:
    if name == "ScenarioRun":
        from exigent.doors.pytest_plugin import ScenarioRun  # noqa: PLC0415

        return ScenarioRun
    raise AttributeError(name)
