"""Regimes of the small bench, made to stand to each other in each way that there is."""

from __future__ import annotations

from collections.abc import Mapping

from exigent.analysis.order import Relation
from exigent.words.decision import Decision, Outcome
from tests.small_bench import SmallBench

HEAD = """\
title: {title}
kind: proposal
technical: false
sources: {{note: {{title: A note}}}}
rules:
"""
RULE = """\
  - id: rule-{number}
    when: {when}
    decide: {decide}
    because: So it is written.
    source: note
"""
TAIL = """\
otherwise:
  decide: {outcome: refuse, mode: no_ground}
  because: Nothing opens the record.
"""
ALLOW = "{outcome: allow, mode: may, ground: courtesy}"
MUST = "{outcome: allow, mode: must, ground: order}"
# What each allows: so much is to be worked out by hand.
RULES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "letters": (("{paper: letter}", ALLOW),),
    "letters-again": (
        ("{paper: letter, minor: true}", ALLOW),
        ("{paper: letter, minor: false}", ALLOW),
    ),
    "papers": (("{paper: [letter, court_order]}", ALLOW),),
    "orders": (("{paper: court_order}", MUST),),
}


def write_regimes(bench: SmallBench) -> None:
    for name, rules in RULES.items():
        body = "".join(
            RULE.format(number=number, when=when, decide=decide)
            for number, (when, decide) in enumerate(rules)
        )
        bench.write(f"regimes/{name}.yaml", f"{HEAD.format(title=name.title())}{body}{TAIL}")


def is_refuted(relation: Relation, stricter: Decision, looser: Decision) -> bool:
    """Tell whether two answers to one request show that the first is less strict."""
    answers = (stricter, looser)
    if {Outcome.NEEDS_FACTS, Outcome.ERROR} & {answer.outcome for answer in answers}:
        return False
    does_stricter, does_looser = map(relation.holds_of, answers)
    if relation is Relation.BARS:
        return does_looser and not does_stricter
    return does_stricter and not does_looser
