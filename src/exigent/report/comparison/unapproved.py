"""Changes that do not pass the gate, for machines: each at the line of a file that made it.

Between two regimes, of which none is a change, they are what differs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from exigent.analysis.compare import (
    BETWEEN,
    Comparison,
    Flip,
    Loss,
    NoBase,
    changed_terms,
    say_answer,
    say_direction,
    say_filled,
    say_loss,
    say_place,
)
from exigent.bench import Matrix, RegimeEntry, RuleEntry
from exigent.files import REGIMES, VOCABULARY
from exigent.report.comparison.no_base import NOTHING_COMPARED, say_consequence, say_lack
from exigent.report.comparison.unseen import BEYOND, say_facts, say_not_compared, say_sides
from exigent.report.matrix import ProblemKind
from exigent.words import Vocabulary


@dataclass(frozen=True, slots=True)
class Unapproved:
    """A change that does not pass, at the rule that changed, or at the scenario.

    `name` is what changed, `said` how, both on one line; `text` is the whole of it.
    """

    kind: ProblemKind
    file: str
    line: int
    way: str
    name: str
    said: str
    text: str


def tell_unapproved(
    comparison: Comparison,
    changes: Iterable[Flip | Loss],
    base: Matrix,
    head: Matrix,
    vocabulary: Vocabulary,
) -> Iterator[Unapproved]:
    """Yield what is to be said of each change; places are those of the head where it has them.

    That nothing could be compared is one, too, where it fails the comparison.
    """
    sides = _Sides(base, head)
    if comparison.no_base is not None and comparison.no_base.fails:
        yield _no_base(comparison, comparison.no_base)
    for change in changes:
        yield _flip(change, sides, vocabulary) if isinstance(change, Flip) else _loss(change, sides)


def tell_unseen(
    comparison: Comparison, head: Matrix, vocabulary: Vocabulary
) -> Iterator[Unapproved]:
    """Yield each kind of change that no scenario shows, and of which regimes nobody knows all.

    One stands at the rule that decides now, of the first regime that it changes.
    """
    unseen = comparison.unseen
    if unseen is None:
        return
    sides = _Sides(head, head)
    for change in unseen.changes:
        before, after = say_sides(change, vocabulary)
        regimes, way = ", ".join(change.regimes), say_direction(change.direction)
        facts = say_facts(change, vocabulary)
        yield Unapproved(
            ProblemKind.CHANGE_UNSEEN,
            *sides.of_rules(change.regimes[0], [reason.rule for reason in change.after.reasons]),
            way=way,
            name=f"{facts} [{regimes}]",
            said=f"{way} where no scenario looks: {before} -> {after}",
            text=f"{facts}\n  {regimes}, before: {before}\n  {regimes}, after: {after}\n"
            f"{change.scenario}",
        )
    for one in unseen.not_compared:
        said = say_not_compared(one)
        place = sides.of_rules(one.regimes[0], ()) if one.regimes else (VOCABULARY.as_posix(), 1)
        yield Unapproved(
            ProblemKind.CHANGE_UNSEEN, *place, way=BEYOND, name=BEYOND, said=said, text=said
        )


class _Sides:
    """Finds where what a change is made of stands."""

    def __init__(self, base: Matrix, head: Matrix) -> None:
        self._base = {regime.name: regime for regime in base.regimes}
        self._head = {regime.name: regime for regime in head.regimes}
        # Where two regimes are compared a flip names both, and by path if they have one.
        self._only_head = head.regimes[0] if len(head.regimes) == 1 else None

    def of_flip(self, flip: Flip) -> tuple[str, int]:
        """Return where the rule stands that changed, else the one that decides, or the regime."""
        return self.of_rules(
            flip.regime, (*flip.rules, *(reason.rule for reason in flip.after.reasons))
        )

    def of_rules(self, shown: str, wanted: Iterable[str]) -> tuple[str, int]:
        """Return where the first of the rules stands that a regime has, else the regime."""
        name = shown.rpartition(BETWEEN)[2]
        regime = self._head.get(name, self._only_head)
        rules = {rule.id: rule for rule in regime.rules} if regime else {}
        found: RuleEntry | None = next((rules[id] for id in wanted if id in rules), None)
        return (found.file, found.line) if found else (_file_of(regime, name), 1)

    def of_loss(self, loss: Loss) -> tuple[str, int]:
        """Return where words stand that mean something else, or a regime that has other dates.

        Of a regime that is gone it is where it stood.
        """
        if loss.file:
            return loss.file, loss.line
        name = loss.regime.rpartition(BETWEEN)[2]
        return _file_of(self._head.get(name) or self._base.get(name), name), 1


def _file_of(regime: RegimeEntry | None, name: str) -> str:
    own = (rule.file for rule in regime.rules if "/" not in rule.id) if regime else iter(())
    return next(own, f"{REGIMES}/{name}.yaml")


def _no_base(comparison: Comparison, no_base: NoBase) -> Unapproved:
    said = say_lack(comparison, no_base)
    return Unapproved(
        ProblemKind.BASE_UNREADABLE,
        VOCABULARY.as_posix(),
        1,
        way=NOTHING_COMPARED,
        name=NOTHING_COMPARED,
        said=said,
        text="\n".join((said, *no_base.why, say_consequence(no_base))),
    )


def _flip(flip: Flip, sides: _Sides, vocabulary: Vocabulary) -> Unapproved:
    before, after = say_answer(flip.before, vocabulary), say_answer(flip.after, vocabulary)
    scenario = flip.scenario
    terms = list(changed_terms(flip.before, flip.after))
    lines = [
        f"{say_place(scenario)} ({scenario.file}:{scenario.line})",
        f"  {flip.regime}, before: {before}",
        *(f"    {reason.rule}: {reason.because}" for reason in flip.before.reasons),
        f"  {flip.regime}, after: {after}",
        *(f"    {reason.rule}: {reason.because}" for reason in flip.after.reasons),
    ]
    if flip.rules:
        lines.append(f"  changed: {', '.join(flip.rules)}")
    lines += [f"  {say_direction(way)}: {what}" for what, way in terms]
    if flip.is_carried:
        lines.append("  asked as the base asked it; the head no longer does")
    if flip.filled:
        lines.append(f"  asked {say_filled(flip.filled)}")
    way = say_direction(flip.direction)
    return Unapproved(
        ProblemKind.FLIP_NOT_APPROVED,
        *sides.of_flip(flip),
        way=way,
        name=f"{say_place(scenario)} [{flip.regime}]",
        said="; ".join((f"{way}: {before} -> {after}", *(what for what, _ in terms))),
        text="\n".join(lines),
    )


def _loss(loss: Loss, sides: _Sides) -> Unapproved:
    place = loss.scenario
    names = [say_place(place)] if place else []
    names += [f"[{loss.regime}]"] if loss.regime else []
    names = names or [VOCABULARY.as_posix()]
    at = (place.file, place.line) if place else sides.of_loss(loss)
    where = f" ({at[0]}:{at[1]})" if place else ""
    return Unapproved(
        ProblemKind.LOSS_NOT_APPROVED,
        *at,
        way=say_direction(loss.direction),
        name=" ".join(names),
        said=say_loss(loss),
        text=f"{' '.join(names)}{where}\n  {say_loss(loss)}",
    )
