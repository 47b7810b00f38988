"""What a search among all requests came to, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator

from exigent.analysis.find import FindReport
from exigent.analysis.shown_request import ShownRequest
from exigent.bench import Ended
from exigent.report.shown_request import DATES_LEFT_ASIDE, render_request, say_request
from exigent.report.text import Line, indented_json, paragraph, say_share, styled
from exigent.words import Vocabulary, count, say_list


def render_found(report: FindReport, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    """Yield the lines of a search; the last says how it ended."""
    several = report.is_of_all_kinds
    for number, shown in enumerate(report.requests, start=1):
        said = say_request(shown, vocabulary)
        title = f"{number}. {said}{_say_share(shown, report)}" if several else said
        yield from render_request(shown, title, vocabulary, width, tells_assumed=not several)
        yield []
    for why in report.not_proved:
        yield from paragraph(f"of one kind of answers, not proved: {why}", "", width)
    for text in _closing(report):
        yield from styled(paragraph(text, "", width), "bold")


def render_found_json(report: FindReport) -> bytes:
    """Return a search as JSON, indented, with a line feed at its end."""
    return indented_json(report)


def _closing(report: FindReport) -> Iterator[str]:
    match report.ended:
        case Ended.FOUND:
            yield f"found: {_say_found(report)}"
        case Ended.NONE:
            said = f"there is no request for which {say_list(report.wanted)}"
            among = f"of those in which {say_list(report.given)}, " if report.given else ""
            yield f"none, and that is proved: {among}{said}"
            if report.alone:
                alone = say_list([f"{name} alone" for name in report.alone], "or")
                yield f"there is none even of {alone}"
        case Ended.OPEN:
            yield f"not proved: {report.why}"
    for premise in report.premises:
        yield f"this rests on: {premise}"
    if report.ignores_dates:
        yield DATES_LEFT_ASIDE


def _say_found(report: FindReport) -> str:
    such = "" if report.share is None else f"; such are {say_share(report.share, _like(report))}"
    if report.is_of_all_kinds:
        return f"{count(len(report.requests), 'kind')} of answers, the plainest of each{such}"
    return f"the plainest such request{such}"


def _say_share(shown: ShownRequest, report: FindReport) -> str:
    return "" if shown.share is None else f" ({say_share(shown.share, _like(report))})"


def _like(report: FindReport) -> str:
    return " in which what is given is so" if report.given else ""
