"""An order is one: of random regimes it is what trying every request says, and a preorder."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.analysis.order import OrderAnswer, Relation, find_order, group_by_order
from exigent.bench.opening import Bench
from exigent.bench.panel import Panel
from tests.core.strategies import panels, vocabularies
from tests.order.regimes import is_refuted
from tests.symbolic.small_space import every_request


def bench_of(panel: Panel) -> Bench:
    """Return a bench of regimes that no file describes."""

    class Made(Bench):
        def panel(self, names: Iterable[str] = (), *, only_contained: bool = False) -> Panel:  # noqa: ARG002
            return panel.only(tuple(names) or panel.names)

    return Made(Path.cwd(), panel.vocabulary, {}, panel.manifests, panel.names, ())


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_what_holds_holds_of_every_request_and_what_fails_has_an_exception(
    data: st.DataObject,
) -> None:
    vocabulary = data.draw(vocabularies())
    panel = data.draw(panels(vocabulary))
    rows = panel.decide(every_request(vocabulary, is_dated=False))
    order = find_order(bench_of(panel), shows_requests=data.draw(st.booleans()))
    for question in order.questions:
        there, back = (panel.names.index(name) for name in (question.stricter, question.looser))
        refuted = [is_refuted(question.relation, row[there], row[back]) for row in rows]
        match question.answer:
            case OrderAnswer.HOLDS:
                assert not any(refuted)
            case OrderAnswer.FAILS:
                assert any(refuted)
                if question.request:
                    one, other = (answer.decision for answer in question.request.answers)
                    assert is_refuted(question.relation, one, other)
            case OrderAnswer.NOT_PROVED:
                assert question.why


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_an_order_is_transitive_and_its_lines_say_all_of_it(data: st.DataObject) -> None:
    vocabulary = data.draw(vocabularies())
    panel = data.draw(panels(vocabulary))
    order = find_order(bench_of(panel))
    for relation in Relation:

        def holds(one: str, other: str, relation: Relation = relation) -> bool:
            return one == other or order.of(relation, one, other).answer is OrderAnswer.HOLDS

        answers = {question.answer for question in order.about(relation)}
        if OrderAnswer.NOT_PROVED not in answers:
            for one, between, other in itertools.permutations(panel.names, 3):
                assert holds(one, other) or not (holds(one, between) and holds(between, other))
        groups = group_by_order(order, relation)
        assert sorted(name for group in groups for name in group.members) == sorted(order.lines)
        for at, group in enumerate(groups):
            assert all(groups[below].level > group.level for below in group.below)
            reached, waiting = {at}, [at]
            while waiting:
                for below in groups[waiting.pop()].below:
                    if below not in reached:
                        reached.add(below)
                        waiting.append(below)
            said = {name for place in reached for name in groups[place].members}
            if OrderAnswer.NOT_PROVED not in answers:
                first = group.members[0]
                assert said == {name for name in order.lines if holds(first, name)}
