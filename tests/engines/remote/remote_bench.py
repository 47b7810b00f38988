"""The small bench with a regime that a decision point decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exigent.bench.opening import open_bench
from exigent.bench.panel import Panel
from exigent.words.decision import Decision
from exigent.words.request import Request, make_request
from exigent.words.value import Value
from tests.small_bench import write_small_bench

HEAD = """\
title: A law that a server decides
kind: provider_law
technical: false
engine: remote
sources:
  act:
    title: Reading Privacy Act
"""
YES_OR_NO = """\
answers:
  "true":
    decide: {outcome: allow, mode: may, ground: wish}
    because: The server says yes.
    source: act
    obligations:
      - {who: library, duty: tell_borrower, within: 3 days, unless: {minor: true}}
  "false":
    decide: {outcome: refuse, mode: must_not}
    because: The server says no.
"""
PLACE = "regimes/remote.yaml"


@dataclass(frozen=True, slots=True)
class RemoteBench:
    """A panel of the one remote regime, and requests to put to it."""

    panel: Panel

    def request(self, **facts: Value) -> Request:
        return make_request(self.panel.vocabulary, facts)

    def decide(self, *several: Mapping[str, Any]) -> list[Decision]:
        """Return the regime's decisions on requests with these facts."""
        requests = [self.request(**facts) for facts in several]
        return [row[0] for row in self.panel.decide(requests)]

    def ask(self, **facts: Value) -> Decision:
        return self.decide(facts)[0]


def open_remote_bench(root: Path, settings: str) -> RemoteBench:
    """Write the small bench and its remote regime; raise InputErrors as opening a bench does."""
    write_small_bench(root)
    (root / PLACE).write_text(HEAD + settings, "utf-8")
    return RemoteBench(open_bench(root).panel(["remote"]))


def authzen_settings(address: str, *lines: str, answers: str = YES_OR_NO) -> str:
    """Return the settings of a decision point that speaks AuthZEN."""
    return "\n".join(["protocol: authzen", f"address: {address}", *lines, answers])
