"""Nothing is written through a link that leads out of a bench, and nobody's entry is lost."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.small_bench import FEATURE, SmallBench

LAST = ".exigent/last_comparison.json"
KEPT = "precious"
IDLE = "    And the record was deleted\n    And the record was deleted\n"


@pytest.fixture
def precious(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file outside of the bench that must stay as it is."""
    path = tmp_path_factory.mktemp("outside") / "precious"
    path.write_text(KEPT, "utf-8")
    return path


def compare(bench: SmallBench) -> str:
    """Compare with how the bench was before a rule was loosened; return what is said of trouble."""
    bench.exigent("run", "--json", "matrix.json")
    bench.change("regimes/open-shelf.yaml", "at_most: 30", "at_most: 40")
    return bench.exigent("compare", "matrix.json").err


@pytest.mark.parametrize("name", [LAST, ".exigent/.gitignore"])
def test_the_last_comparison_is_not_kept_through_a_link(
    bench: SmallBench, precious: Path, name: str
) -> None:
    path = bench.root / name
    path.parent.mkdir()
    path.symlink_to(precious)
    said = compare(bench)
    assert precious.read_text("utf-8") == KEPT
    assert said.startswith(f"not kept for `exigent approve`: `{path.name}` is a link, ")


def test_the_last_comparison_is_not_kept_in_a_folder_that_is_a_link(
    bench: SmallBench, precious: Path
) -> None:
    (bench.root / ".exigent").symlink_to(precious.parent)
    said = compare(bench)
    assert [path.name for path in precious.parent.iterdir()] == ["precious"]
    assert said.startswith("not kept for `exigent approve`: `.exigent` is a link, ")


def test_the_last_comparison_is_not_kept_in_a_pipe(bench: SmallBench) -> None:
    (bench.root / ".exigent").mkdir()
    os.mkfifo(bench.root / LAST)
    # Whoever writes into a pipe waits for a reader.
    reader = os.open(bench.root / LAST, os.O_RDONLY | os.O_NONBLOCK)
    said = compare(bench)
    os.close(reader)
    assert said.startswith("not kept for `exigent approve`: `last_comparison.json` is no regular")


def test_the_last_comparison_is_not_read_through_a_link(bench: SmallBench, precious: Path) -> None:
    compare(bench)
    (bench.root / LAST).rename(precious)
    (bench.root / LAST).symlink_to(precious)
    ended = bench.exigent("approve", "--all", "--by", "Ada", "--why", "Agreed")
    assert ended.code == 2
    assert ended.err.startswith(f"{LAST}:1:1: this is a link that leads out of the bench")


REWRITING = {
    "fmt": ("features/lending.feature", ("fmt",)),
    "lint --fix": ("features/lending.feature", ("lint", "--fix")),
    "approve": ("approved.yaml", ("approve", "--all", "--by", "Ada", "--why", "Agreed")),
    "new fact": (
        "steps/vocabulary.yaml",
        (
            *("new", "fact", "other", "--asks", "So?", "--type", "yes_no", "--ordinary", "true"),
            *("--value", "true=it is so", "--value", "false=it is not so"),
        ),
    ),
    "schema --renew": ("schemas/feature.py", ("schema", "--renew")),
}
every_rewriting = pytest.mark.parametrize("name", REWRITING)


def prepare(bench: SmallBench, name: str) -> Path:
    """Make the file that a command rewrites one that it would rewrite."""
    path = bench.root / REWRITING[name][0]
    if name == "approve":
        compare(bench)
        bench.write("approved.yaml", "# nothing yet\n")
    elif name == "schema --renew":
        bench.write("schemas/feature.py", "# old\n")
    elif path.suffix == ".feature":
        spoilt = FEATURE.replace("    And the record was deleted\n", IDLE)
        bench.write("features/lending.feature", spoilt.replace("    When", "     When"))
    return path


@every_rewriting
def test_a_link_that_leads_out_is_not_written_through(
    bench: SmallBench, precious: Path, name: str
) -> None:
    path = prepare(bench, name)
    path.rename(precious)
    before = precious.read_bytes()
    path.symlink_to(precious)
    ended = bench.exigent(*REWRITING[name][1])
    assert ended.code in (2, 3)
    assert "this is a link that leads out of the bench" in ended.out + ended.err
    assert (precious.read_bytes(), path.is_symlink()) == (before, True)


@every_rewriting
def test_a_link_within_the_bench_stays_one_and_is_written_through(
    bench: SmallBench, name: str
) -> None:
    path = prepare(bench, name)
    real = bench.root / "real"
    path.rename(real)
    before = real.read_bytes()
    path.symlink_to(real)
    assert bench.exigent(*REWRITING[name][1]).code in (0, 3)
    assert path.is_symlink()
    assert real.read_bytes() != before


@every_rewriting
@pytest.mark.parametrize("mode", [0o644, 0o755, 0o600])
def test_what_is_rewritten_keeps_its_mode(bench: SmallBench, name: str, mode: int) -> None:
    path = prepare(bench, name)
    before = path.read_bytes()
    path.chmod(mode)
    assert bench.exigent(*REWRITING[name][1]).code in (0, 3)
    assert path.read_bytes() != before
    assert stat.S_IMODE(path.stat().st_mode) == mode


@pytest.mark.parametrize("kind", ["case", "regime", "feature"])
def test_nothing_new_is_written_into_a_folder_that_is_a_link_out_of_the_bench(
    bench: SmallBench, tmp_path_factory: pytest.TempPathFactory, kind: str
) -> None:
    folder = {"case": "scenarios", "regime": "regimes", "feature": "features"}[kind]
    outside = tmp_path_factory.mktemp("outside") / folder
    (bench.root / folder).rename(outside)
    (bench.root / folder).symlink_to(outside)
    before = sorted(outside.iterdir())
    more = {"case": ("--source", "S"), "regime": ("--source", "S", "--kind", "proposal")}
    ended = bench.exigent("new", kind, "other", "--title", "T", *more.get(kind, ()))
    assert ended.code == 2
    assert "leads out of the bench" in ended.err
    assert sorted(outside.iterdir()) == before


def test_pages_are_not_written_through_links(bench: SmallBench, precious: Path) -> None:
    (bench.root / "pages").mkdir()
    (bench.root / "pages" / "index.md").symlink_to(precious.with_name("not-there-yet"))
    (bench.root / "pages" / "regimes").symlink_to(precious.parent)
    assert bench.exigent("pages", "pages").code == 2
    assert [path.name for path in precious.parent.iterdir()] == ["precious"]


# Says where it stands, and waits between reading the file and writing it.
APPROVING = """\
import fcntl, sys
from exigent.doors.cli.commands import approve
from exigent.doors.cli.command_line import main

def tell(word, act):
    def told(*arguments):
        print(word, flush=True)
        return act(*arguments)
    return told

def read_and_wait(*arguments):
    text = read(*arguments)
    print("read", flush=True)
    sys.stdin.read()
    return text

read = approve.read_text
fcntl.flock = tell("waits", fcntl.flock)
approve.read_text = read_and_wait
main(["approve", "--regime", sys.argv[1], "--by", "Ada", "--why", "Agreed"])
"""


def test_of_two_who_approve_at_once_neither_loses_an_entry(bench: SmallBench) -> None:
    bench.exigent("run", "--json", "matrix.json")
    bench.change("regimes/open-shelf.yaml", "at_most: 30", "at_most: 40")
    bench.change("regimes/privacy-act.yaml", "{requester: borrower}", "{requester: parent}")
    bench.exigent("compare", "matrix.json")
    bench.write("approved.yaml", "# nothing yet\n")
    first = _approving(bench, "open-shelf")
    assert first.stdout is not None
    while first.stdout.readline() != "read\n":
        pass
    second = _approving(bench, "privacy-act")
    assert second.stdout is not None
    # The second has read the file as it was, or waits for the first.
    assert second.stdout.readline() in ("waits\n", "read\n")
    for one in (first, second):
        assert one.communicate()[1] == ""
        assert one.returncode == 0
    text = (bench.root / "approved.yaml").read_text("utf-8")
    assert "regime: open-shelf\n" in text
    assert "regime: privacy-act\n" in text


def _approving(bench: SmallBench, regime: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", APPROVING, regime],
        cwd=bench.root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize(
    "words",
    [
        ("run", "--markdown", "comment.md"),
        ("run", "--no-code", "--html", "comment.md"),
        ("compare", "open-shelf", "privacy-act", "--json", "comment.md"),
        ("lint", "--json", "comment.md"),
        ("plot", "--out", "comment.svg"),
    ],
    ids=" ".join,
)
def test_a_report_follows_no_link_out_of_the_bench(
    bench: SmallBench, precious: Path, words: tuple[str, ...]
) -> None:
    (bench.root / words[-1]).symlink_to(precious)
    ended = bench.exigent(*words)
    assert ended.code == 2
    assert f"{words[-1]}:1:1: this is a link that leads out of the bench" in ended.err
    assert precious.read_text("utf-8") == KEPT


@pytest.mark.parametrize("kind", ["a pipe", "a folder"])
@pytest.mark.parametrize("name", ["pyproject.toml", "steps/vocabulary.yaml"])
def test_what_stands_for_a_file_of_the_bench_is_refused_and_not_passed_by(
    bench: SmallBench, name: str, kind: str
) -> None:
    path = bench.root / name
    path.unlink(missing_ok=True)
    os.mkfifo(path) if kind == "a pipe" else path.mkdir()
    for command in ("run", "lint"):
        ended = bench.exigent(command)
        assert ended.code == 2
        assert ended.err.startswith(f"{name}:1:1: cannot read the file: is a ")
