"""What a command writes for programs is what `exigent schema` says it writes, and has a version."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from exigent.schemas.kinds import FIXED
from tests.cli.engines import install_failing_engines, use_engine
from tests.small_bench import SmallBench

FILE = "features/lending.feature"
# What the schema is of, and the commands that write it; some with something in every list.
COMMANDS: dict[str, list[tuple[str, ...]]] = {
    "decide": [("decide", "--facts", "facts.jsonl", "--json")],
    "explain": [
        ("explain", f"{FILE}:20", regime, "--json", "-") for regime in ("open-shelf", "privacy-act")
    ],
    "flip": [
        ("flip", f"{FILE}:29", "open-shelf", "--json", "-"),
        ("flip", f"{FILE}:29", "open-shelf", "--most", "1", "--to", "allow", "--json", "-"),
    ],
    "gaps": [("gaps", "--json", "-"), ("gaps", "-v", "--at-least", "0", "--json", "-")],
    "lint": [("lint", "--json", "-"), ("lint", FILE, "--json", "-")],
    "agreement": [("agree", "open-shelf", "privacy-act", "--json", "-")],
    "find": [("find", '"open-shelf" allows', "--json", "-")],
    "order": [("order", "--json", "-")],
    "mutation": [("mutate", "--json", "-")],
    "matrix": [("run", "--json", "-")],
}
FACTS = (
    '{"id": 1, "paper": "letter"}\n{"record": "deleted", "minor": true}\n'
    '{"requester": "parent", "minor": "unknown"}\n{"requested_on": "2018-12-31"}\n'
)


def held_to(kind: str, document: Any) -> None:
    schema: Any = FIXED[kind]()
    whole = schema["$defs"][schema["$ref"].rpartition("/")[2]]
    assert "version" in whole["required"]
    assert whole["properties"]["version"] == {"const": document["version"]}
    Draft202012Validator(schema).validate(document)


def documents(kind: str, text: str) -> list[Any]:
    """Return what a command wrote: `decide` a document a line, any other one."""
    return [json.loads(one) for one in (text.splitlines() if kind == "decide" else [text])]


@pytest.mark.parametrize(
    ("kind", "arguments"), [(kind, one) for kind, several in COMMANDS.items() for one in several]
)
def test_what_is_written_validates(
    bench: SmallBench, kind: str, arguments: tuple[str, ...]
) -> None:
    bench.write("facts.jsonl", FACTS)
    # A misspelt step, so that lint has a finding with something to put right.
    if kind == "lint":
        bench.change(FILE, "Feature:", "@typo\nFeature:")
    ended = bench.exigent(*arguments)
    assert ended.out, ended.err
    for document in documents(kind, ended.out):
        held_to(kind, document)


@pytest.mark.parametrize("kind", ["decide", "gaps", "explain"])
def test_what_is_written_where_an_engine_fails_validates(bench: SmallBench, kind: str) -> None:
    use_engine(bench, "broken")
    bench.write("facts.jsonl", FACTS)
    ended = bench.process(*COMMANDS[kind][0], PYTHONPATH=install_failing_engines(bench))
    assert ended.out, ended.err
    for document in documents(kind, ended.out):
        held_to(kind, document)
