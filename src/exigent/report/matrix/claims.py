"""What came of claims about every request, in words: how many, which fail, and what shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from exigent.bench import ClaimEntry, ClaimRow, Matrix, RegimeEntry, Standing, WitnessEntry
from exigent.report.matrix.failure import Field, describe_answer
from exigent.report.text import say_size
from exigent.words import Vocabulary, count, say_decision, say_list, say_titles


def count_claims(matrix: Matrix) -> Counter[Standing]:
    """Return how many sentences came to what; one about several regimes to the worst of each."""
    order = list(Standing)
    worst: dict[tuple[str, int, int, str], Standing] = {}
    for row in matrix.claims:
        for claim in row.claims:
            key = (row.file, row.line, claim.line, claim.text)
            before = worst.get(key, claim.standing)
            worst[key] = min(before, claim.standing, key=order.index)
    return Counter(worst.values())


def say_claims(matrix: Matrix) -> str:
    """Return how many claims there are and what came of them, nothing where there are none."""
    counts = count_claims(matrix)
    if not counts:
        return ""
    parts = (f"{counts[one]:,} {_counted(one)}" for one in reversed(Standing) if counts[one])
    return f"{count(counts.total(), 'claim')} about every request: {', '.join(parts)}"


def name_matrix(matrix: Matrix) -> str:
    """Return what a matrix without a title of its own is called: by its scenarios, or claims."""
    if matrix.claims and not matrix.scenarios:
        return f"{count(count_claims(matrix).total(), 'claim')} about every request"
    return say_size(len(matrix.scenarios), len(matrix.regimes))


def _counted(standing: Standing) -> str:
    left_out = " (of regimes left out)"
    return f"{standing.said}{left_out if standing is Standing.UNCHECKED else ''}"


def premises_of(matrix: Matrix) -> list[str]:
    """Return what the proofs of claims rest on besides what the policies say, each once."""
    found = (premise for row in matrix.claims for claim in row.claims for premise in claim.premises)
    return list(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class PlacedClaim:
    """What came of a claim, the scenario in which it stands and its column, if it has one."""

    row: ClaimRow
    regime: RegimeEntry | None
    claim: ClaimEntry


def claims_of(row: ClaimRow, regimes: Sequence[RegimeEntry]) -> list[PlacedClaim]:
    """Return what came of the claims of a scenario, by line and then by column."""
    found = [
        PlacedClaim(row, regime, claim)
        for regime, cell in zip(regimes, row.cells, strict=True)
        for claim in cell.claims
    ]
    found += [PlacedClaim(row, None, claim) for claim in row.aside]
    return sorted(found, key=lambda one: one.claim.line)


def claims_alike(row: ClaimRow, regimes: Sequence[RegimeEntry]) -> list[list[PlacedClaim]]:
    """Return the same, with those together that say one thing of several regimes."""
    found: dict[tuple[int, str, str], list[PlacedClaim]] = {}
    for one in claims_of(row, regimes):
        key = (one.claim.line, one.claim.text, summarise(one.claim))
        found.setdefault(key, []).append(one)
    return list(found.values())


def say_alike(alike: Sequence[PlacedClaim]) -> str:
    """Return what came of claims that say one thing, with the regimes that the text leaves open."""
    claim = alike[0].claim
    names = [one.regime.shown for one in alike if one.regime is not None]
    is_named = any(one.regime and f'"{one.regime.name}"' in claim.text for one in alike)
    of = f" (of {say_titles(names)})" if names and not is_named else ""
    return f"{claim.text}{of}: {summarise(claim)}"


def failing_claims(matrix: Matrix) -> Iterator[PlacedClaim]:
    """Yield each claim that is refuted or not proved."""
    for row in matrix.claims:
        for one in claims_of(row, matrix.regimes):
            if one.claim.standing.fails:
                yield one


def describe_claim(
    row: ClaimRow, claim: ClaimEntry, regimes: Iterable[RegimeEntry], vocabulary: Vocabulary
) -> str:
    """Return what came of a claim as text: its line, what shows it, and a scenario to keep."""
    lines = [f"{row.file}:{claim.line}: {claim.text}"]
    lines += [f"  {name:<11} {text}" for name, text in _fields(claim, regimes, vocabulary)]
    if claim.witness is not None:
        lines += ["", *claim.witness.scenario.splitlines()]
    return "\n".join(lines)


def describe_alike(
    alike: Sequence[PlacedClaim], regimes: Iterable[RegimeEntry], vocabulary: Vocabulary
) -> str:
    """Return the same of claims that say one thing of several regimes: in full of the first.

    Of the others follows what they answer to a request that is stated once.
    """
    first, *others = alike
    text = describe_claim(first.row, first.claim, regimes, vocabulary)
    answers: dict[str, list[str]] = {}
    for one in others:
        for name, decision in one.claim.witness.decisions.items() if one.claim.witness else ():
            names = answers.setdefault(say_decision(decision, vocabulary), [])
            if name not in names:
                names.append(name)
    if not answers:
        return text
    head, gap, scenario = text.partition("\n\n")
    told = "".join(f"\n  {'also':<11} {say_list(of)}: {said}" for said, of in answers.items())
    return f"{head}{told}{gap}{scenario}"


def _said(claim: ClaimEntry) -> str:
    return f"{claim.standing.said}{', but idle' if claim.idle else ''}"


def summarise(claim: ClaimEntry) -> str:
    """Return what came of a claim on one line."""
    if claim.witness is None:
        return ": ".join(filter(None, (_said(claim), claim.idle or claim.why)))
    said = claim.standing.said if claim.standing.fails else "shown"
    return f"{said} by {say_request(claim.witness)}"


def say_request(witness: WitnessEntry) -> str:
    """Return what the request states that shows something of a claim."""
    stated = say_list(witness.phrases)
    return f"a request in which {stated}" if stated else "an ordinary request"


def _fields(
    claim: ClaimEntry, regimes: Iterable[RegimeEntry], vocabulary: Vocabulary
) -> Iterator[Field]:
    witness = claim.witness
    yield claim.standing.said, claim.why if witness is None else f"by {say_request(witness)}"
    for premise in claim.premises:
        yield "provided", premise
    if witness is not None:
        known = {regime.name: regime for regime in regimes}
        for name, decision in witness.decisions.items():
            yield "regime", name
            yield from describe_answer(known.get(name), decision, vocabulary)
