"""The schema of `regimes/*.yaml`.

The keys of other engines than the built-in one are their own and left open. A regime
that extends another and names no engine is taken to have the built-in one; where it
inherits another, `engine:` written out says so.
"""

from __future__ import annotations

from collections.abc import Mapping

from exigent.engines import RESERVED
from exigent.regime import COMMON_KEYS, VARIANT_KEYS, Combining, Kind
from exigent.schemas.facts import condition_definitions
from exigent.schemas.obligation import obligation_definitions
from exigent.schemas.parts import Schema, closed, day, document, items, ref, source, text, words
from exigent.words import MODES, Mode, Outcome, Scope, Vocabulary

_BUILT_IN = "rules"
_ID: Schema = {"type": ["string", "integer"], "pattern": "^[a-z0-9][a-z0-9-]*$", "minimum": 0}
_KINDS = {
    Kind.TECHNICAL: "what can be disclosed at all",
    Kind.PROVIDER_LAW: "law that binds the provider",
    Kind.AGENCY_LAW: "law that binds the agency",
    Kind.PROVIDER_POLICY: "what the provider says it does",
    Kind.PROPOSAL: "a proposal, in force nowhere",
}
_COMBINING = {
    Combining.LAW_FIRST: "law before policy: what a law forbids, then what a law commands",
    Combining.DENY_OVERRIDES: "what one layer refuses is refused",
    Combining.PERMIT_OVERRIDES: "what one layer allows is allowed",
    Combining.FIRST_APPLICABLE: "the first layer that governs the request decides",
}
_OUTCOMES = {
    Outcome.ALLOW: "the disclosure is allowed",
    Outcome.REFUSE: "the disclosure is refused",
    Outcome.NOT_GOVERNED: "the regime says nothing about such a request",
}
_LAST_DAYS = {
    "stays": "it is the last day all the same; so if left out",
    "moves": "the next working day is the last one",
}
_MODES = {
    Mode.MUST: "it is compelled",
    Mode.MAY: "it is voluntary",
    Mode.OWNER: "the owner discloses",
    Mode.MUST_NOT: "it is forbidden",
    Mode.NO_GROUND: "nothing lets it through",
    Mode.IMPOSSIBLE: "there is nothing to disclose, or no key to it",
}
_SCOPES = {
    Scope.AS_REQUESTED: "all that was requested; so if left out",
    Scope.NARROWED: "only a part of it",
}


def regime_schema(vocabulary: Vocabulary) -> Schema:
    """Return the schema of a regime whose rules are written in the vocabulary."""
    foreign_engine: Schema = {
        "required": ["engine"],
        "properties": {"engine": {"not": {"const": _BUILT_IN}}},
    }
    body: Schema = {
        "description": "A policy under test.",
        "type": "object",
        "properties": _common(vocabulary),
        "allOf": [
            {"if": {"required": ["extends"]}, "else": {"required": ["title", "kind"]}},
            {
                "if": {"required": ["stack"]},
                "then": closed("A stack has no rules of its own.", _stack_keys()),
                "else": {"if": foreign_engine, "else": _rules()},
            },
        ],
    }
    definitions = {
        "source": source(),
        "rule": _rule(),
        "decision": _decision(vocabulary.grounds),
        **obligation_definitions(vocabulary),
        **condition_definitions(vocabulary.facts.values()),
    }
    return document("A regime", body, definitions)


def _common(vocabulary: Vocabulary) -> dict[str, Schema]:
    """Return the keys that every regime may have."""
    return {
        "title": text("One line for lists and columns."),
        "kind": words(_KINDS, "What sort of policy it is."),
        "jurisdiction": text("Where it applies."),
        "about": text("What this regime is and what is uncertain about it."),
        "in_force": closed(
            "When it is in force, both days included; left out where that is not known.",
            {"from": day("The first day."), "until": day("The last day.")},
        ),
        "time": _time(vocabulary),
        "sources": {
            "description": "What the rules rest on, each under a short name.",
            "type": "object",
            "additionalProperties": ref("source"),
        },
        "technical": {
            "description": "Whether it lies over the regime `technical`; true if left out.",
            "type": "boolean",
        },
        "engine": {"description": f"What decides; {_BUILT_IN} if left out.", "type": "string"},
        "extends": text("The regime that this one changes."),
        "stack": closed(
            "Regimes laid over each other.",
            {
                "layers": items(text("A regime."), "The regimes, in order.", at_least=2),
                "combine": words(_COMBINING, "How their answers combine."),
            },
            ["layers", "combine"],
        ),
    }


def _time(vocabulary: Vocabulary) -> Schema:
    calendars = {name: name for name in vocabulary.calendars}
    return closed(
        "How it counts time; UTC, no working days and days that stay, if left out.",
        {
            "zone": text("The time zone whose clocks it means: Europe/London."),
            "calendar": words(calendars, "The calendar of its working days."),
            "last_day": words(_LAST_DAYS, "What becomes of a last day that is no working day."),
        },
    )


def _stack_keys() -> dict[str, Schema | bool]:
    return {name: True for name in COMMON_KEYS if name != "engine"}


def _rules() -> Schema:
    """Return what the built-in engine reads; only what extends a regime may lack rules."""
    one_side: Schema = {"oneOf": [{"required": ["before"]}, {"required": ["after"]}]}
    insertion = closed(
        "A rule, and the rule that it stands beside.",
        {
            "before": {**_ID, "description": "The id of the rule that it stands before."},
            "after": {**_ID, "description": "The id of the rule that it stands after."},
            "rule": ref("rule"),
        },
        ["rule"],
    )
    keys: dict[str, Schema | bool] = {
        **dict.fromkeys(COMMON_KEYS, True),
        "rules": items(ref("rule"), "The rules in order: the first that matches decides."),
        "otherwise": closed(
            "What is decided where no rule matches.", _said(), ["decide", "because"]
        ),
        "replace": items(ref("rule"), "Rules that take the place of those with the same id."),
        "insert": items({**insertion, **one_side}, "Rules put between those that are there."),
        "remove": items(_ID, "The ids of rules that are left out."),
    }
    return {
        **closed("A regime of the built-in engine.", keys),
        "allOf": [
            {"if": {"required": ["extends"]}, "else": {"required": ["rules", "otherwise"]}},
            {
                "if": {"required": ["rules"]},
                "then": {"properties": dict.fromkeys(VARIANT_KEYS, False)},
            },
        ],
    }


def _said() -> dict[str, Schema | bool]:
    """Return the keys that a rule has in common with `otherwise`."""
    return {
        "decide": ref("decision"),
        "because": text("Why, in one plain sentence."),
        "source": text("The short name of the source that says so."),
        "quote": text("The words of the source that decide, in at most 25 words; only of a law."),
        "contested": text("What is disputed."),
        "unverified": text("What was not verified."),
        "obligations": items(ref("obligation"), "What follows from the decision."),
    }


def _rule() -> Schema:
    id: Schema = {
        **_ID,
        "description": "Its name: a-z, 0-9 and -.",
        "not": {"enum": list(RESERVED)},
    }
    when: Schema = {"description": "When the rule applies.", **ref("condition")}
    return closed(
        "A rule.",
        {"id": id, "when": when, **_said()},
        ["id", "when", "decide", "because", "source"],
    )


def _decision(grounds: Mapping[str, str]) -> Schema:
    """Return a decision; the modes on offer are those of the outcome."""
    keys: dict[str, Schema | bool] = {
        "outcome": words(_OUTCOMES, "What is decided."),
        "mode": {"description": "How it is allowed or refused."},
        "ground": words(grounds, "On what ground."),
        "scope": words(_SCOPES, "How much of what was requested is covered."),
    }
    by_outcome = [
        {
            "if": {"properties": {"outcome": {"const": outcome}}, "required": ["outcome"]},
            "then": _goes_with(outcome),
        }
        for outcome in _OUTCOMES
    ]
    return {**closed("What is decided.", keys, ["outcome"]), "allOf": by_outcome}


def _goes_with(outcome: Outcome) -> Schema:
    modes = MODES.get(outcome)
    if modes is None:
        return {"properties": {"mode": False, "ground": False, "scope": False}}
    mode = words({mode: _MODES[mode] for mode in modes}, "How.")
    if outcome is Outcome.ALLOW:
        return {"properties": {"mode": mode}, "required": ["mode", "ground"]}
    return {"properties": {"mode": mode, "scope": False}, "required": ["mode"]}
