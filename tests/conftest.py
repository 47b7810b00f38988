"""What tests of every kind share: the small bench, and golden files."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from coverage import Coverage
from hypothesis import HealthCheck, settings

from tests import golden
from tests.small_bench import SmallBench, write_small_bench

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# So that a message that differs is shown with what differs.
pytest.register_assert_rewrite("tests.bad_input.spoiling", "tests.browsing")

# Tests take nothing from the cache of whoever runs them, and leave nothing in it.
os.environ["EXIGENT_CACHE"] = ""

# Hypothesis draws the same examples every time in CI, new ones elsewhere.
_EVERYWHERE = settings(
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
settings.register_profile("ci", parent=_EVERYWHERE, derandomize=True)
settings.register_profile("local", parent=_EVERYWHERE, print_blob=True)
settings.load_profile("ci" if "CI" in os.environ else "local")

# Each of them would change what a screen looks like.
SCREEN_VARIABLES = (
    *("CI", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "FORCE_COLOR", "LINES", "NO_COLOR"),
    *("TTY_COMPATIBLE", "TTY_INTERACTIVE"),
)


# Tests of these are quick one by one and take long together: most of the time of all that are not
# slow. Whoever changes what they are about runs them; `make test` and CI always do.
BROAD = (
    *(f"tests/{folder}/" for folder in ("compare", "doors", "endings", "flip", "gaps", "mutation")),
    *(
        f"tests/{folder}/"
        for folder in ("documentation", "html", "order", "scaffold", "time", "timeline", "watch")
    ),
    *(f"tests/{folder}/" for folder in ("agreement", "ask", "explore", "regimes", "replay")),
    "tests/streams/",
    *(f"tests/engines/{folder}/" for folder in ("python", "rego", "remote")),
    *("tests/engines/test_kit.py", "tests/symbolic/test_other_engines.py"),
    *("tests/bad_input/test_gherkin_slips.py", "tests/lint/test_checks.py"),
    *("tests/architecture/test_layers.py", "tests/architecture/test_names.py"),
    *("tests/core/test_explain.py", "tests/core/test_sense.py"),
    *("tests/cli/test_run.py", "tests/cli/test_screens.py", "tests/library/test_frames.py"),
)


# These decide the shipped bench from end to end, or a small one thousands of times. Measured, that
# takes three times as long, and says no more than the examples of the same rooms do.
COMPUTING = (
    *("tests/explore/test_answers.py", "tests/explore/test_variants.py"),
    *("tests/regimes/test_answers_stay.py", "tests/regimes/test_claims_say_something.py"),
    *("tests/replay/test_exact.py", "tests/timeline/test_shipped.py"),
    "tests/compare/test_carrying.py",
)


# Each takes minutes, in one process: where several share the files, none works on alone at the end.
LONGEST = ("tests/documentation/test_pages.py", "tests/explore/test_variants.py")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark as broad what `make quick` leaves out though it is not slow, and what computes."""
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: not item.nodeid.startswith(LONGEST))
    for item in items:
        is_property = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
        if is_property or item.nodeid.startswith(BROAD):
            item.add_marker("broad")
        if is_property or item.nodeid.startswith(COMPUTING):
            item.add_marker("computing")


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    pluginmanager.register(golden)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish() -> None:
    """Save what coverage measured while there is time: xdist kills a process that ends slowly."""
    measured = Coverage.current()
    if measured:
        measured.save()


def pytest_unconfigure() -> None:
    """Keep pytest from looking, five times, for garbage among all that the tests ever made."""
    gc.freeze()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium or Chrome, one for all: two of Playwright's in one process clash.

    A machine without it fails, since nothing else tests the pages.
    """
    # Most tests need neither, and both take time to load.
    from tests.browsing import AXE
    from tests.chromium import started_browser

    if not AXE.is_file():
        pytest.fail(f"there is no {AXE}: cd tests/browser && npm ci")
    with started_browser() as started:
        yield started


@pytest.fixture
def bench(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> SmallBench:
    """A small bench of its own, in the current folder, on no particular terminal."""
    write_small_bench(tmp_path)
    monkeypatch.chdir(tmp_path)
    for name in SCREEN_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    return SmallBench(tmp_path, capsys)
