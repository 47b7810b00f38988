"""What the shell completes after a tab."""

from __future__ import annotations

import pytest

from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("words", "completed"),
    [
        ("run --regime op", ["open-shelf"]),
        ("run --regime ", ["open-shelf", "privacy-act", "technical"]),
        ("decide --regime priv", ["privacy-act"]),
        ("regimes t", ["technical"]),
        ("explain features/lending.feature:3 o", ["open-shelf"]),
        ("cases l", ["lost-diary"]),
        ("schema reg", ["regime"]),
        ("reg", ["regimes"]),
    ],
)
def test_the_shell_completes_names(bench: SmallBench, words: str, completed: list[str]) -> None:
    count = len(words.split(" "))
    ended = bench.process(
        _EXIGENT_COMPLETE="bash_complete", COMP_WORDS=f"exigent {words}", COMP_CWORD=str(count)
    )
    assert (ended.code, ended.err) == (0, "")
    assert [line.partition(",")[2] for line in ended.out.splitlines()] == completed


def test_outside_a_bench_nothing_is_completed_and_nothing_said(
    bench: SmallBench, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = SmallBench(tmp_path_factory.mktemp("elsewhere"), bench.capture)
    ended = elsewhere.process(
        _EXIGENT_COMPLETE="bash_complete", COMP_WORDS="exigent run --regime o", COMP_CWORD="3"
    )
    assert (ended.code, ended.out.strip(), ended.err) == (0, "", "")
