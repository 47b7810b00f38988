"""A replay as a page: the counts with bars, how they went over time, what flips, what is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from exigent.analysis.replay import (
    Period,
    Replay,
    ReplayComparison,
    ReplayFlip,
    ReplayRevisions,
    RowAnswer,
)
from exigent.report.html import render_still
from exigent.report.replay.charts import (
    OUTCOME_WORDS,
    draw_bars,
    draw_flow,
    draw_key,
    draw_share,
)
from exigent.report.replay.unread_days import NO_GROUP, say_unread_days
from exigent.words import Outcome, Vocabulary, count, say_list

_UNTOLD = "*"
_OF_NUMBERS = ' class="number"'


def render_replay_page(replay: Replay, vocabulary: Vocabulary, caution: str = "") -> bytes:
    """Return the page; it needs nothing else, and asks no network."""
    regimes = count(len(replay.regimes), "regime")
    title = f"{count(replay.requests, 'request')} under {regimes}"
    parts = [
        *_opening(replay),
        *_regimes(replay),
        *_over_time(replay),
        *(_comparison(replay.comparison, vocabulary) if replay.comparison else ()),
        *(_revisions(replay.revisions, vocabulary) if replay.revisions else ()),
        *_missing(replay),
        *_duties(replay, vocabulary),
        *_rejects(replay),
    ]
    return render_still(title, caution, "\n".join(parts))


def _told(requests: int | None) -> str:
    return _UNTOLD if requests is None else f"{requests:,}"


def _opening(replay: Replay) -> Iterator[str]:
    said = f"What each regime would have done with the requests of {say_list(replay.inputs)}."
    yield f'<p class="prose">{escape(said)}</p>'
    if replay.suppressed_below is not None:
        least = f"fewer than {replay.suppressed_below}, or what would tell such a count"
        yield f'<p class="quiet">{_UNTOLD} {least}</p>'
    if replay.assumed:
        facts = escape(say_list(replay.assumed))
        head = f"{count(len(replay.assumed), 'fact')} that no column states"
        yield (
            f"<details><summary>{head}: taken as in an ordinary request</summary>"
            f"<p>{facts}</p></details>"
        )


def _outcomes(replay: Replay) -> list[Outcome]:
    fails = any(one.outcomes[Outcome.ERROR] != 0 for one in replay.regimes)
    return [one for one in OUTCOME_WORDS if fails or one is not Outcome.ERROR]


def _table(
    heads: Sequence[str], rows: Iterable[Sequence[str]], kind: str = "", texts: int = 1
) -> str:
    """Return a table of cells that are markup already; the first of each row is its head.

    So many columns are `texts`, and the others numbers.
    """
    head = "".join(
        f'<th scope="col"{"" if at < texts else _OF_NUMBERS}>{one}</th>'
        for at, one in enumerate(heads)
    )
    body = "".join(
        f'<tr><th scope="row">{first}</th>{"".join(cells)}</tr>' for first, *cells in rows
    )
    return (
        f'<div class="scrolled"><table class="listing {kind}"><thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def _number(requests: int | None) -> str:
    return f'<td class="number">{_told(requests)}</td>'


def _regimes(replay: Replay) -> Iterator[str]:
    outcomes = _outcomes(replay)
    yield f"<section><h3>What each regime answers</h3>{draw_key(outcomes)}"
    rows = []
    for one in replay.regimes:
        told = {outcome: one.outcomes[outcome] or 0 for outcome in outcomes}
        drawn = draw_share(told, f"{one.regime}: shares of outcomes")
        name = f'<span title="{escape(one.title)}">{escape(one.regime)}</span>'
        numbers = [_number(one.outcomes[outcome]) for outcome in outcomes]
        rows.append([name, *numbers, f'<td class="drawn">{drawn}</td>'])
    yield _table(["regime", *(OUTCOME_WORDS[one] for one in outcomes), ""], rows, "counts")
    yield "</section>"


def _over_time(replay: Replay) -> Iterator[str]:
    """Yield bars for each regime, where requests were counted by time."""
    place = next((at for at, name in enumerate(replay.groups) if name in list(Period)), None)
    if place is None:
        return
    cells: dict[str, Counter[tuple[str, Outcome]]] = {}
    for one in replay.counts:
        when = one.group[place] or NO_GROUP
        cells.setdefault(one.regime, Counter())[when, one.outcome] += one.requests or 0
    times = sorted({when for found in cells.values() for when, _ in found})
    yield f"<section><h3>By {escape(replay.groups[place])}</h3>{draw_key(_outcomes(replay))}"
    unread = say_unread_days(replay.unread_days)
    if unread is not None:
        yield f'<p class="prose">{escape(unread)}.</p>'
    yield '<div class="charts">'
    for regime, found in cells.items():
        over_time = {
            when: {outcome: found[when, outcome] for outcome in OUTCOME_WORDS} for when in times
        }
        drawn = draw_bars(over_time, f"{regime}, by {replay.groups[place]}")
        yield f"<figure><figcaption>{escape(regime)}</figcaption>{drawn}</figure>"
    yield "</div></section>"


def _comparison(comparison: ReplayComparison, vocabulary: Vocabulary) -> Iterator[str]:
    one, other = comparison.regimes
    yield f"<section><h3>From {escape(one)} to {escape(other)}</h3>"
    yield f'<div class="flow">{draw_flow(comparison.flows, comparison.regimes)}</div>'
    for flip in comparison.flips:
        yield from _flip(flip, vocabulary)
    if not comparison.flips:
        yield "<p>They answer every request alike.</p>"
    yield "</section>"


def _revisions(revisions: ReplayRevisions, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield what flips in each regime, which are alike, and what could not be compared."""
    for one in revisions.regimes:
        if one.flips:
            yield from _comparison(one, vocabulary)
    before, after = map(escape, revisions.sides)
    yield f"<section><h3>From {before} to {after}</h3><ul>"
    alike = [one.regimes[1] for one in revisions.regimes if not one.flips]
    if alike:
        yield f"<li>{count(len(alike), 'regime')} answered every request alike.</li>"
    for side, names in ((before, revisions.only_before), (after, revisions.only_after)):
        if names:
            yield f"<li>Only {side} has {escape(say_list(names))}.</li>"
    if revisions.unlike != 0:
        yield f"<li>Rows that are a request at one of the two only: {_told(revisions.unlike)}.</li>"
    yield "</ul></section>"


def _flip(flip: ReplayFlip, vocabulary: Vocabulary) -> Iterator[str]:
    before, after = (escape(_say(answer, vocabulary)) for answer in flip.answers)
    head = f"{_told(flip.requests)}: {before} &rarr; {after}"
    if not flip.examples:
        yield f"<p>{head}</p>"
        return
    yield f"<details><summary>{head}</summary>"
    for example in flip.examples:
        columns = ", ".join(f"{name} {value}" for name, value in example.columns.items())
        yield f'<p class="place">{escape(example.place)}: {escape(columns)}</p>'
        yield f"<pre>{escape(example.request.scenario)}</pre>"
    yield "</details>"


def _say(answer: RowAnswer, vocabulary: Vocabulary) -> str:
    ground = vocabulary.grounds.get(answer.ground or "")
    mode = None if answer.mode is None else answer.mode.replace("_", " ")
    return ", ".join(part for part in (OUTCOME_WORDS[answer.outcome], mode, ground) if part)


def _missing(replay: Replay) -> Iterator[str]:
    """Yield which facts should have been recorded, the most wanted first."""
    if not replay.missing:
        return
    regimes: Counter[str] = Counter(one.fact for one in replay.missing)
    answers: Counter[str] = Counter()
    for one in replay.missing:
        answers[one.fact] += one.requests or 0
    rows = [
        [escape(fact), _number(requests or None), f'<td class="number">{regimes[fact]}</td>']
        for fact, requests in answers.most_common()
    ]
    yield "<section><h3>Facts that answers turn on and rows do not know</h3>"
    yield _table(["fact", "answers", "regimes"], rows, "counts")
    yield "</section>"


def _duties(replay: Replay, vocabulary: Vocabulary) -> Iterator[str]:
    if not replay.duties:
        return
    rows = []
    for one in sorted(replay.duties, key=lambda duty: -(duty.requests or 0)):
        who = vocabulary.parties.get(one.who, one.who)
        what = vocabulary.duties.get(one.duty, one.duty)
        said = escape(f"{who} must {what}" + (f" ({one.within})" if one.within else ""))
        rows.append([escape(one.regime), f"<td>{said}</td>", _number(one.requests)])
    yield "<section><h3>Duties</h3>"
    yield _table(["regime", "duty", "requests"], rows, "counts", texts=2)
    yield "</section>"


def _rejects(replay: Replay) -> Iterator[str]:
    if not replay.rejected:
        return
    yield f"<section><h3>{count(replay.rejected, 'row')} rejected</h3><ul>"
    for one in replay.rejects:
        yield f"<li><code>{escape(one.place)}</code> {escape(one.reason)}</li>"
    if replay.rejected > len(replay.rejects):
        yield f"<li>and {replay.rejected - len(replay.rejects):,} more</li>"
    yield "</ul></section>"
