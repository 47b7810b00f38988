"""The same policy in another language is turned by the same changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.analysis.flip.grouping import list_values
from exigent.analysis.flip.options import find_options
from exigent.analysis.flip.result import WantedAnswer
from exigent.analysis.flip.search import search_flips
from exigent.bench.opening import open_bench
from exigent.words.decision import Outcome
from exigent.words.request import make_request

ROOT = Path(__file__).parents[2]
Said = frozenset[tuple[str, object]]


def turning_changes(name: str, folder: Path | None) -> set[Said]:
    """Return all changes of up to two facts that open what an ordinary request does not."""
    panel = open_bench(ROOT, folder).panel([name])
    regime = panel.regime(name)
    request = make_request(panel.vocabulary, {})
    goal = WantedAnswer(Outcome.ALLOW)
    options = find_options(panel, regime, request, goal.outcome)
    search = search_flips(panel, regime, request, goal, options, 2)
    assert (search.complete, search.failed, options.sampled) == (2, (), ())
    found: set[Said] = set()
    for flip in search.flips:
        ways: list[Said] = [frozenset()]
        for several in flip.alternatives:
            values = list_values(several, panel.vocabulary)
            ways = [way | {(several[0].fact, value)} for way in ways for value in values]
        found.update(ways)
    return found


@pytest.mark.parametrize(
    ("name", "language"), [("us-sca", "cedar"), ("us-sca", "rego"), ("markey", "cedar")]
)
def test_a_translation_is_turned_by_the_same_changes(name: str, language: str) -> None:
    expected = turning_changes(name, None)
    assert expected
    assert turning_changes(name, ROOT / "regimes/in_other_languages" / language) == expected
