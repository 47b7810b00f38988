"""Whatever a change does to the features, what it does to the base's questions is seen."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.analysis.compare.carrying import question_of
from exigent.analysis.compare.comparing import compare_matrices
from exigent.analysis.compare.comparison import Comparison
from exigent.analysis.compare.deciding import DecidedSide, Deciding, Wanted
from exigent.analysis.compare.gate import Gate, find_failing
from exigent.analysis.compare.sides import Here
from exigent.analysis.compare.wording import short_words
from exigent.bench.opening import Bench, open_bench
from exigent.words.request import make_request
from exigent.words.value import UNKNOWN, Value
from exigent.words.vocabulary import Vocabulary
from tests.small_bench import FILES, write_small_bench

pytestmark = pytest.mark.slow

HOUSE_RULES, ACT = "regimes/open-shelf.yaml", "regimes/privacy-act.yaml"
VOCABULARY, TECHNICAL = "steps/vocabulary.yaml", "regimes/technical.yaml"
ALLOW = "{outcome: allow, mode: may, ground: courtesy}"
NEW_NAME = "regimes/new-shelf.yaml"
ANYWHERE = "features/any.feature"
Facts = Mapping[str, Value]

FACTS = st.fixed_dictionaries(
    {},
    optional={
        "requester": st.sampled_from(("police", "borrower", "parent", "press")),
        "paper": st.sampled_from(("none", "letter")),
        "minor": st.sampled_from((True, False, UNKNOWN)),
        "loan_age": st.sampled_from((1, 30, 31, 200, UNKNOWN)),
        "record": st.sampled_from(("kept", "deleted")),
        "has_card": st.sampled_from((True, UNKNOWN)),
    },
)


def _rule(id: str, when: str) -> tuple[str, str, str]:
    rule = f"- {{id: {id}, when: {when}, because: So., source: house-rules, decide: {ALLOW}}}"
    return HOUSE_RULES, "\nrules:\n", f"\nrules:\n  {rule}\n"


# A change of a file: what stands there, and what stands there then.
EDITS = {
    "a longer loan": (HOUSE_RULES, "{at_most: 30}", "{at_most: 100}"),
    "otherwise turned": (
        HOUSE_RULES,
        "otherwise:\n  decide: {outcome: refuse, mode: no_ground}",
        "otherwise:\n  decide: {outcome: allow, mode: may, ground: courtesy}",
    ),
    "another duty": (HOUSE_RULES, "within: 3 days", "within: 5 days"),
    "another law": (ACT, "when: {requester: borrower}", "when: {requester: parent}"),
    "a rule for young loans": (
        HOUSE_RULES,
        "when: {requester: parent, minor: true}",
        "when: {requester: parent, loan_age: {at_most: 20}}",
    ),
    "a rule for very old loans": _rule("very-old", "{loan_age: {at_least: 1000}}"),
    "a rule for what was not recorded": _rule(
        "unrecorded", "{requester: [press, parent], record: never_made}"
    ),
    "nothing in the way of what was not recorded": (
        TECHNICAL,
        "record: [deleted, never_made]",
        "record: deleted",
    ),
    "another ordinary loan": (VOCABULARY, "ordinary: 10", "ordinary: 50"),
    "another ordinary borrower": (VOCABULARY, "ordinary: false", "ordinary: true"),
    "another assumption": (VOCABULARY, "assume: {record: never_made}", "assume: {record: deleted}"),
    "no very old loans": (
        VOCABULARY,
        "constraints:\n",
        "constraints:\n  - id: young\n    when: {has_card: true}\n    then: {loan_age: {at_most: 500}}\n    because: So.\n",
    ),
    "other words": (VOCABULARY, "a reporter asks", "somebody from a newspaper asks"),
    "another unit": (VOCABULARY, "unit: days", "unit: loans"),
}
FATES = st.sampled_from(("kept", "removed", "renamed", "restated", "moved"))


def _scenario(bench: Bench, name: str, facts: Facts) -> str:
    said = [f"    And {bench.vocabulary.phrase(fact, value)}" for fact, value in facts.items()]
    lines = [
        f"  Scenario: {name}",
        "    Given an ordinary request for a lending record",
        *said,
        "    When the library is asked for the record",
        '    Then "technical" refuses the disclosure',
    ]
    return "\n".join(lines)


def _write(root: Path, scenarios: Mapping[str, str]) -> None:
    for file, text in scenarios.items():
        (root / file).write_text(f"Feature: Any\n{text}\n", "utf-8")


def _decide(root: Path, base: DecidedSide | None = None) -> DecidedSide:
    bench = open_bench(root)
    questions = [question_of(row) for row in base.matrix.scenarios] if base else []
    asking = base.vocabulary if base else None
    return Deciding(bench, (), _no_python).decide(Here(), Wanted(None, questions, asking))


def _no_python(*_: object) -> NoReturn:
    raise AssertionError("no scenario has a step in Python")


def _bench(root: Path, edits: frozenset[str], house_rules: str) -> Path:
    """Write the small bench with changes, and its house rules under a name of their own."""
    write_small_bench(root)
    (root / "features/lending.feature").unlink()
    for name in sorted(edits):
        file, old, new = EDITS[name]
        text = (root / file).read_text("utf-8")
        assert text.count(old) >= 1
        (root / file).write_text(text.replace(old, new, 1), "utf-8")
    if house_rules == "removed":
        (root / HOUSE_RULES).unlink()
    elif house_rules == "renamed":
        (root / HOUSE_RULES).rename(root / NEW_NAME)
    return root


def _differs(
    base: DecidedSide, head: Bench, asked: Mapping[str, Facts], base_vocabulary: Vocabulary
) -> bool:
    """Tell, without comparing anything, whether the head answers the base's facts otherwise.

    It is asked as it fills them up itself, and as the base does.
    """
    return any(
        _answers_otherwise(base, head, asked, vocabulary)
        for vocabulary in (head.vocabulary, base_vocabulary)
    )


def _answers_otherwise(
    base: DecidedSide, head: Bench, asked: Mapping[str, Facts], vocabulary: Vocabulary
) -> bool:
    names = {"open-shelf": "new-shelf"} if "new-shelf" in head.manifests else {}
    columns = [names.get(regime.name, regime.name) for regime in base.matrix.regimes]
    panel = head.panel().filling_up_by(vocabulary)
    for row in base.matrix.scenarios:
        [decisions] = panel.decide([make_request(vocabulary, asked[row.name])])
        after = dict(zip(panel.names, decisions, strict=True))
        for cell, name in zip(row.cells, columns, strict=True):
            if name in after and short_words(cell.decision) != short_words(after[name]):
                return True
    return False


def _means_else(edits: frozenset[str], asked: Collection[Facts]) -> bool:
    """Tell whether words that the base's scenarios need say something else in the head."""
    is_reworded = any(facts.get("requester") == "press" for facts in asked)
    is_measured = any(facts.get("loan_age") is not UNKNOWN for facts in asked)
    return ("other words" in edits and is_reworded) or ("another unit" in edits and is_measured)


@settings(max_examples=60)
@given(
    scenarios=st.lists(st.tuples(FACTS, FATES, FACTS), min_size=1, max_size=4),
    more=st.lists(FACTS, max_size=2),
    edits=st.frozensets(st.sampled_from(sorted(EDITS)), max_size=4),
    house_rules=st.sampled_from(("kept", "renamed", "removed")),
)
def test_no_edit_of_features_hides_what_a_regime_answers_otherwise(
    tmp_path_factory: pytest.TempPathFactory,
    scenarios: list[tuple[Facts, str, Facts]],
    more: list[Facts],
    edits: frozenset[str],
    house_rules: str,
) -> None:
    old = _bench(tmp_path_factory.mktemp("base"), frozenset(), "kept")
    bench = open_bench(old)
    asked = {f"S{number}": facts for number, (facts, _, _) in enumerate(scenarios)}
    _write(old, {ANYWHERE: "\n".join(_scenario(bench, *one) for one in asked.items())})
    base = _decide(old)

    new = _bench(tmp_path_factory.mktemp("head"), edits, house_rules)
    head_bench = open_bench(new)
    kept: list[str] = []
    moved: list[str] = []
    for name, (facts, fate, others) in zip(asked, scenarios, strict=True):
        told = {
            "kept": (name, facts),
            "renamed": (f"{name} again", facts),
            "restated": (name, others),
            "moved": (name, facts),
        }.get(fate)
        if told:
            (moved if fate == "moved" else kept).append(_scenario(head_bench, *told))
    kept += [_scenario(head_bench, f"M{n}", facts) for n, facts in enumerate(more)]
    kept.append(_scenario(head_bench, "Something", {}))
    _write(new, {ANYWHERE: "\n".join(kept), "features/moved.feature": "\n".join(moved)})
    if not moved:
        (new / "features/moved.feature").unlink()
    head = _decide(new, base)

    found: Comparison = compare_matrices(base.matrix, head.matrix, ("base", "head"), head.answers)
    differs = _differs(base, head_bench, asked, bench.vocabulary)
    assert bool(found.flips) is differs
    is_gone = house_rules == "removed" or any(fate == "removed" for _, fate, _ in scenarios)
    is_restated = any(fate == "restated" and old != new for old, fate, new in scenarios)
    means_else = _means_else(edits, asked.values())
    # One that is gone while another comes with the same facts has another name now.
    if not found.renamed:
        assert bool(found.losses) is (is_gone or is_restated or means_else)
    assert find_failing(found, [Gate.ANY]) == found.changes


def test_the_house_rules_are_those_that_the_edits_change() -> None:
    assert all(FILES[file].count(old) >= 1 for file, old, _ in EDITS.values())
