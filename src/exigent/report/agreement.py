"""A comparison as text: each difference with its answers and a scenario, and a last line."""

from __future__ import annotations

from collections.abc import Iterator

from exigent.analysis.agreement import Agreement, AnswerEntry, DifferenceEntry
from exigent.report.text import Line, indented_json, paragraph, styled
from exigent.suite import write_feature
from exigent.words import Vocabulary, count, say_decision, say_list, say_obligation

MOST_SHOWN = 20
_MOST_NAMED = 3


def render_agreement(agreement: Agreement, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    """Yield the lines of a comparison, wrapped to `width` characters but for the scenarios.

    At most MOST_SHOWN differences are shown; the last line says what came out.
    """
    for number, difference in enumerate(agreement.differences[:MOST_SHOWN], start=1):
        yield from _difference(number, difference, vocabulary, width)
    more = len(agreement.differences) - MOST_SHOWN
    if more > 0:
        yield [(f"and {count(more, 'more difference')}: --feature and --json write all", "bold")]
        yield []
    for failure in agreement.failures:
        head = f"{failure.regime}: error on {count(failure.requests, 'request')}: {failure.note}"
        yield from styled(paragraph(head, "", width), "bold red")
        facts = ", ".join(f"{name}: {value}" for name, value in failure.facts.items())
        yield from paragraph(f"for one, {{{facts}}}", "  ", width)
        yield []
    yield from styled(paragraph(say_agreement(agreement), "", width), "bold")


def say_agreement(agreement: Agreement) -> str:
    """Return in one line what came out of a comparison."""
    who = say_list(side.label for side in agreement.regimes)
    generated = count(agreement.requests, "request")
    if agreement.is_all:
        generated = f"all {generated} that there are to tell apart"
    scenarios = count(agreement.scenarios, "scenario")
    put = f"{scenarios} and {generated} (seed {agreement.seed})"
    if agreement.left_out:
        put += f"; {count(agreement.left_out, 'scenario')} with Python steps left out"
    failed = f"; an engine failed on {count(agreement.failed, 'request')}"
    rest = failed if agreement.failed else ""
    if not agreement.differing:
        return f"{who} agree on {put}" if not rest else f"{who} differ on none of {put}{rest}"
    least = f"{len(agreement.differences):,}"
    left = agreement.unshrunk
    unshrunk = f", {left:,} of them not looked into" if left else ""
    differing = count(agreement.differing, "request")
    come = "comes" if agreement.differing == 1 else "come"
    return f"{who} differ on {differing}, which {come} down to {least}{unshrunk}, of {put}{rest}"


def render_agreement_json(agreement: Agreement) -> bytes:
    """Return a comparison as JSON, indented, with a line feed at its end."""
    return indented_json(agreement)


def render_differences(agreement: Agreement) -> str:
    """Return all differences as one feature file."""
    who = say_list(side.label for side in agreement.regimes)
    scenarios = [difference.scenario for difference in agreement.differences]
    return write_feature(f"Where {who} differ", scenarios)


def _difference(
    number: int, difference: DifferenceEntry, vocabulary: Vocabulary, width: int
) -> Iterator[Line]:
    title = say_list(difference.phrases) or vocabulary.ordinary_request
    yield from styled(paragraph(f"{number}. {title}", "", width), "bold")
    for answer in difference.answers:
        yield from _answer(answer, vocabulary, width)
    verb = "comes" if difference.requests == 1 else "come"
    told = f"{count(difference.requests, 'request')} {verb} down to this"
    named = difference.scenarios[:_MOST_NAMED]
    if named:
        told += f", {count(len(difference.scenarios), 'scenario')} among them:"
    yield from paragraph(told, "  ", width)
    for scenario in named:
        yield from paragraph(scenario, "    ", width)
    yield []
    yield from ([(line, "")] for line in difference.scenario.splitlines())
    yield []


def _answer(answer: AnswerEntry, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    decision = answer.decision
    yield [(f"  {answer.regime}", "bold")]
    yield from paragraph(say_decision(decision, vocabulary), "    ", width)
    for duty in decision.obligations:
        yield from paragraph(f"duty: {say_obligation(duty, vocabulary)}", "    ", width)
    for reason, place in zip(decision.reasons, answer.places, strict=True):
        because = f": {reason.because}" if reason.because else ""
        yield from paragraph(f"{reason.rule} ({place}){because}", "    ", width)
    if decision.note:
        yield from paragraph(f"note: {decision.note}", "    ", width)
