"""Which flips of a comparison to approve."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exigent.compare.approvals import can_be_approved
from exigent.compare.comparison import Comparison, Direction, Flip, Place
from exigent.errors import InputError, did_you_mean


@dataclass(frozen=True, slots=True)
class Choice:
    """What flips have to be like; where nothing is named, anything will do.

    `scenarios` are titles, or places such as `features/a.feature:12`.
    """

    scenarios: tuple[str, ...] = ()
    regimes: tuple[str, ...] = ()
    directions: tuple[Direction, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether every flip is chosen."""
        return not (self.scenarios or self.regimes or self.directions)


def choose_flips(comparison: Comparison, choice: Choice) -> list[Flip]:
    """Return the flips that are not approved yet and are as chosen.

    Raises InputError for a scenario or a regime without such a flip, for a title that
    stands in two features, and where nothing is chosen.
    """
    flips = [flip for flip in comparison.unapproved if can_be_approved(flip)]
    _check_regimes(choice.regimes, flips)
    for word in choice.scenarios:
        _check_scenario(word, flips)
    chosen = [flip for flip in flips if _is_chosen(flip, choice)]
    if not chosen:
        raise InputError("there is no such flip to approve", None, _what_there_is(comparison))
    return chosen


def _is_chosen(flip: Flip, choice: Choice) -> bool:
    return (
        (not choice.regimes or flip.regime in choice.regimes)
        and (not choice.directions or flip.direction in choice.directions)
        and (not choice.scenarios or any(_names(w, flip.scenario) for w in choice.scenarios))
    )


def _names(word: str, place: Place) -> bool:
    return word in (place.title, f"{place.file}:{place.line}")


def _check_regimes(names: Sequence[str], flips: Sequence[Flip]) -> None:
    known = list(dict.fromkeys(flip.regime for flip in flips))
    for name in names:
        if name not in known:
            meant = did_you_mean(name, known) or f"there are flips of: {', '.join(known) or 'none'}"
            raise InputError(f"no flip of a regime `{name}` is left to approve", None, meant)


def _check_scenario(word: str, flips: Sequence[Flip]) -> None:
    places = {
        f"{flip.scenario.file}:{flip.scenario.line}": flip.scenario
        for flip in flips
        if _names(word, flip.scenario)
    }
    if not places:
        titles = {flip.scenario.title for flip in flips}
        raise InputError(
            f'no flip of a scenario "{word}" is left to approve',
            None,
            did_you_mean(word, titles, quote='"') or "name it by its title or by FILE:LINE",
        )
    if len(places) > 1:
        raise InputError(
            f'{len(places)} scenarios are called "{word}"',
            None,
            f"name one by its place: {' or '.join(places)}",
        )


def _what_there_is(comparison: Comparison) -> str:
    if not comparison.flips:
        return "no decision differs in that comparison"
    return f"{len(comparison.unapproved)} flips in that comparison are not approved"
