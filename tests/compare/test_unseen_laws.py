"""The kinds of change of random regimes are those that trying every request finds."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.analysis.compare.unseen import ChangedRegime, ChangeKind, UnseenSearch, kind_between
from exigent.bench.panel import Panel
from exigent.words.decision import Decision
from tests.core.strategies import panels, vocabularies
from tests.symbolic.small_space import every_request


def kinds_between(base: Panel, head: Panel, *, is_dated: bool) -> dict[str, set[ChangeKind]]:
    """Return what changes of each regime on any request, by trying each."""
    requests = every_request(base.vocabulary, is_dated=is_dated)
    found: dict[str, set[ChangeKind]] = {name: set() for name in base.names}
    for old, new in zip(base.decide(requests), head.decide(requests), strict=True):
        for name, before, after in zip(base.names, old, new, strict=True):
            kind = kind_between(before.substance, after.substance)
            if kind is not None:
                found[name].add(kind)
    return found


def kind_of(before: Decision, after: Decision) -> ChangeKind | None:
    return kind_between(before.substance, after.substance)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_every_kind_of_change_is_told_once_and_no_other(data: st.DataObject) -> None:
    vocabulary = data.draw(vocabularies())
    base, head = data.draw(panels(vocabulary)), data.draw(panels(vocabulary))
    names = [name for name in base.names if name in head.names]
    base, head = base.only(names), head.only(names)
    undated = kinds_between(base, head, is_dated=False)
    dated = kinds_between(base, head, is_dated=True)
    changed = [ChangedRegime(name, name) for name in names]
    found = UnseenSearch(changed, base, head, ignores_dates=False).run(
        {one: set() for one in changed}
    )
    told: dict[str, set[ChangeKind | None]] = {name: set() for name in names}
    for change in found.changes:
        for name in change.regimes:
            kind = kind_of(change.before, change.after)
            assert kind not in told[name]
            told[name].add(kind)
    unknown = {name for one in found.not_compared for name in one.regimes}
    for name in names:
        assert told[name] <= undated[name] | dated[name]
        if name not in unknown:
            assert told[name] >= undated[name] | dated[name]


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_what_a_scenario_shows_is_not_told(data: st.DataObject) -> None:
    vocabulary = data.draw(vocabularies())
    base, head = data.draw(panels(vocabulary)), data.draw(panels(vocabulary))
    names = [name for name in base.names if name in head.names]
    base, head = base.only(names).undated(), head.only(names).undated()
    kinds = kinds_between(base, head, is_dated=False)
    changed = [ChangedRegime(name, name) for name in names]
    seen: dict[ChangedRegime, set[ChangeKind | None]] = {
        one: set(list(kinds[one.old])[:1]) for one in changed
    }
    found = UnseenSearch(changed, base, head, ignores_dates=True).run(seen)
    for change in found.changes:
        for name in change.regimes:
            assert kind_of(change.before, change.after) not in seen[ChangedRegime(name, name)]
