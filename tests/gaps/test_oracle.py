"""Coverage, ready scenarios and impossibility held to brute force on small random regimes.

The oracle knows the definition only: it decides every request by walking the rules itself,
with a rule left out or a condition replaced at its place, and compares.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.analysis.gaps.asked import AskedRequests
from exigent.analysis.gaps.closing import close_gap
from exigent.analysis.gaps.goal import Goal, Measure
from exigent.analysis.gaps.subject import Subject
from exigent.bench.panel_loading import load_panel
from exigent.files.vocabulary_file import read_vocabulary
from exigent.regime.manifest_file import read_manifests
from exigent.words.request import ContradictionError, Request, make_request
from exigent.words.vocabulary import Vocabulary
from tests.small_bench import VOCABULARY

pytestmark = pytest.mark.slow

VALUES: Mapping[str, tuple[Any, ...]] = {
    "requester": ("police", "borrower", "parent", "press"),
    "paper": ("none", "letter", "court_order"),
    "record": ("kept", "deleted", "never_made"),
    "has_card": (True, False),
}
ANSWERS = (
    "{outcome: allow, mode: may, ground: courtesy}",
    "{outcome: refuse, mode: no_ground}",
    "{outcome: not_governed}",
)
HEAD = "title: T\nkind: proposal\nsources: {a: {title: A}}\n"


@dataclass(frozen=True)
class Atom:
    fact: str
    values: tuple[Any, ...]

    def holds(self, facts: Mapping[str, Any]) -> bool:
        return facts[self.fact] in self.values

    def yaml(self) -> str:
        return f"{{{self.fact}: [{', '.join(str(v).lower() for v in self.values)}]}}"


@dataclass(frozen=True)
class Tree:
    kind: str
    parts: tuple[Any, ...]

    def yaml(self) -> str:
        written = [part.yaml() for part in self.parts]
        if self.kind == "not":
            return f"{{not: {written[0]}}}"
        return f"{{{self.kind}: [{', '.join(written)}]}}"


Node = Atom | Tree


def holds(node: Node, facts: Mapping[str, Any], forced: Mapping[int, bool], start: int = 0) -> bool:
    """Evaluate a node of which the atoms are numbered from `start`, some of them forced."""
    if isinstance(node, Atom):
        return forced.get(start, node.holds(facts))
    truths = []
    for part in node.parts:
        truths.append(holds(part, facts, forced, start))
        start += len(list(atoms(part)))
    if node.kind == "not":
        return not truths[0]
    return all(truths) if node.kind == "all" else any(truths)


def atoms(node: Node) -> Iterator[Atom]:
    if isinstance(node, Atom):
        yield node
    else:
        for part in node.parts:
            yield from atoms(part)


Rules = Sequence[tuple[Node, int]]


def decide(
    rules: Rules,
    otherwise: int,
    facts: Mapping[str, Any],
    left_out: int = -1,
    forced: Mapping[int, Mapping[int, bool]] | None = None,
) -> tuple[int, int]:
    """Return which rule decides, and what."""
    for index, (when, answer) in enumerate(rules):
        if index != left_out and holds(when, facts, (forced or {}).get(index, {})):
            return index, answer
    return len(rules), 2 if left_out == len(rules) else otherwise


def reached(rules: Rules, otherwise: int, facts: Mapping[str, Any]) -> set[tuple[Any, ...]]:
    """Return the goals that a request reaches, by the definition."""
    rule, answer = decide(rules, otherwise, facts)
    found: set[tuple[Any, ...]] = {(rule, "hit")}
    for index in range(len(rules) + 1):
        if decide(rules, otherwise, facts, left_out=index)[1] != answer:
            found.add((index, "decisive"))
    for index, (when, _) in enumerate(rules):
        for number, atom in enumerate(atoms(when)):
            truth = atom.holds(facts)
            forced = {index: {number: not truth}}
            if decide(rules, otherwise, facts, forced=forced)[1] != answer:
                found.add((index, "condition", number, truth))
    return found


@st.composite
def atom(draw: st.DrawFn) -> Atom:
    fact = draw(st.sampled_from(sorted(VALUES)))
    values = VALUES[fact]
    size = st.integers(1, max(1, len(values) - 1))
    chosen = draw(st.permutations(values))[: draw(size)]
    return Atom(fact, tuple(chosen))


def trees(depth: int = 2) -> st.SearchStrategy[Node]:
    if depth == 0:
        return atom()
    inner = trees(depth - 1)
    several = st.tuples(st.sampled_from(["all", "any"]), st.lists(inner, min_size=2, max_size=3))
    return (
        atom()
        | several.map(lambda made: Tree(made[0], tuple(made[1])))
        | inner.map(lambda part: Tree("not", (part,)))
    )


RULES = st.lists(st.tuples(trees(), st.integers(0, 2)), min_size=1, max_size=4)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("oracle")


@pytest.fixture(scope="module")
def vocabulary(folder: Path) -> Vocabulary:
    words = folder / "vocabulary.yaml"
    words.write_text(VOCABULARY, "utf-8")
    return read_vocabulary(words, words.name)


@pytest.fixture(scope="module")
def space(vocabulary: Vocabulary) -> list[Request]:
    """Every request that the constraints allow."""
    found = []
    for values in itertools.product(*VALUES.values()):
        try:
            found.append(make_request(vocabulary, dict(zip(VALUES, values, strict=True))))
        except ContradictionError:
            continue
    return found


def subject_of(
    folder: Path, vocabulary: Vocabulary, rules: Rules, otherwise: int, requests: list[Request]
) -> Subject:
    written = [
        f"  - id: r{index}\n    when: {when.yaml()}\n    decide: {ANSWERS[answer]}\n"
        f"    because: B.\n    source: a\n"
        for index, (when, answer) in enumerate(rules)
    ]
    last = f"otherwise: {{decide: {ANSWERS[otherwise]}, because: B.}}\n"
    (folder / "regimes").mkdir(exist_ok=True)
    (folder / "regimes" / "x.yaml").write_text(f"{HEAD}rules:\n{''.join(written)}{last}", "utf-8")
    manifests = read_manifests(folder / "regimes", folder)
    return Subject(load_panel(manifests, ["x"], vocabulary), requests)


def key(goal: Goal, numbers: dict[tuple[int, Any], int]) -> tuple[Any, ...]:
    if goal.measure is not Measure.CONDITION:
        return (goal.index, str(goal.measure))
    return (goal.index, "condition", numbers[goal.index, goal.place], goal.truth)


@given(rules=RULES, otherwise=st.integers(0, 2), picks=st.data())
def test_what_is_reached_closed_and_impossible_is_as_by_brute_force(
    folder: Path,
    vocabulary: Vocabulary,
    space: list[Request],
    rules: Rules,
    otherwise: int,
    picks: st.DataObject,
) -> None:
    by_hand = {request: reached(rules, otherwise, request.values) for request in space}
    possible = set[tuple[Any, ...]]().union(*by_hand.values())
    # A rule that no request reaches is refused when the regime is read.
    rules_hit = {index for index, kind, *_ in possible if kind == "hit"}
    if not set(range(len(rules))) <= rules_hit:
        return
    chosen = picks.draw(st.lists(st.sampled_from(space), max_size=6, unique=True))
    subject = subject_of(folder, vocabulary, rules, otherwise, chosen)
    numbers: dict[tuple[int, Any], int] = {}
    for goal in subject.goals:
        if goal.place is not None:
            counted = sum(index == goal.index for index, _ in numbers)
            numbers.setdefault((goal.index, goal.place), counted)
    covered = set[tuple[Any, ...]]().union(*(by_hand[request] for request in chosen))
    asked = AskedRequests(subject.panel, chosen)
    for goal in subject.goals:
        wanted = key(goal, numbers)
        assert bool(subject.reaching(goal, asked)) is (wanted in covered)
        closing = close_gap(subject, goal)
        if wanted in possible:
            assert closing.request is not None
            assert wanted in reached(rules, otherwise, closing.request.values)
        else:
            assert (closing.request, closing.is_impossible) == (None, True)
