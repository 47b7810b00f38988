"""The regimes that claims name: columns of a panel, others of its bench, and those of files."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from exigent.bench.drafts import check_file, with_drafts
from exigent.bench.opening import Bench
from exigent.bench.panel import Panel
from exigent.files import is_path, real_path
from exigent.suite import Scenario
from exigent.words import Constants, Decision, Fault, InputError, Location, Request


@dataclass(frozen=True, slots=True)
class NamedRegime:
    """A regime that a claim names, `said` as it does.

    `label` is empty for a column of the panel that is asked, and else that of its own panel.
    """

    label: str
    name: str
    said: str

    @property
    def column(self) -> str | None:
        """The column that it is, if any."""
        return None if self.label else self.name

    def is_same(self, other: NamedRegime) -> bool:
        """Tell whether it is the other regime, whatever each is called."""
        return (self.label, self.name) == (other.label, other.name)


def refuse_too_few(named: Iterable[tuple[str, Hashable]]) -> None:
    """Raise InputError unless there are two regimes or more, none of which is named twice.

    Each comes with the word for it, and what it is the same regime by.
    """
    seen: set[Hashable] = set()
    for word, regime in named:
        if regime in seen:
            raise InputError(
                f"`{word}` is named twice",
                None,
                "name another regime instead",
                fault=Fault.SAID_TWICE,
            )
        seen.add(regime)
    if len(seen) < 2:
        raise InputError(
            "there is nothing to compare it with",
            None,
            "name two regimes or more",
            fault=Fault.MISSING_OPTION,
        )


def names_in(scenario: Scenario, panel: Panel) -> frozenset[str] | None:
    """Return the regimes that the claims of a scenario speak of; None where one names a file."""
    named = {name for claim in scenario.claims for name in claim.regimes}
    if any(not claim.regimes for claim in scenario.claims):
        named.update(panel.names)
    return None if any(map(is_path, named)) else frozenset(named)


class NamedRegimes:
    """What claims of a bench name, opened once: `others` are the panels of those not asked."""

    def __init__(self, bench: Bench, panel: Panel) -> None:
        self.bench = bench
        self.panel = panel
        self.others: dict[str, Panel] = {}
        self._opened: dict[str, NamedRegime] = {
            name: NamedRegime("", name, name) for name in panel.names
        }

    def is_left_out(self, word: str) -> bool:
        """Tell whether a word names a regime of the bench that was not asked."""
        return word in self.panel.left_out

    def is_replaced(self, word: str) -> bool:
        """Tell whether a word names a regime for which the run takes another file."""
        return not is_path(word) and (self.bench.folder is not None or word in self.bench.drafts)

    def open(self, word: str, place: Location) -> NamedRegime:
        """Return the regime that a word names; raise InputError at `place` for a wrong path.

        Raises InputErrors too for what is wrong in a regime's file.
        """
        found = self._opened.get(word)
        if found is None:
            found = self._opened[word] = self._open_file(word, place) or self._open_other(word)
        return found

    def decide(self, regime: NamedRegime, requests: Sequence[Request]) -> list[Decision]:
        """Return what a regime that was opened decides on each request."""
        panel = self.others[regime.label] if regime.label else self.panel.only([regime.name])
        place = panel.names.index(regime.name)
        return [row[place] for row in panel.decide(requests)]

    def constants(self, regime: NamedRegime) -> Constants:
        """Return what a regime that was opened compares facts with."""
        return self.panel_of(regime).regime(regime.name).constants

    def panel_of(self, regime: NamedRegime) -> Panel:
        """Return the panel that a regime which was opened is of."""
        return self.others[regime.label] if regime.label else self.panel

    def _open_file(self, word: str, place: Location) -> NamedRegime | None:
        if not is_path(word):
            return None
        file = self.bench.root / word
        try:
            check_file(file)
        except InputError as error:
            said = f"{error.message}: `{word}`"
            raise InputError(said, place, error.meant, fault=error.fault) from None
        home, (name,) = with_drafts(self.bench, [str(file)])
        is_asked = self.bench.drafts.get(name) == file.absolute() and name in self.panel.names
        if name not in home.drafts or is_asked:
            own = self.open(name, place)
            return NamedRegime(own.label, name, word)
        label = str(real_path(file))
        if label not in self.others:
            self.others[label] = home.panel([name])
        return NamedRegime(label, name, word)

    def _open_other(self, name: str) -> NamedRegime:
        self.others[name] = self.bench.panel([name])
        return NamedRegime(name, name, name)
