"""Reported cases: what happened, as facts, and what was reported of the disclosure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from exigent.files import (
    Node,
    Table,
    listing,
    read_document,
    read_fact_name,
    read_value,
    scalar,
    table,
)
from exigent.regime import Source, read_day_or_text, read_sentence, read_source, read_word
from exigent.words import (
    ContradictionError,
    Fault,
    InputError,
    Location,
    Value,
    Vocabulary,
    did_you_mean,
    make_request,
)

_KEYS = ("title", "date", "place", "summary", "facts", "sources", "reported", "caution")


class Reported(StrEnum):
    """What reports say of a yes/no question."""

    YES = "true"
    NO = "false"
    PARTLY = "partly"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Report:
    """What was reported to have happened, kept apart from the facts of the request."""

    disclosed: Reported
    ground: str
    owner_told: Reported
    note: str


@dataclass(frozen=True, slots=True)
class Case:
    """A reported incident; `places` tells where each fact stands in the file."""

    name: str
    title: str
    date: str
    place: str
    summary: str
    facts: Mapping[str, Value]
    places: Mapping[str, Location]
    sources: tuple[Source, ...]
    reported: Report
    caution: str
    location: Location


def read_case(path: Path, shown: str, vocabulary: Vocabulary) -> Case:
    """Read one case from `path`, called `shown` in errors; raise InputError."""
    what = f"the case `{path.stem}`"
    whole = table(read_document(path, shown), "a case")
    whole.allow(_KEYS, what)
    facts: dict[str, Value] = {}
    places: dict[str, Location] = {}
    for key, value in table(whole.need("facts", what), "`facts`").entries():
        fact = read_fact_name(key, vocabulary.facts)
        facts[fact.name] = read_value(value, fact)
        places[fact.name] = key.location
    try:
        make_request(vocabulary, facts)
    except ContradictionError as error:
        raise error.at(_last_place(error.facts, places, whole.location)) from None
    sources = listing(whole.need("sources", what), "`sources`")
    if not sources.items:
        raise InputError(f"{what} has no source", sources.location, fault=Fault.MISSING_SOURCE)
    return Case(
        name=path.stem,
        title=read_sentence(whole.need("title", what), "`title`"),
        date=read_day_or_text(whole.get("date"), "`date`"),
        place=read_sentence(whole.get("place"), "`place`"),
        summary=read_sentence(whole.get("summary"), "`summary`"),
        facts=facts,
        places=places,
        sources=tuple(read_source("", item) for item in sources.items),
        reported=_read_report(whole.need("reported", what), vocabulary),
        caution=read_sentence(whole.get("caution"), "`caution`"),
        location=whole.location,
    )


def _last_place(
    facts: tuple[str, ...], places: Mapping[str, Location], otherwise: Location
) -> Location:
    return max((places[name] for name in facts if name in places), default=otherwise)


def _read_report(node: Node, vocabulary: Vocabulary) -> Report:
    what = "`reported`"
    whole: Table = table(node, what)
    whole.allow(("disclosed", "ground", "owner_told", "note"), what)
    ground = scalar(whole.need("ground", what), "`ground`")
    known = [*vocabulary.grounds, "none", "unknown"]
    if ground.text() not in known:
        raise InputError(
            f"the vocabulary has no ground `{ground.written}`",
            ground.location,
            did_you_mean(ground.written, known),
            fault=Fault.UNKNOWN_WORD,
        )
    return Report(
        disclosed=read_word(whole.need("disclosed", what), Reported, "`disclosed`"),
        ground=ground.written,
        owner_told=read_word(whole.need("owner_told", what), Reported, "`owner_told`"),
        note=read_sentence(whole.get("note"), "`note`"),
    )
