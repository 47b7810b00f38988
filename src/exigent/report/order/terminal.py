"""The order of regimes as text: of two every direction, of more the lines of each relation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from exigent.analysis.order import (
    Bearing,
    OrderAnswer,
    OrderGroup,
    OrderQuestion,
    RegimeOrder,
    Relation,
    group_by_order,
)
from exigent.analysis.shown_request import ShownRequest
from exigent.report.shown_request import DATES_LEFT_ASIDE, render_request, say_request
from exigent.report.text import Line, hung, paragraph, say_share, styled
from exigent.words import Vocabulary, count, say_list

_BEARINGS = {
    Bearing.EQUIVALENT: "{one} and {other} are equivalent",
    Bearing.STRICTER: "{one} is stricter than {other}",
    Bearing.LOOSER: "{one} is less strict than {other}",
    Bearing.INCOMPARABLE: "{one} and {other} are incomparable",
    Bearing.NOT_PROVED: "not all is proved of {one} and {other}",
}


def render_order(order: RegimeOrder, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    """Yield the lines of an order, wrapped to `width` but for the scenarios."""
    is_pair = len(order.regimes) == 2
    requests = _requests(order) if is_pair else []
    for relation in Relation:
        if is_pair:
            yield from _pair(order, relation, requests, width)
        else:
            yield from _lines(order, relation, width)
        yield []
    for number, shown in enumerate(requests, start=1):
        title = f"{number}. {say_request(shown, vocabulary)}"
        yield from render_request(shown, title, vocabulary, width)
        yield []
    for text in _closing(order, is_pair=is_pair):
        yield from styled(paragraph(text, "", width), "bold")


def _requests(order: RegimeOrder) -> list[ShownRequest]:
    """Return each request that shows something, once."""
    found = {
        tuple(one.request.facts.items()): one.request for one in order.questions if one.request
    }
    return list(found.values())


def _pair(
    order: RegimeOrder, relation: Relation, requests: Sequence[ShownRequest], width: int
) -> Iterator[Line]:
    one, other = (regime.regime for regime in order.regimes)
    said = _BEARINGS[order.bearing(relation, one, other)].format(one=one, other=other)
    yield from styled(paragraph(f"{relation}: {said}", "", width), "bold")
    for question in (order.of(relation, one, other), order.of(relation, other, one)):
        yield from hung(f"  {_say(order, question, requests)}", width, "", "    ")
        for premise in question.premises:
            yield from hung(f"    this rests on: {premise}", width, "", "    ")


def _say(order: RegimeOrder, question: OrderQuestion, requests: Sequence[ShownRequest]) -> str:
    claim = question.relation.claim(question.stricter, question.looser)
    match question.answer:
        case OrderAnswer.HOLDS:
            return f"proved: {claim}"
        case OrderAnswer.NOT_PROVED:
            return f"not proved: {claim}: {question.why}"
    shown = question.request
    if shown is None:
        return f"fails: {claim}"
    like = " in which what is given is so" if order.given else ""
    share = "" if shown.share is None else f", one of {say_share(shown.share, like)}"
    number = next(at for at, one in enumerate(requests, start=1) if one.facts == shown.facts)
    return f"fails: {claim}; request {number} is an exception{share}"


def _lines(order: RegimeOrder, relation: Relation, width: int) -> Iterator[Line]:
    """Yield each group that is ordered with another, with those next below it."""
    yield [(f"{relation}: {relation.meaning}", "bold")]
    groups = group_by_order(order, relation)
    above = [group for group in groups if group.below]
    for group in above:
        below = ", ".join(_name(groups[place]) for place in group.below)
        yield from hung(f"  {_name(group)} > {below}", width, "", "      ")
    alone = [_name(group) for group in groups if group.is_alone]
    if alone:
        yield from hung(f"  in no order with others: {', '.join(alone)}", width, "", "    ")
    if not above and not alone:
        yield from hung(f"  all are equal: {_name(groups[0])}", width, "", "    ")
    unproved = _unproved(order, relation)
    for why, regimes in unproved.items():
        yield from hung(f"  not proved of {say_list(regimes)}: {why}", width, "", "    ")


def _name(group: OrderGroup) -> str:
    return " = ".join(group.members)


def _unproved(order: RegimeOrder, relation: Relation) -> dict[str, list[str]]:
    """Return why something is not proved, each with the pairs or regimes that it is about."""
    found: dict[str, list[str]] = {}
    for question in order.about(relation):
        is_shown = question.stricter in order.lines and question.looser in order.lines
        if question.answer is OrderAnswer.NOT_PROVED and is_shown:
            pair = f"{question.stricter} over {question.looser}"
            found.setdefault(question.why, []).append(pair)
    return found


def _closing(order: RegimeOrder, *, is_pair: bool) -> Iterator[str]:
    if order.given:
        yield f"of the requests in which {say_list(order.given)}"
    if not is_pair:
        left = [one.regime for one in order.regimes if one.regime not in order.lines]
        aside = f"; {say_list(left)} left out" if left else ""
        yield f"each line: a regime > those next below it, which are less strict{aside}"
    answers = Counter(
        question.answer
        for question in order.questions
        if question.stricter in order.lines and question.looser in order.lines
    )
    asked = count(sum(answers.values()), "direction")
    holding, failing, open_still = (answers[answer] for answer in OrderAnswer)
    verb = "holds" if holding == 1 else "hold"
    told = f"{holding:,} {verb}, which is proved" if holding else "none holds"
    if failing:
        verb, each = ("fails", "") if failing == 1 else ("fail", "each ")
        told += f"; {failing:,} {verb}, {each}on a request that the engines decided"
    if open_still:
        told += f"; {open_still:,} {'is' if open_still == 1 else 'are'} not proved"
    yield f"{asked} asked: {told}"
    if order.ignores_dates:
        yield DATES_LEFT_ASIDE
    if not is_pair:
        yield "name two regimes to see on which requests they differ; --json has one of each pair"
