"""A new feature, with a scenario that expects what the regimes decide today."""

from __future__ import annotations

from pathlib import Path

from msgspec import structs

from exigent.bench import Bench
from exigent.files import FEATURES
from exigent.scaffold.material import new_path, write_new
from exigent.scaffold.text import one_line
from exigent.suite import write_feature, write_scenario
from exigent.words import EngineError, Outcome, make_request

_REMARKS = (
    'TODO: state the facts that matter after the Given, one a line: "And ...".',
    "TODO: the answers above are those of today; write those that you hold to be right.",
    "`exigent steps` lists every sentence that a scenario can use.",
)


def write_first_scenario(bench: Bench, name: str, title: str, scenario: str) -> Path:
    """Write a feature about the ordinary request, with the answer of every regime of the bench.

    Raises InputError for a name that is wrong or taken, EngineError where a regime fails.
    """
    path = new_path(bench.root, FEATURES, name, ".feature")
    panel = bench.panel()
    request = make_request(bench.vocabulary, {})
    decisions = panel.decide([request])[0]
    # What duties follow would fill a page before anything is said.
    answers = {
        regime: structs.replace(decision, obligations=())
        for regime, decision in zip(panel.names, decisions, strict=True)
    }
    for regime, decision in answers.items():
        if decision.outcome is Outcome.ERROR:
            raise EngineError(f"`{regime}` gives no decision to expect")
    told = write_scenario(
        one_line(scenario, "the name of the scenario"), request, bench.vocabulary, answers, _REMARKS
    )
    text = write_feature(one_line(title, "the title"), [told])
    return write_new(path, text)
