"""Few requests notice all mutants, each of which the engines decide otherwise than before."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.analysis.mutation import MutantKind
from exigent.analysis.mutation.covering import UnnoticedMutant, cover
from exigent.analysis.mutation.effects import MutantEffects
from exigent.analysis.mutation.standing import StandingLists
from tests.core.strategies import vocabularies
from tests.mutation.test_effects import all_mutants, placed_panels, with_lists

pytestmark = pytest.mark.slow


@given(data=st.data())
@settings(max_examples=25)
def test_each_mutant_is_noticed_by_one_request_of_few(data: st.DataObject) -> None:
    vocabulary = data.draw(vocabularies())
    panel = data.draw(placed_panels(vocabulary))
    standing = StandingLists(panel)
    # A variant whose file nobody wrote cannot say where it stands once its base is in another order.
    mutants = [
        one
        for one in all_mutants(panel, standing)
        if one.regime != "east" or one.kind is not MutantKind.SWAP_RULES
    ]
    effects = MutantEffects(panel, standing.lists, mutants)
    changes = [standing.changed(one) for one in mutants]
    found = [UnnoticedMutant(one, effects.find(one)) for one in changes]
    noticing = cover(effects, found, vocabulary)
    told = sorted(index for one in noticing for index in one.mutants)
    assert told == [at for at, one in enumerate(found) if one.effect.plainest is not None]
    plainest = {one.effect.plainest for one in found} - {None}
    assert {one.request for one in noticing} <= plainest
    for one in noticing:
        (row,) = panel.decide([one.request])
        differing = set()
        for index in one.mutants:
            (other,) = with_lists(panel, changes[index]).decide([one.request])
            pairs = zip(panel.names, row, other, strict=True)
            otherwise = {name for name, now, then in pairs if now.substance != then.substance}
            assert otherwise
            differing |= otherwise
        assert set(one.regimes) == differing
