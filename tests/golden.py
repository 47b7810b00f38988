"""Golden files: what a screen or a report looked like, in the folder `golden` beside its tests.

`pytest tests/cli --update-golden` writes them anew. A file that no test compares fails the run,
wherever all tests beside it ran.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

FOLDER = "golden"
FIXTURE = "matches_golden"
_COMPARED = pytest.StashKey[set[str]]()
_NOT_RUN = pytest.StashKey[set[str]]()
_LEFT_OVER = pytest.StashKey[list[str]]()
# With any of these, what was collected says nothing of what there is.
_SELECTING = ("lf", "stepwise", "ignore", "ignore_glob", "collectonly")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write the golden files instead of comparing"
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--update-golden") and os.environ.get("CI"):
        raise pytest.UsageError(
            "--update-golden is refused where CI is set: there, what is written is what is tested"
        )
    config.stash[_COMPARED] = set()
    config.stash[_NOT_RUN] = set()
    config.stash[_LEFT_OVER] = []


@pytest.fixture
def matches_golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with its golden file beside the test, or write that file under --update-golden."""

    def compare(name: str, text: str) -> None:
        path = request.path.parent / FOLDER / f"{name}.txt"
        request.config.stash[_COMPARED].add(str(path))
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, "utf-8")
        assert path.is_file(), f"no golden file {path.name}: run pytest with --update-golden"
        was, now = path.read_text("utf-8"), text
        changes = difflib.unified_diff(was.splitlines(), now.splitlines(), str(path), "now", n=0)
        assert was == now, "\n".join(changes)

    return compare


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """Refuse slow tests of golden files: wherever those are left out, a left-over file stays unseen."""
    for item in items:
        if FIXTURE in getattr(item, "fixturenames", ()) and item.get_closest_marker("slow"):
            raise pytest.UsageError(f"{item.nodeid} compares a golden file, so it cannot be slow")


def pytest_deselected(items: Sequence[pytest.Item]) -> None:
    for item in items:
        if FIXTURE in getattr(item, "fixturenames", ()):
            item.config.stash[_NOT_RUN].add(str(item.path.parent))


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:  # noqa: ARG001 - xdist names it so
    """Take over, where tests run in several processes, what one of them compared."""
    said = getattr(node, "workeroutput", {}).get(FOLDER)
    if said:
        node.config.stash[_COMPARED].update(said["compared"])
        node.config.stash[_NOT_RUN].update(said["not run"])


def pytest_sessionfinish(session: pytest.Session) -> None:
    config = session.config
    compared, not_run = config.stash[_COMPARED], config.stash[_NOT_RUN]
    if hasattr(config, "workeroutput"):
        config.workeroutput[FOLDER] = {"compared": sorted(compared), "not run": sorted(not_run)}
        return
    if session.exitstatus != pytest.ExitCode.OK or any(
        config.getoption(one, default=False) for one in _SELECTING
    ):
        return
    left_over = [
        path.relative_to(config.rootpath).as_posix()
        for folder in _folders_asked_for(config)
        if str(folder.parent) not in not_run
        for path in sorted(folder.iterdir())
        if str(path) not in compared
    ]
    if left_over:
        config.stash[_LEFT_OVER] = left_over
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    if config.stash[_LEFT_OVER]:
        terminalreporter.section("golden files that no test compares: delete them", red=True)
        for path in config.stash[_LEFT_OVER]:
            terminalreporter.line(path)


def _folders_asked_for(config: pytest.Config) -> Iterator[Path]:
    """Yield the folders of golden files beside which every test was asked for."""
    seen: set[Path] = set()
    for argument in config.args:
        start = config.invocation_params.dir / argument
        if not start.is_dir():
            continue
        for parent, below, _ in os.walk(start):
            below[:] = sorted(name for name in below if name != "node_modules" and name[0] != ".")
            folder = Path(parent, FOLDER)
            if FOLDER in below and folder not in seen:
                seen.add(folder)
                yield folder
