"""The Cedar schema of a bench: one attribute of the context for every fact.

A request is always the same principal that asks for the same record; all that policies
tell requests apart by are facts, which stand in the context.
"""

from __future__ import annotations

from exigent.words import Fact, FactType, Vocabulary, written

REQUESTER = ("Requester", "requester")
RECORD = ("Record", "record")
DISCLOSE = ("Action", "disclose")
ACCESS = ("Action", "access")

RESERVED = frozenset({"true", "false", "if", "then", "else", "in", "is", "like", "has"})


def cedar_schema(vocabulary: Vocabulary) -> str:
    """Return the schema, in Cedar's own syntax, that policies over these facts are held to."""
    attributes = "\n".join(_attribute(fact) for fact in vocabulary.facts.values())
    return (
        f"// Who asks, and for what: there is one of each, `{name_entity(REQUESTER)}` and\n"
        f"// `{name_entity(RECORD)}`. What tells requests apart are the facts of the context.\n"
        "entity Requester in [Requester];\n"
        "entity Record in [Record];\n"
        "\n"
        "action access;\n"
        "action disclose in [access] appliesTo {\n"
        "  principal: Requester,\n"
        "  resource: Record,\n"
        "  context: {\n"
        f"{attributes}\n"
        "  },\n"
        "};\n"
    )


def cedar_type(fact: Fact) -> str:
    """Return the Cedar type of a fact's values."""
    match fact.type:
        case FactType.CHOICE:
            return "String"
        case FactType.YES_NO:
            return "Bool"
        case FactType.DATE:
            return "datetime"
        case FactType.NUMBER:
            return "Long" if fact.whole else "decimal"


def name_entity(entity: tuple[str, str]) -> str:
    """Return an entity as Cedar writes it."""
    kind, id = entity
    return f'{kind}::"{id}"'


def _attribute(fact: Fact) -> str:
    name = f'"{fact.name}"' if fact.name in RESERVED else fact.name
    asks = " ".join(fact.asks.split())
    values = _values(fact)
    comments = [asks, values] if values else [asks]
    lines = [*(f"// {comment}" for comment in comments), f"{name}: {cedar_type(fact)},"]
    return "\n".join(f"    {line}" for line in lines)


def _values(fact: Fact) -> str:
    match fact.type:
        case FactType.CHOICE:
            return f"one of: {', '.join(map(str, fact.values))}"
        case FactType.YES_NO:
            return ""
        case FactType.DATE:
            return 'a day: datetime("2024-01-31")'
        case FactType.NUMBER:
            unit = f"in {fact.unit}" if fact.unit else "a number"
            least = "" if fact.at_least is None else f", at least {written(fact.at_least)}"
            return unit + least
