"""The schema of `scenarios/*.yaml`."""

from __future__ import annotations

from collections.abc import Mapping

from exigent.schemas.facts import UNKNOWN_WORD, known_or_unknown
from exigent.schemas.parts import Schema, closed, document, items, ref, source, text, words
from exigent.suite import Reported
from exigent.words import Known, Vocabulary

_REPORTED: dict[Known, str] = {
    True: "so it was reported",
    False: "it was reported that it was not so",
    Reported.PARTLY.value: "in part",
    Reported.UNKNOWN.value: "the reports do not say",
}


def case_schema(vocabulary: Vocabulary) -> Schema:
    """Return the schema of a reported case whose facts are those of the vocabulary."""
    facts = closed(
        "What was reported of the request; what is left out is as in an ordinary one.",
        {fact.name: known_or_unknown(fact) for fact in vocabulary.facts.values()},
    )
    body = closed(
        "What happened, as facts, and what was reported of the disclosure.",
        {
            "title": text("One line for lists."),
            "date": {
                "description": 'When it happened: 2024-01-31, or words in quotes such as "2024".',
                "type": "string",
            },
            "place": text("Where it happened."),
            "summary": text("What happened, in a few sentences of your own."),
            "facts": facts,
            "sources": items(ref("source"), "Where this was reported.", at_least=1),
            "reported": _report(vocabulary),
            "caution": text("What must not be read into the reports."),
        },
        ["title", "facts", "sources", "reported"],
    )
    return document("A reported case", body, {"source": source()})


def _report(vocabulary: Vocabulary) -> Schema:
    grounds: Mapping[str, str] = {
        "none": "on no ground",
        UNKNOWN_WORD: "the reports do not say",
        **vocabulary.grounds,
    }
    return closed(
        "What was reported to have happened.",
        {
            "disclosed": _reported("Was it disclosed?"),
            "ground": words(grounds, "On what ground?"),
            "owner_told": _reported("Was the owner told?"),
            "note": text("What a reader must know besides."),
        },
        ["disclosed", "ground", "owner_told"],
    )


def _reported(question: str) -> Schema:
    """Return an answer; true and false may also stand in quotes, which editors need not offer."""
    in_quotes: Schema = {"type": "string", "pattern": f"^({Reported.YES}|{Reported.NO})$"}
    return {"description": question, "anyOf": [words(_REPORTED), in_quotes]}
