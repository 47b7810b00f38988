"""Which changes of a comparison to approve."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exigent.analysis.compare.approvals import can_be_approved
from exigent.analysis.compare.comparison import Comparison, Direction, Flip, Loss
from exigent.words import Fault, InputError, did_you_mean


@dataclass(frozen=True, slots=True)
class ChangeFilter:
    """What changes have to be like; where nothing is named, anything will do.

    `scenarios` are titles, or places such as `features/a.feature:12`; so words of the
    vocabulary are named that mean something else.
    """

    scenarios: tuple[str, ...] = ()
    regimes: tuple[str, ...] = ()
    directions: tuple[Direction, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether every change is chosen."""
        return not (self.scenarios or self.regimes or self.directions)


def choose_changes(comparison: Comparison, choice: ChangeFilter) -> list[Flip | Loss]:
    """Return the changes that are not approved yet and are as chosen.

    Raises InputError for a scenario or a regime without such a change, for a title that
    stands in two features, where nothing is chosen, and for a comparison of two regimes.
    """
    if comparison.is_of_two_regimes:
        raise InputError(
            "two regimes were compared, and what differs between them is nobody's to approve",
            None,
            "compare with a revision first, such as `exigent compare git:origin/main`",
            fault=Fault.NOTHING_TO_APPROVE,
        )
    changes = [change for change in comparison.unapproved if can_be_approved(change)]
    _check_regimes(choice.regimes, changes)
    for word in choice.scenarios:
        _check_scenario(word, changes)
    chosen = [change for change in changes if _is_chosen(change, choice)]
    if not chosen:
        raise InputError(
            "there is no such change to approve",
            None,
            _what_there_is(comparison),
            fault=Fault.NOTHING_TO_APPROVE,
        )
    return chosen


def _is_chosen(change: Flip | Loss, choice: ChangeFilter) -> bool:
    return (
        (not choice.regimes or change.regime in choice.regimes)
        and (not choice.directions or change.direction in choice.directions)
        and (not choice.scenarios or any(_names(w, change) for w in choice.scenarios))
    )


def _names(word: str, change: Flip | Loss) -> bool:
    titles = [change.scenario.title] if change.scenario is not None else []
    return word != "" and word in (_where(change), *titles)


def _where(change: Flip | Loss) -> str:
    """Return where a change stands, or nothing of a regime's."""
    if change.scenario is not None:
        return f"{change.scenario.file}:{change.scenario.line}"
    is_placed = isinstance(change, Loss) and bool(change.file)
    return f"{change.file}:{change.line}" if is_placed else ""


def _check_regimes(names: Sequence[str], changes: Sequence[Flip | Loss]) -> None:
    known = list(dict.fromkeys(change.regime for change in changes if change.regime))
    for name in names:
        if name not in known:
            meant = (
                did_you_mean(name, known) or f"there are changes of: {', '.join(known) or 'none'}"
            )
            raise InputError(
                f"no change of a regime `{name}` is left to approve",
                None,
                meant,
                fault=Fault.NOTHING_TO_APPROVE,
            )


def _check_scenario(word: str, changes: Sequence[Flip | Loss]) -> None:
    places = {_where(change): None for change in changes if _names(word, change)}
    if not places:
        titles = {change.scenario.title for change in changes if change.scenario is not None}
        raise InputError(
            f'no change of a scenario "{word}" is left to approve',
            None,
            did_you_mean(word, titles, quote='"') or "name it by its title or by FILE:LINE",
            fault=Fault.NOTHING_TO_APPROVE,
        )
    if len(places) > 1:
        raise InputError(
            f'{len(places)} scenarios are called "{word}"',
            None,
            f"name one by its place: {' or '.join(places)}",
            fault=Fault.SEVERAL_MEANT,
        )


def _what_there_is(comparison: Comparison) -> str:
    if not comparison.changes:
        return "nothing differs in that comparison"
    return f"{len(comparison.unapproved)} changes in that comparison are not approved"
