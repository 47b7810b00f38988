"""A version is made by one recipe, in a repository of its own, and refused where it should not be."""

from __future__ import annotations

import os
import pty
import re
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.signals import ENDING, heed_signals

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
NEEDED = ("CHANGELOG.md", "README.md", "pyproject.toml")
FOLDERS = ("changelog.d", "docs", "release")
VERSION_FILE = "src/exigent/__init__.py"
CHANGE = "changelog.d/+a-change.added.md"
GREEN = f"{sys.executable} -c pass"
RED = f"{sys.executable} -c 'raise SystemExit(1)'"
NEW = "77.0.0"


@dataclass(frozen=True, slots=True)
class Repository:
    """A clone that holds what a release reads and writes."""

    root: Path

    def git(self, *words: str) -> str:
        ended = subprocess.run(
            ["git", *words], cwd=self.root, capture_output=True, text=True, check=True
        )
        return ended.stdout.strip()

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def read(self, name: str) -> str:
        return (self.root / name).read_text("utf-8")

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "Change it")

    def release(self, version: str, check: str = GREEN) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command(version, check), cwd=self.root, capture_output=True, text=True, check=False
        )


def command(version: str, check: str) -> list[str]:
    return [sys.executable, "release/release.py", version, "--check", check]


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """A repository with one change that is not released."""
    origin = Repository(tmp_path_factory.mktemp("release") / "origin")
    origin.write(VERSION_FILE, (ROOT / VERSION_FILE).read_text("utf-8"))
    for name in NEEDED:
        shutil.copy(ROOT / name, origin.root)
    made = shutil.ignore_patterns("reference", "__pycache__")
    for name in FOLDERS:
        shutil.copytree(ROOT / name, origin.root / name, ignore=made)
    for change in (origin.root / "changelog.d").glob("+*"):
        change.unlink()
    origin.write(CHANGE, "- A change of which users hear.\n")
    origin.write(".gitignore", "__pycache__/\nbuild/\n")
    origin.git("init", "--quiet", "--initial-branch", "main")
    _name_somebody(origin)
    origin.commit()
    return origin


@pytest.fixture
def repository(origin: Repository, tmp_path: Path) -> Repository:
    """A clone of it."""
    clone = Repository(tmp_path / "clone")
    origin.git("clone", "--quiet", str(origin.root), str(clone.root))
    _name_somebody(clone)
    return clone


def _name_somebody(repository: Repository) -> None:
    repository.git("config", "user.name", "Ada Byron")
    repository.git("config", "user.email", "ada@example.org")


def assert_nothing_was_made(repository: Repository, before: str) -> None:
    assert repository.git("rev-parse", "HEAD") == before
    assert repository.git("tag", "--list") == ""


def test_a_version_is_written_down_committed_and_tagged(repository: Repository) -> None:
    ended = repository.release(NEW)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.endswith(f"git push origin HEAD v{NEW}\n")
    assert repository.git("status", "--porcelain") == ""
    assert repository.git("log", "-1", "--format=%s") == f"Release {NEW}"
    assert repository.git("rev-parse", f"v{NEW}^{{commit}}") == repository.git("rev-parse", "HEAD")
    assert f'__version__ = "{NEW}"' in repository.read(VERSION_FILE)
    changes = repository.read("CHANGELOG.md")
    title = rf"## \[{re.escape(NEW)}\] - \d{{4}}-\d\d-\d\d\n\n### Added\n\n"
    assert re.search(title + r"- A change of which users hear\.\n", changes)
    assert not (repository.root / CHANGE).exists()
    assert (repository.root / "changelog.d" / "README.md").is_file()


def test_the_pages_say_to_install_the_new_version(repository: Repository) -> None:
    assert repository.release(NEW).returncode == 0
    texts = [p.read_text("utf-8") for p in (repository.root / "docs").rglob("*.md")]
    named = {one for text in texts for one in re.findall(r"exigent@v([\d.]*\d)", text)}
    assert named == {NEW}
    assert f"rev: v{NEW}" in repository.read("docs/ci.md")


def test_what_is_tagged_is_what_was_checked(repository: Repository) -> None:
    is_written = f"import pathlib; assert '{NEW}' in pathlib.Path('{VERSION_FILE}').read_text()"
    assert repository.release(NEW, f'{sys.executable} -c "{is_written}"').returncode == 0


def test_an_older_version_keeps_its_place_below(repository: Repository) -> None:
    assert repository.release(NEW).returncode == 0
    repository.write(CHANGE, "- Another one.\n")
    repository.commit()
    assert repository.release("77.1.0").returncode == 0
    changes = repository.read("CHANGELOG.md")
    assert changes.index("## [77.1.0]") < changes.index(f"## [{NEW}]")
    assert changes.count("A change of which users hear") == 1


def test_where_tests_are_red_there_is_no_version_and_the_tree_is_as_it_was(
    repository: Repository,
) -> None:
    before = repository.git("rev-parse", "HEAD")
    ended = repository.release(NEW, RED)
    assert ended.returncode == 2
    assert f"is red, so there is no {NEW}" in ended.stderr
    assert_nothing_was_made(repository, before)
    assert repository.git("status", "--porcelain") == ""
    assert (repository.root / CHANGE).is_file()


# A check that starts another process, as CI does, and leaves something behind in the tree.
ENDLESS = """{python} -c '
import pathlib, subprocess, sys, time
writing = open("{running}", "w")
pathlib.Path("left-behind").touch()
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], pass_fds=[writing.fileno()])
print("started", file=writing, flush=True)
time.sleep(60)
'"""
# Makes the terminal that it stands on its own, as a shell does, and becomes what is to be run.
ON_TERMINAL = """\
import fcntl, os, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    """A pipe that is open for writing as long as any process of ENDLESS is there."""
    os.mkfifo(tmp_path / "running")
    return tmp_path / "running"


@pytest.mark.parametrize(
    "number",
    ENDING,
    ids=lambda one: one.name,
)
def test_a_release_that_a_signal_ends_leaves_the_tree_as_it_was(
    repository: Repository, endless: Path, number: signal.Signals
) -> None:
    before = repository.git("rev-parse", "HEAD")
    check = ENDLESS.format(python=sys.executable, running=endless)
    with subprocess.Popen(
        command(NEW, check),
        cwd=repository.root,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=heed_signals,  # noqa: PLW1509 - nothing else of the test runs meanwhile
    ) as releasing:
        with endless.open() as running:
            assert running.readline() == "started\n"
            assert NEW in repository.read(VERSION_FILE)
            releasing.send_signal(number)
            assert running.read() == ""  # and no process of the check is left
        _, told = releasing.communicate()
    assert releasing.returncode == 128 + number
    said = f"ended by {number.name}: no version is made, and the tree is as it was\n"
    assert told.endswith(said)
    assert_nothing_was_made(repository, before)
    assert repository.git("status", "--porcelain") == ""
    assert (repository.root / CHANGE).is_file()


def test_a_release_whose_terminal_is_closed_leaves_the_tree_as_it_was(
    repository: Repository, endless: Path
) -> None:
    before = repository.git("rev-parse", "HEAD")
    check = ENDLESS.format(python=sys.executable, running=endless)
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", ON_TERMINAL, *command(NEW, check)],
        cwd=repository.root,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=heed_signals,  # noqa: PLW1509 - nothing else of the test runs meanwhile
    ) as releasing:
        os.close(theirs)
        with endless.open() as running:
            assert running.readline() == "started\n"
            os.close(ours)
            assert running.read() == ""
    assert releasing.returncode == 128 + signal.SIGHUP
    assert_nothing_was_made(repository, before)
    assert repository.git("status", "--porcelain") == ""


@pytest.mark.parametrize("name", ["README.md", "new.txt"], ids=["changed", "untracked"])
def test_a_tree_with_anything_that_is_not_committed_is_refused(
    repository: Repository, name: str
) -> None:
    before = repository.git("rev-parse", "HEAD")
    repository.write(name, "not committed")
    ended = repository.release(NEW)
    assert ended.returncode == 2
    assert name in ended.stderr
    assert repository.read(name) == "not committed"
    assert_nothing_was_made(repository, before)


def test_an_empty_changelog_is_refused(repository: Repository) -> None:
    (repository.root / CHANGE).unlink()
    repository.commit()
    before = repository.git("rev-parse", "HEAD")
    ended = repository.release(NEW)
    assert ended.returncode == 2
    assert ended.stderr == "changelog.d/ has no change in it, so there is nothing to release\n"
    assert_nothing_was_made(repository, before)


@pytest.mark.parametrize("version", ["0.0.1", "77", "77.0.0rc1", "v77.0.0", "077.0.0", ""])
def test_what_is_no_next_version_is_refused(repository: Repository, version: str) -> None:
    before = repository.git("rev-parse", "HEAD")
    assert repository.release(version).returncode == 2
    assert_nothing_was_made(repository, before)


def test_a_tag_that_there_is_is_not_moved(repository: Repository) -> None:
    repository.git("tag", f"v{NEW}")
    ended = repository.release(NEW)
    assert (ended.returncode, ended.stderr) == (2, f"there is a tag v{NEW} already\n")


def test_make_checks_by_the_script_of_ci() -> None:
    ended = subprocess.run(
        ["make", "--dry-run", "release", f"VERSION={NEW}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert f'release/release.py "{NEW}" --check ".ci/run"' in ended.stdout


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("a-change.added.md", "- A change.\n", "such a file is named +NAME.KIND.md"),
        ("+a-change.md", "- A change.\n", "such a file is named +NAME.KIND.md"),
        ("+a-change.improved.md", "- A change.\n", "Invalid news fragment name"),
        ("+a-change.fixed.md", "A change.\n", "+a-change.fixed.md:1: it holds items of a list"),
        ("+a-change.fixed.md", "- A change.", "+a-change.fixed.md:1: it holds items of a list"),
        ("+a-change.fixed.md", "- A change\nthat goes on.\n", ":2: neither begins an item"),
        ("+a-change.fixed.md", "- A change.  \n", ":1: neither begins an item"),
        ("+a-change.fixed.md", f"- {'long ' * 30}.\n", "at most 110 fit"),
        ("+a-change.fixed.md", "", "+a-change.fixed.md:1: it holds items of a list"),
    ],
)
def test_a_change_that_is_named_or_written_otherwise_is_told(
    repository: Repository, name: str, text: str, told: str
) -> None:
    repository.write(f"changelog.d/{name}", text)
    ended = subprocess.run(
        [sys.executable, "release/fragments.py"],
        cwd=repository.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    assert told in ended.stderr
    assert "Traceback" not in ended.stderr


def test_the_changes_of_this_repository_are_printed_as_they_will_stand() -> None:
    ended = subprocess.run(
        [sys.executable, "release/fragments.py", "--show"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    for change in (ROOT / "changelog.d").glob("+*"):
        assert change.read_text("utf-8").strip() in ended.stdout
