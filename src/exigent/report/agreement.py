"""A comparison as text: each kind of difference with its answers, and a line for each pair."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from exigent.analysis.agreement import (
    Agreement,
    AnswerEntry,
    Comparing,
    DifferenceEntry,
    FailureEntry,
    PairEntry,
)
from exigent.report.text import Line, indented_json, paragraph, say_percent, styled
from exigent.suite import write_feature
from exigent.words import Outcome, Vocabulary, count, say_decision, say_duties_beside, say_list

MOST_SHOWN = 3
_OF_ALL = "of all distinguishable requests"
_UNSEEN = "no scenario is answered so"
_DATED = ", of those that state their day"
_VERBS = {
    Outcome.ALLOW: "allows",
    Outcome.REFUSE: "refuses",
    Outcome.NOT_GOVERNED: "does not govern",
    Outcome.NEEDS_FACTS: "needs facts",
}
_BOTH = {
    Outcome.ALLOW: "allow",
    Outcome.REFUSE: "refuse",
    Outcome.NOT_GOVERNED: "do not govern",
    Outcome.NEEDS_FACTS: "need facts",
}


def render_agreement(
    agreement: Agreement, vocabulary: Vocabulary, width: int, *, shows_all: bool = False
) -> Iterator[Line]:
    """Yield the lines of a comparison, wrapped to `width` characters but for the scenarios.

    Of kinds with the same outcomes at most MOST_SHOWN are shown, unless `shows_all`; then each
    has its scenario, too. The last lines say what came out, one for each pair.
    """
    for pair in agreement.pairs:
        numbered = enumerate(pair.differences, start=1)
        for _, group in itertools.groupby(numbered, key=lambda one: _heading(one[1])):
            yield from _group(list(group), vocabulary, width, shows_all=shows_all)
        for said in pair.unsettled:
            yield from paragraph(f"shown by no request that could be confirmed: {said}", "", width)
            yield []
        for failure in pair.failures:
            yield from _failure(failure, width)
    for pair, said in zip(agreement.pairs, say_pairs(agreement), strict=True):
        yield from styled(paragraph(said, "", width), "bold")
        for premise in pair.premises if pair.comparing is Comparing.PROVED_ALIKE else ():
            yield from paragraph(premise, "  ", width)


def say_pairs(agreement: Agreement) -> Iterator[str]:
    """Yield in a line what came out for each pair of regimes."""
    for pair in agreement.pairs:
        yield _say_pair(pair, agreement) + ("; an engine failed" if pair.failures else "")


def render_agreement_json(agreement: Agreement) -> bytes:
    """Return a comparison as JSON, indented, with a line feed at its end."""
    return indented_json(agreement)


def render_differences(agreement: Agreement) -> str:
    """Return all differences as one feature file."""
    who = say_list(side.label for side in agreement.regimes)
    kinds = [difference for pair in agreement.pairs for difference in pair.differences]
    return write_feature(f"Where {who} differ", [kind.scenario for kind in kinds])


def _say_pair(pair: PairEntry, agreement: Agreement) -> str:
    who = say_list(pair.regimes)
    match pair.comparing:
        case Comparing.PROVED_ALIKE:
            if pair.premises:
                return f"{who} are proved alike, provided that"
            return f"{who} are proved alike: every request has the same answer under both"
        case Comparing.NOT_PROVED:
            put = f"; no difference on {_put(pair, agreement)}" if pair.sampled else ""
            why = f": {pair.why}" if pair.why else ", since no request could be confirmed"
            return f"{who} are not proved alike{why}{put}"
        case Comparing.SAMPLED_ALIKE:
            said = f"{who} answer alike on {_put(pair, agreement)}"
            return f"{said}: a sample and no proof ({pair.why})"
        case Comparing.FAILED:
            return f"{who} differ on nothing that was decided"
    kinds = count(len(pair.differences), "kind")
    if pair.share is not None:
        share = f", on {say_percent(pair.share)} {_OF_ALL}" if pair.share else ""
        return f"{who} differ in {kinds} of request{share}"
    found = f"{who} differ in {kinds} of request that were found"
    if pair.sampled:
        found += f" on {_put(pair, agreement)}: a sample"
    return found + (f" ({pair.why})" if pair.why else "")


def _put(pair: PairEntry, agreement: Agreement) -> str:
    scenarios = count(agreement.scenarios, "scenario")
    made = f"{scenarios} and {count(pair.sampled, 'made request')} (seed {agreement.seed})"
    if agreement.left_out:
        made += f", {count(agreement.left_out, 'scenario')} with Python steps left out"
    return made


def _heading(difference: DifferenceEntry) -> str:
    """Return what kinds of one group have in common."""
    one, other = difference.answers
    said = f"{one.regime} {_verb(one)}, {other.regime} {_verb(other)}"
    if one.decision.outcome is other.decision.outcome:
        said = f"both {_BOTH[one.decision.outcome]}, not alike"
    return said + (", where the request states its day" if difference.is_dated else "")


def _verb(answer: AnswerEntry) -> str:
    return _VERBS[answer.decision.outcome]


def _group(
    kinds: Sequence[tuple[int, DifferenceEntry]],
    vocabulary: Vocabulary,
    width: int,
    *,
    shows_all: bool,
) -> Iterator[Line]:
    first = kinds[0][1]
    shares = [kind.share for _, kind in kinds if kind.share is not None]
    dated = _DATED if first.is_dated else ""
    said = f", {say_percent(sum(shares))} {_OF_ALL}{dated}" if shares else ""
    head = f"{_heading(first)}: {count(len(kinds), 'kind')} of request{said}"
    yield from styled(paragraph(head, "", width), "bold underline")
    yield []
    shown = kinds if shows_all else kinds[:MOST_SHOWN]
    for number, kind in shown:
        yield from _difference(number, kind, vocabulary, width, shows_scenario=shows_all)
    more = len(kinds) - len(shown)
    if more:
        said = f"and {count(more, 'more kind')}: --all prints, --feature and --json write all"
        yield from paragraph(said, "", width)
        yield []


def _difference(
    number: int,
    difference: DifferenceEntry,
    vocabulary: Vocabulary,
    width: int,
    *,
    shows_scenario: bool,
) -> Iterator[Line]:
    title = say_list(difference.phrases) or vocabulary.ordinary_request
    yield from styled(paragraph(f"{number}. {title}", "", width), "bold")
    one, other = difference.answers
    most = None if shows_scenario else MOST_SHOWN
    for answer, beside in ((one, other), (other, one)):
        yield from _answer(answer, beside, vocabulary, width, most)
    share = "" if difference.share is None else f"{say_percent(difference.share)}; "
    among = difference.scenarios
    verb = "is" if len(among) == 1 else "are"
    answered = f"{count(len(among), 'scenario')} {verb} answered so" if among else _UNSEEN
    more = ":" if len(among) == 1 else ", the first:"
    yield from paragraph(f"{share}{answered}{more if among else ''}", "  ", width)
    for scenario in among[:1]:
        yield from paragraph(scenario, "    ", width)
    yield []
    if shows_scenario:
        yield from ([(line, "")] for line in difference.scenario.splitlines())
        yield []


def _answer(
    answer: AnswerEntry,
    beside: AnswerEntry,
    vocabulary: Vocabulary,
    width: int,
    most: int | None,
) -> Iterator[Line]:
    """Yield an answer, with so many of the duties at most that the one beside it has not."""
    decision = answer.decision
    yield [(f"  {answer.regime}", "bold")]
    yield from paragraph(say_decision(decision, vocabulary), "    ", width)
    others = beside.decision.obligations
    own = [duty for duty in decision.obligations if duty not in others]
    for duty in say_duties_beside(own[:most], others, vocabulary):
        yield from paragraph(f"duty: {duty}", "    ", width)
    left_out, alike = len(own) - len(own[:most]), len(decision.obligations) - len(own)
    said = [f"and {count(left_out, 'more duty')}"] if left_out else []
    said += [f"{count(alike, 'duty')} as under {beside.regime}"] if alike else []
    if said:
        yield from paragraph("; ".join(said), "    ", width)
    for reason, place in zip(decision.reasons, answer.places, strict=True):
        because = f": {reason.because}" if reason.because else ""
        yield from paragraph(f"{reason.rule} ({place}){because}", "    ", width)
    if decision.note:
        yield from paragraph(f"note: {decision.note}", "    ", width)


def _failure(failure: FailureEntry, width: int) -> Iterator[Line]:
    head = f"{failure.regime}: error on {count(failure.requests, 'request')}: {failure.note}"
    yield from styled(paragraph(head, "", width), "bold red")
    facts = ", ".join(f"{name}: {value}" for name, value in failure.facts.items())
    yield from paragraph(f"for one, {{{facts}}}", "  ", width)
    yield []
