"""What all forms of the report say alike: scores, shares, changes and the closing sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exigent.analysis.mutation import Mutation, Survivor, Tally
from exigent.words import count, say_list

OF_ALL = "of all distinguishable requests"
HEADS = ("noticed", "score", "equivalent")
TITLE = "Changes of rules that the scenarios notice"


@dataclass(frozen=True, slots=True)
class NumberedScenario:
    """A ready scenario by its number, with the survivors that it would notice."""

    number: int
    text: str
    survivors: tuple[Survivor, ...]


def scores(tally: Tally | None) -> tuple[str, ...]:
    """Return the cells of a row, one for each of the heads; None for what was not mutated."""
    if tally is None:
        return ("-",) * len(HEADS)
    percent = f"{tally.percent} %" if tally.of else "-"
    return (f"{tally.noticed:,}/{tally.of:,}", percent, f"{tally.equivalent:,}")


def say_change(survivor: Survivor) -> str:
    """Return what was changed, and where nobody knows whether that matters, why."""
    said = f"{survivor.regime}, {survivor.rule}: {survivor.change}"
    if survivor.not_proved:
        said += f" (not proved to change an answer: {survivor.not_proved})"
    if survivor.by_rule:
        said += f" (noticed by the rule alone, at {survivor.by_rule})"
    if survivor.by_claim:
        said += f" (refutes the claim at {survivor.by_claim})"
    return said


def say_place(survivor: Survivor) -> str:
    """Return where the rule stands that was changed."""
    return f"{survivor.file}:{survivor.line}"


def by_scenario(mutation: Mutation) -> Iterator[NumberedScenario]:
    """Yield the ready scenarios in their order, each with what it would notice."""
    found: dict[int, list[Survivor]] = {}
    for survivor in mutation.survivors:
        if survivor.scenario is not None:
            found.setdefault(survivor.scenario, []).append(survivor)
    for number, survivors in sorted(found.items()):
        yield NumberedScenario(number, mutation.ready[number - 1].text, tuple(survivors))


def without_scenario(mutation: Mutation) -> tuple[Survivor, ...]:
    """Return the survivors that no ready scenario would notice."""
    return tuple(one for one in mutation.survivors if one.scenario is None)


def say_total(mutation: Mutation) -> str:
    """Return how many changes there were, and what became of them."""
    total = mutation.total
    since = f" of rules that changed since {mutation.since}" if mutation.since else ""
    looked = f"{count(mutation.scenarios, 'scenario')} tried on {count(total.mutants, 'change')}"
    return (
        f"{looked}{since}: {total.noticed:,} noticed, {total.equivalent:,} proved to change no "
        f"answer, {total.survived:,} not noticed"
    )


def say_failures(mutation: Mutation) -> Iterator[str]:
    """Yield which regimes fail."""
    for failure in mutation.failures:
        yield f"{failure.regime}: error in some scenarios: {failure.note}"


def say_besides(mutation: Mutation) -> Iterator[str]:
    """Yield what a reader of the scores must know as well."""
    total = mutation.total
    if mutation.since and not total.mutants:
        yield "nothing was looked at: no rule that can be changed is another one since then"
    if mutation.not_rules:
        changed = (f"{one.regime} ({', '.join(one.keys)})" for one in mutation.not_rules)
        yield f"changed as well, which is no rule and was not tried: {say_list(changed)}"
    if mutation.left_out:
        yield f"{count(mutation.left_out, 'scenario')} with Python steps left out"
    if total.by_rule:
        yield (
            f"{total.by_rule:,} of those not noticed would fail an expectation of which rule "
            "decides, and nothing else: these do not count"
        )
    if total.by_claim:
        yield (
            f"{total.by_claim:,} of those not noticed refute a claim about every request: these do "
            "not count either"
        )
    if total.not_proved:
        yield (
            f"of {total.not_proved:,} of those not noticed it is not proved that they change an "
            "answer, and they count all the same"
        )
    for names, why in _not_mutated(mutation):
        yield f"not mutated: {names}: {why}"


def say_missed(mutation: Mutation) -> str:
    """Return which regimes are below what is asked for, and whether all are; empty where not."""
    missed = [
        f"{r.name} ({f'{r.tally.percent} %' if r.tally else 'not mutated'})"
        for r in mutation.missed
    ]
    said = []
    if missed:
        said.append(f"below the {mutation.at_least} % asked for: {', '.join(missed)}")
    if mutation.is_missed_overall:
        percent = mutation.total.percent
        said.append(f"below the {mutation.overall_at_least} % asked for overall: {percent} %")
    wanted = mutation.overall_at_least if mutation.at_least is None else mutation.at_least
    if wanted is not None and not said and mutation.is_nothing_measured:
        return f"{wanted} % asked for, and nothing of what changed could be measured"
    return "; ".join(said)


def say_shown(shown: int, of: int) -> str:
    """Return the heading of some survivors, or of all."""
    what = f"not noticed, by the share {OF_ALL} that they change"
    return what if shown == of else f"{what}: the first {shown} of {of:,}"


def rows_of(mutation: Mutation) -> Sequence[tuple[str, Tally | None]]:
    """Return the rows of the table of regimes, with all together where there are several."""
    rows: list[tuple[str, Tally | None]] = [(r.name, r.tally) for r in mutation.regimes]
    return [*rows, ("all", mutation.total)] if len(rows) > 1 else rows


def kinds_of(mutation: Mutation) -> Sequence[tuple[str, Tally | None]]:
    """Return the rows of the table of kinds of change."""
    return [(str(one.kind), one.tally) for one in mutation.kinds]


def _not_mutated(mutation: Mutation) -> Iterator[tuple[str, str]]:
    by_reason: dict[str, list[str]] = {}
    for regime in mutation.regimes:
        if regime.not_mutated:
            by_reason.setdefault(regime.not_mutated, []).append(regime.name)
    for why, names in by_reason.items():
        yield say_list(names), why
