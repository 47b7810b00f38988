"""Engines that fail, and one that only hides its rules, found through an entry point as any other engine is."""

from __future__ import annotations

from tests.small_bench import SmallBench

ENGINES = """\
from exigent.words.decision import Decision, Outcome


class Decider:
    constants = {"minor": frozenset({True, False})}

    def __init__(self, answer):
        self.answer = answer

    def decide(self, requests):
        return [self.answer(request) for request in requests]


def raises(request):
    raise RuntimeError("the policy server is\\n  out of reach")


def raises_on_children(request):
    if request.values["minor"] is True:
        raise ValueError("no children here")
    return Decision(Outcome.NOT_GOVERNED)


class Engine:
    keys = ("rules", "otherwise")

    def load(self, manifest, vocabulary):
        return Decider(self.answer)


class Broken(Engine):
    answer = staticmethod(raises)


class Partly(Engine):
    answer = staticmethod(raises_on_children)


class Hidden(Engine):
    answer = staticmethod(lambda request: Decision(Outcome.NOT_GOVERNED))


class Odd(Engine):
    answer = staticmethod(lambda request: "allow")
"""

ENTRY_POINTS = """\
[exigent.engines]
broken = failing_engines:Broken
partly = failing_engines:Partly
odd = failing_engines:Odd
hidden = failing_engines:Hidden
absent = failing_engines:Absent
"""


def install_failing_engines(bench: SmallBench) -> str:
    """Write a package of engines and return the folder that has to be on Python's path."""
    bench.write("packages/failing_engines.py", ENGINES)
    bench.write("packages/failing_engines-1.0.dist-info/entry_points.txt", ENTRY_POINTS)
    return str(bench.root / "packages")


def use_engine(bench: SmallBench, name: str) -> None:
    """Let the house rules be decided by another engine."""
    bench.change(
        "regimes/open-shelf.yaml", "kind: provider_policy", f"kind: provider_policy\nengine: {name}"
    )
