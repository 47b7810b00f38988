"""What is known of changes of rules that no scenario notices: of which regimes, and of what edition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exigent.analysis.mutation import Mutation, Survivor
from exigent.words import count


@dataclass(frozen=True, slots=True)
class KnownMutants:
    """What came of changing the rules of a regime while the bench was of an edition, or why nothing."""

    edition: bytes
    told: Mutation | str

    def of_rule(self, regime: str, rule: str) -> list[Survivor] | None:
        """Return the changes of a rule that nothing notices, None where that is not known."""
        told = self.told
        if isinstance(told, str) or told.failures:
            return None
        if not any(one.name == regime and one.tally is not None for one in told.regimes):
            return None
        return [one for one in told.survivors if (one.regime, one.rule) == (regime, rule)]


class MutantsBook:
    """What is known of the mutants of each regime that somebody asked about."""

    def __init__(self) -> None:
        self._known: dict[str, KnownMutants | None] = {}
        self.looking_at = ""

    def follow(self, regime: str) -> None:
        """Have the mutants of a regime looked for from now on."""
        self._known.setdefault(regime, None)

    @property
    def is_asked(self) -> bool:
        """Whether somebody asked about any regime."""
        return bool(self._known)

    def follows(self, regime: str) -> bool:
        """Tell whether somebody asked about a regime."""
        return regime in self._known

    def not_current(self, edition: bytes) -> Sequence[str]:
        """Return the regimes of which nothing is known, or something of another edition."""
        return [
            regime
            for regime, known in self._known.items()
            if known is None or known.edition != edition
        ]

    def learn(self, regime: str, known: KnownMutants) -> None:
        """Take what came of a regime."""
        self._known[regime] = known

    def of(self, regime: str) -> KnownMutants | None:
        """Return what is known of a regime, None where nothing is."""
        return self._known.get(regime)

    def survivors(self, regime: str, rule: str, edition: bytes) -> Sequence[Survivor]:
        """Return the changes of a rule that nothing notices, none where that is not known now."""
        known = self.of(regime)
        if known is None or known.edition != edition:
            return ()
        return known.of_rule(regime, rule) or ()

    def ready(self, survivor: Survivor) -> str:
        """Return the scenario that would notice a change, nothing where none can be written."""
        known = self.of(survivor.regime)
        if known is None or isinstance(known.told, str) or survivor.scenario is None:
            return ""
        return known.told.ready[survivor.scenario - 1].text

    def say_of_rule(self, regime: str, rule: str, edition: bytes) -> str:
        """Return how many changes of a rule nothing notices; nothing where that is not known."""
        known = self.of(regime)
        survivors = known.of_rule(regime, rule) if known else None
        if known is None or survivors is None:
            return ""
        said = count(len(survivors), "mutant") if survivors else "no mutant"
        doubtful = sum(bool(one.not_proved) for one in survivors)
        doubt = f" ({doubtful} perhaps without a difference)" if doubtful else ""
        if known.edition != edition:
            return f"{said} survived before the last edit{doubt}"
        return f"{said} survive{'' if len(survivors) > 1 else 's'}{doubt}"

    def say_of_regime(self, regime: str, edition: bytes) -> str:
        """Return how many changes of all rules of a regime the scenarios notice, and what can be done."""
        known = self.of(regime)
        if self.looking_at == regime:
            return "looking for changes that no scenario notices ..."
        if known is None:
            return "look for changes that no scenario notices"
        said = say_outcome(known.told)
        return said if known.edition == edition else f"before the last edit: {said}; look again"


def say_outcome(told: Mutation | str) -> str:
    """Return on one line what came of changing the rules of a regime."""
    if isinstance(told, str):
        return f"nothing is known of changes: {' '.join(told.split())}"
    why = next(_reasons(told), "")
    if why:
        return f"nothing is known of changes: {why}"
    total = told.total
    return f"the scenarios notice {total.noticed:,} of {count(total.of, 'change')} of rules"


def _reasons(told: Mutation) -> Iterator[str]:
    yield from (f"`{one.regime}` fails: {one.note}" for one in told.failures)
    yield from (one.not_mutated for one in told.regimes if one.tally is None)
