"""Which bench a command works on: that of the named files, that of `-C`, or the one around it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from exigent.doors.cli.command_line import COMMANDS
from tests.doors.benches import GOOD, OWN_FEATURE, WITH_OWN_STEPS, pytest_door, write_bench
from tests.small_bench import Ended, SmallBench, write_small_bench

FEATURE = "features/lending.feature"
ORDER = "Police bring a court order"
NO_BENCH = "this is no bench: no steps/vocabulary.yaml here or in a folder above"
# A call of each command as it is made in the bench, and whether its words are files of the bench.
CALLS = {
    "run": ("run", FEATURE),
    "watch": ("watch", FEATURE, "--regime", "nobody"),
    "decide": ("decide", "--facts", "facts.yaml"),
    "compare": ("compare", "open-shelf", "regimes"),
    "approve": ("approve", "--all", "--by", "A", "--why", "B"),
    "agree": ("agree", "regimes/open-shelf.yaml", "regimes/privacy-act.yaml", "--requests", "9"),
    "replay": ("replay", "requests.csv"),
    "plot": ("plot", FEATURE, "--out", "out.svg"),
    "explore": ("explore", "--out", "out.html"),
    "ask": ("ask", f"{FEATURE}:12"),
    "explain": ("explain", f"{FEATURE}:12", "open-shelf"),
    "flip": ("flip", f"{FEATURE}:12", "open-shelf"),
    "find": ("find", '"open-shelf" allows'),
    "order": ("order", "regimes/open-shelf.yaml", "regimes/privacy-act.yaml"),
    "timeline": ("timeline", f"{FEATURE}:12", "open-shelf"),
    "gaps": ("gaps", FEATURE),
    "mutate": ("mutate", "regimes/open-shelf.yaml"),
    "regimes": ("regimes", "regimes/open-shelf.yaml"),
    "cases": ("cases",),
    "steps": ("steps",),
    "lint": ("lint", FEATURE),
    "fmt": ("fmt", FEATURE),
    "new": ("new", "feature", "other", "--title", "T"),
    "schema": ("schema", "regime"),
    "pages": ("pages", "out"),
    "init": ("init", "other"),
}
NAME_NO_FILE = {
    "explore",
    "compare",
    "approve",
    "find",
    "cases",
    "steps",
    "new",
    "schema",
    "pages",
    "init",
}


@pytest.fixture
def repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> SmallBench:
    """A folder that is no bench, with two benches in it."""
    for name in ("benches/lending", "benches/other"):
        write_small_bench(tmp_path / name)
        (tmp_path / name / "facts.yaml").write_text("paper: letter\n", "utf-8")
        (tmp_path / name / "requests.csv").write_text("paper\nletter\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    return SmallBench(tmp_path, capsys)


def as_in_the_bench(repository: SmallBench, name: str, monkeypatch: pytest.MonkeyPatch) -> Ended:
    """Return how a call ends in a copy of the bench, where it may write."""
    copy = repository.root.parent / f"{repository.root.name}-copy"
    shutil.copytree(repository.root / "benches/lending", copy)
    with monkeypatch.context() as there:
        there.chdir(copy)
        ended = SmallBench(copy, repository.capture).exigent(*CALLS[name])
    shutil.rmtree(copy)
    return ended


def test_every_command_is_tried() -> None:
    # An editor says by each file that it opens which bench it means.
    assert {*CALLS, "language-server"} == set(COMMANDS)


@pytest.mark.slow
@pytest.mark.parametrize("is_before", [True, False])
@pytest.mark.parametrize("name", CALLS)
def test_a_folder_that_is_given_is_worked_in(
    repository: SmallBench, name: str, is_before: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = as_in_the_bench(repository, name, monkeypatch)
    first, *rest = CALLS[name]
    folder = ("-C", "benches/lending")
    call = (*folder, first, *rest) if is_before else (first, *rest, *folder)
    assert repository.exigent(*call) == expected


@pytest.mark.parametrize("name", sorted(set(CALLS) - NAME_NO_FILE))
def test_the_bench_of_the_file_that_is_named_is_worked_on(
    repository: SmallBench, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = as_in_the_bench(repository, name, monkeypatch)
    files = (FEATURE, "regimes/", "facts.yaml", "requests.csv")
    call = [f"benches/lending/{w}" if w.startswith(files) else w for w in CALLS[name]]
    ended = repository.exigent(*call)
    assert ended.code == expected.code
    if name not in ("fmt", "replay"):  # they show files as they were named
        assert (ended.out, ended.err) == (expected.out, expected.err)


@pytest.mark.parametrize("name", sorted(set(CALLS) - {"init"}))
def test_outside_of_a_bench_a_command_says_so(
    repository: SmallBench, name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    shutil.copytree(repository.root / "benches/lending/features", elsewhere / "features")
    shutil.copytree(repository.root / "benches/lending/regimes", elsewhere / "regimes")
    (elsewhere / "facts.yaml").write_text("paper: letter\n", "utf-8")
    ended = repository.exigent("-C", str(elsewhere), *CALLS[name])
    if name == "fmt":  # it needs no bench
        assert ended.code == 0
    else:
        assert ended.code == 2
        assert NO_BENCH in ended.err


def test_the_bench_of_the_file_goes_before_the_one_around(
    repository: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.change(
        "benches/other/regimes/open-shelf.yaml", "kind: provider_policy", "kind: proposal"
    )
    monkeypatch.chdir("benches/lending")
    ended = repository.exigent("run", f"../other/{FEATURE}", "--json", "-")
    assert '"kind": "proposal"' in ended.out
    assert f'"file": "{FEATURE}"' in ended.out


def test_files_of_two_benches_are_refused(repository: SmallBench) -> None:
    one, other = f"benches/lending/{FEATURE}", f"benches/other/{FEATURE}:4"
    for command in ("run", "gaps", "lint"):
        words = (one, other.partition(":")[0]) if command == "lint" else (one, other)
        ended = repository.exigent(command, *words)
        said = f"`{words[0]}` and `{words[1]}` belong to two benches; name those of one\n"
        assert (ended.code, ended.err) == (2, said)


def test_reports_are_written_below_the_folder_that_is_given(repository: SmallBench) -> None:
    named = repository.exigent("run", f"benches/lending/{FEATURE}", "--json", "matrix.json")
    given = repository.exigent("-C", "benches/lending", "run", FEATURE, "--json", "matrix.json")
    assert (named.code, given.code) == (0, 0)
    below = repository.root / "benches/lending/matrix.json"
    assert below.read_bytes() == (repository.root / "matrix.json").read_bytes()


@pytest.mark.slow
def test_python_steps_run_from_a_folder_above(tmp_path: Path) -> None:
    write_bench(tmp_path / "benches/houses", {"houses": OWN_FEATURE, "keys": GOOD}, WITH_OWN_STEPS)
    bench = SmallBench(tmp_path, None)  # type: ignore[arg-type]  # nothing is captured
    ended = bench.process("run", "benches/houses/features")
    assert (ended.code, ended.err) == (0, "")
    assert "10 scenarios x 2 regimes" in ended.out


@pytest.mark.slow
def test_pytest_runs_a_bench_from_a_folder_above(tmp_path: Path) -> None:
    write_bench(tmp_path / "benches/houses", {"houses": OWN_FEATURE, "keys": GOOD}, WITH_OWN_STEPS)
    ended = pytest_door(tmp_path, "benches/houses/features", "-q", "--exigent-json=m.json")
    assert ended.code == 0, ended.text
    assert "10 passed" in ended.out
    assert '"file": "features/keys.feature"' in (tmp_path / "m.json").read_text("utf-8")
