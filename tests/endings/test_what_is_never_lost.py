"""No command writes over what somebody wrote: sources of the bench, features, other texts."""

from __future__ import annotations

import pytest

from tests.doors.benches import pytest_door
from tests.small_bench import SmallBench

FEATURE = "features/lending.feature"
REGIME = "regimes/open-shelf.yaml"
REPORTS = {
    "JSON over a regime": ("run", "--json", REGIME),
    "a page over a feature": ("run", "--html", FEATURE),
    "Markdown over a text": ("run", "--markdown", "README.md"),
    "a memo over a text": ("run", "--memo", "README.md"),
    "what was found over a regime": ("find", '"open-shelf" allows', "--json", REGIME),
    "a run that is wrong in itself": ("run", "--nope", "--json", REGIME),
    "findings over the vocabulary": ("lint", "--sarif", "steps/vocabulary.yaml"),
    "a comparison over a text": ("compare", "open-shelf", "privacy-act", "--html", "README.md"),
    "a regime that is not there yet": ("run", "--json", "regimes/new.yaml"),
}


@pytest.mark.parametrize("words", REPORTS.values(), ids=REPORTS)
def test_a_report_takes_the_place_of_no_other_text(
    bench: SmallBench, words: tuple[str, ...]
) -> None:
    bench.write("README.md", "# Lending\n\nHow we lend.\n")
    path = bench.root / words[-1]
    before = path.read_bytes() if path.exists() else None
    ended = bench.exigent(*words)
    assert ended.code == 2
    assert ended.out == ""
    assert ended.err.startswith(f"{words[-1]}:1:1: ")
    assert ended.told.endswith("[EX412]\n")
    assert (path.read_bytes() if path.exists() else None) == before


@pytest.mark.parametrize(
    "words",
    [
        *((f"--{name}", f"report.{name}") for name in ("json", "markdown", "html", "junit", "csv")),
        *((f"--{name}", f"report.{name}") for name in ("sarif", "github", "messages")),
        ("--memo", "memo.md"),
        ("--memo", "memo.html"),
    ],
)
@pytest.mark.parametrize("is_refused_first", [False, True])
def test_a_report_takes_the_place_of_yesterdays(
    bench: SmallBench, words: tuple[str, ...], is_refused_first: bool
) -> None:
    if is_refused_first:
        before = (bench.root / FEATURE).read_text("utf-8")
        bench.change(FEATURE, "And the record was deleted", "And the record was delated")
        assert bench.exigent("run", *words).code == 2
        bench.write(FEATURE, before)
    for _ in range(2):
        ended = bench.exigent("run", *words)
        assert (ended.code, ended.err) == (0, "")


def test_pytest_writes_over_no_other_text(bench: SmallBench) -> None:
    before = (bench.root / REGIME).read_bytes()
    ended = pytest_door(bench.root, "features", f"--exigent-json={REGIME}")
    assert ended.code == 4
    assert "[EX412]" in ended.told
    assert (bench.root / REGIME).read_bytes() == before


FEATURES = {
    "gaps": ("gaps", "--regime", "open-shelf", "--out"),
    "mutate": ("mutate", "open-shelf", "--out"),
    "agree": ("agree", "open-shelf", "privacy-act", "--feature"),
}


@pytest.mark.parametrize("words", FEATURES.values(), ids=FEATURES)
@pytest.mark.parametrize("path", ["features/by_hand.feature", "by_hand.feature"])
def test_ready_scenarios_take_the_place_of_no_feature(
    bench: SmallBench, words: tuple[str, ...], path: str
) -> None:
    by_hand = bench.write(path, "Feature: Written by hand\n")
    ended = bench.exigent(*words, path)
    assert ended.code == 2
    assert path.startswith("features/") or ended.err == (
        f"{path}:1:1: the file is there already, and what it holds would be lost; "
        "choose another name\n"
    )
    assert by_hand.read_text("utf-8") == "Feature: Written by hand\n"


@pytest.mark.parametrize("words", FEATURES.values(), ids=FEATURES)
def test_the_file_of_ready_scenarios_is_named_and_may_be_written_again(
    bench: SmallBench, words: tuple[str, ...]
) -> None:
    for _ in range(2):
        assert bench.exigent(*words, "ready.feature").out.count("written: ready.feature\n") == 1
    ended = bench.exigent(*words, "ready.feature", "--json", "-")
    assert (ended.out[0], ended.err) == ("{", "")
