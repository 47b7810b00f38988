"""The page of the reported cases: what to be careful about, the facts, what was reported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from exigent.bench import source_entry
from exigent.report.pages.markup import (
    bullets,
    code,
    page,
    page_link,
    say,
    sources_list,
    table,
    warning,
)
from exigent.suite import Case, Reported
from exigent.words import Vocabulary

_REPORTED = {
    Reported.YES: "yes",
    Reported.NO: "no",
    Reported.PARTLY: "partly",
    Reported.UNKNOWN: "not known",
}


def cases_page(cases: Iterable[Case], vocabulary: Vocabulary) -> str:
    """Return the page of the cases: a table of them, then a section each."""
    known = list(cases)
    if not known:
        return page("Reported cases", ["The bench has no reported case."])
    rows = (
        [
            f"{page_link(code(case.name), '', case.name)} {say(case.title)}",
            say(case.date),
            say(case.place),
        ]
        for case in known
    )
    return page(
        "Reported cases",
        [
            "What was reported, as facts that scenarios start from.",
            "What is not listed was not reported, and is as in an ordinary request.",
            table(["case", "date", "place"], rows),
            *(part for case in known for part in _case(case, vocabulary)),
        ],
    )


def _case(case: Case, vocabulary: Vocabulary) -> Iterator[str]:
    yield f"## {code(case.name)}"
    place = ", ".join(say(part) for part in (case.date, case.place) if part)
    yield f"**{say(case.title)}**{f' ({place})' if place else ''}"
    if case.caution:
        yield warning([f"**Caution:** {say(case.caution)}"])
    yield say(case.summary)
    start = f'Given the reported case "{case.name}"'
    yield f"A scenario starts from it with {code(start)}. Its facts:"
    yield bullets(say(vocabulary.phrase(name, value)) for name, value in case.facts.items())
    reported = case.reported
    yield "What was reported to have happened:"
    yield bullets(
        [
            f"Disclosed: {_REPORTED[reported.disclosed]}",
            f"Ground: {say(vocabulary.grounds.get(reported.ground, reported.ground))}",
            f"The owner was told: {_REPORTED[reported.owner_told]}",
        ]
    )
    yield say(reported.note)
    yield "Sources:"
    yield sources_list(source_entry(source) for source in case.sources)
