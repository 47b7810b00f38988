"""A report may be named as a link that leads to itself: it takes the place of that link."""

from __future__ import annotations

import pytest

from tests.small_bench import SmallBench

COMMANDS = {
    "run": ("run", "--html", "circle.html"),
    "plot": ("plot", "--out", "circle.svg"),
    "gaps": ("gaps", "--out", "circle.feature"),
}


@pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS.keys())
def test_it_takes_the_place_of_the_link(bench: SmallBench, words: tuple[str, ...]) -> None:
    circle = bench.root / words[-1]
    circle.symlink_to(circle.name)
    ended = bench.exigent(*words)
    assert ended.code in (0, 1), ended.told
    assert circle.is_file()


def test_a_link_that_leads_to_itself_is_not_said_to_mean_itself(bench: SmallBench) -> None:
    (bench.root / "circle.feature").symlink_to("circle.feature")
    ended = bench.exigent("run", "circle.feature")
    assert ended.code == 2
    assert "there is no such file" in ended.told
    assert "did you mean" not in ended.told
