"""Policies in Cedar over a small world of facts, and what Cedar itself says of them."""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import cedarpy

from exigent.bench.panel import Panel
from exigent.engines.cedar.engine import CedarDecider, CedarEngine
from exigent.files.document import Table
from exigent.regime.manifest import Manifest, Source
from exigent.words.fact import FactType
from exigent.words.request import Request
from exigent.words.value import UNKNOWN, Known, Value
from exigent.words.vocabulary import Vocabulary
from tests.core.small_world import (
    PLAIN_ORDINARY,
    VALUES,
    make_fact,
    make_manifest,
    make_panel,
    make_vocabulary,
    small_facts,
)

# `steps` is whole, so that Cedar sees it as a Long; `count` is a decimal.
WORLD: Mapping[str, Sequence[Known]] = {**VALUES, "steps": (0, 1, 2, 3)}


def small_vocabulary() -> Vocabulary:
    steps = make_fact("steps", FactType.NUMBER, 0, template="{number} step(s)", whole=True)
    return make_vocabulary({**small_facts(PLAIN_ORDINARY), "steps": steps})


def annotated(policies: str) -> str:
    """Return policies, each with the annotations that all must have."""
    numbered = iter(range(1000))

    def annotate(match: re.Match[str]) -> str:
        decides = '@mode("may") @ground("consent") ' if match.group(1) == "permit" else ""
        said = f'@id("p{next(numbered)}") @because("It says so.") @source("act") {decides}'
        return said + match.group()

    return re.sub(r"\b(permit|forbid)\s*\(", annotate, policies)


def cedar_manifest(folder: Path, policies: str, name: str = "small") -> Manifest:
    (folder / f"{name}.cedar").write_text(policies, "utf-8")
    return dataclasses.replace(
        make_manifest(name),
        folder=folder,
        sources={"act": Source("act", "The Act")},
        settings=Table(make_manifest(name).location, (), ()),
        engine="cedar",
    )


def load_policies(folder: Path, policies: str, vocabulary: Vocabulary) -> CedarDecider:
    return CedarEngine().load(cedar_manifest(folder, policies), vocabulary)


def cedar_panel(vocabulary: Vocabulary, manifest: Manifest) -> Panel:
    """Return a panel of one regime in Cedar."""
    decider = CedarEngine().load(manifest, vocabulary)
    return make_panel(vocabulary, [manifest], {manifest.name: decider})


def is_allowed(policies: str, request: Request, vocabulary: Vocabulary) -> bool:
    """Ask Cedar itself, with a context made here and not by the engine."""
    result = cedarpy.is_authorized(
        {
            "principal": 'Requester::"requester"',
            "action": 'Action::"disclose"',
            "resource": 'Record::"record"',
            "context": {
                name: as_cedar(value, whole=vocabulary.facts[name].whole)
                for name, value in request.values.items()
                if value is not UNKNOWN
            },
        },
        policies,
        [
            {
                "uid": {"type": "Action", "id": "disclose"},
                "attrs": {},
                "parents": [{"type": "Action", "id": "access"}],
            }
        ],
    )
    assert not result.diagnostics.errors
    return result.allowed


def as_cedar(value: Value, *, whole: bool) -> Any:
    if isinstance(value, datetime.date):
        return {"__extn": {"fn": "datetime", "arg": value.isoformat()}}
    if isinstance(value, bool | str) or whole:
        return value
    return {"__extn": {"fn": "decimal", "arg": f"{Decimal(str(value)):.4f}"}}
