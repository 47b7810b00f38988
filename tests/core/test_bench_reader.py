"""A bench is read in one way: by who refuses what is wrong, who takes the rest, and who keeps it."""

from __future__ import annotations

import pytest

from exigent.analysis.lint.bench import lint_bench
from exigent.analysis.watch.bench import Broken, Watched, WatchedBench
from exigent.analysis.watch.files import Places
from exigent.bench.opening import open_bench
from exigent.bench.reading import BenchReader
from exigent.doors.hand_over import start_pytest
from exigent.suite.gherkin_file import ParsedFile
from exigent.suite.reading import FeatureReader
from exigent.suite.selection import Target
from exigent.words.errors import InputError, InputErrors
from exigent.words.problems import Problems
from tests.small_bench import SmallBench

SHELF = "regimes/open-shelf.yaml"
CASE = "scenarios/lost-diary.yaml"
FEATURE = "features/lending.feature"


def spoil(bench: SmallBench) -> set[str]:
    """Spoil each part of a bench but its vocabulary and features; return the files."""
    bench.change(SHELF, "kind:", "kinds:")
    bench.change(CASE, "requester: press", "requester: pres")
    bench.write("steps/own.py", "def broken(:\n")
    bench.write("pyproject.toml", "[tool.exigent]\ncaution = 1\n")
    return {SHELF, CASE, "steps/own.py", "pyproject.toml"}


def files_of(problems: Problems | InputErrors) -> set[str]:
    found = problems.problems if isinstance(problems, InputErrors) else problems
    return {problem.location.path for problem in found if problem.location}


def test_a_run_tells_at_once_what_is_wrong_in_every_part(bench: SmallBench) -> None:
    spoilt = spoil(bench)
    with pytest.raises(InputErrors) as refused:
        open_bench(bench.root)
    assert files_of(refused.value) == spoilt


def test_a_check_takes_what_could_be_read_beside_what_is_wrong(bench: SmallBench) -> None:
    whole = open_bench(bench.root)
    spoilt = spoil(bench)
    parts = BenchReader(bench.root).read()
    assert files_of(parts.problems) == spoilt
    assert set(parts.manifests) == set(whole.manifests) - {"open-shelf"}
    assert parts.vocabulary == whole.vocabulary
    assert not parts.cases


def test_without_a_vocabulary_nothing_can_be_read(bench: SmallBench) -> None:
    bench.change("steps/vocabulary.yaml", "grounds:", "ground:")
    with pytest.raises(InputError, match="ground"):
        BenchReader(bench.root).read()


def test_lint_tells_of_a_bench_without_regimes_as_a_run_does(bench: SmallBench) -> None:
    for file in (bench.root / "regimes").iterdir():
        file.unlink()
    with pytest.raises(InputErrors) as refused:
        open_bench(bench.root)
    said = str(refused.value)
    assert said == "regimes:1:1: the folder holds no regime"
    assert "the folder holds no regime" in [one.message for one in lint_bench(bench.root).findings]


def test_what_no_change_touches_is_the_same_object_when_read_again(bench: SmallBench) -> None:
    reader = BenchReader(bench.root)
    first, second = reader.read(), reader.read()
    assert second.vocabulary is first.vocabulary
    assert second.cases is first.cases
    assert second.manifests is first.manifests
    bench.change(SHELF, "at_most: 30", "at_most: 31")
    reader.forget([bench.root / SHELF])
    third = reader.read()
    assert third.cases is first.cases
    kept = {name for name in first.manifests if third.manifests[name] is first.manifests[name]}
    assert set(first.manifests) - kept == {"open-shelf"}


def test_a_feature_is_parsed_once_and_understood_anew_in_another_language(
    bench: SmallBench,
) -> None:
    parsed: list[ParsedFile] = []
    reader = FeatureReader(bench.root, parsed.append)
    opened, path = open_bench(bench.root), bench.root / FEATURE
    problems = Problems()
    (first,) = reader.scenarios([path], opened.language(), problems).values()
    (again,) = reader.scenarios([path], opened.language(), problems).values()
    assert again is first
    bench.change("steps/vocabulary.yaml", "ordinary: 10", "ordinary: 11")
    (other,) = reader.scenarios([path], open_bench(bench.root).language(), problems).values()
    assert other != first
    assert [file.shown for file in parsed] == [FEATURE]
    assert not problems


def test_a_draft_is_not_blamed_for_a_regime_that_it_rests_on(bench: SmallBench) -> None:
    draft = bench.write("drafts/draft.yaml", "title: A draft\nextends: open-shelf\n")
    root, features = bench.root, bench.root / "features"
    places = Places(root, root / "regimes", (features,), (draft,))
    desk = WatchedBench(Watched(places, [Target(features)], ("draft",)), start_pytest)
    bench.change(SHELF, "kind:", "kinds:")
    sight = desk.look()
    assert isinstance(sight, Broken)
    assert {str(error).partition(":")[0] for error in sight.errors} == {SHELF}
