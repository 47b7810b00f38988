"""The work as a bare pytest-bdd project: the same features, and steps that do nothing.

One Given that takes any text, one When, one Then. It is the floor under what any steps can cost
in pytest-bdd, and it checks nothing.
"""

from __future__ import annotations

from pathlib import Path

from sides.exigent_bench import write_features
from work import Work

TESTS = """\
from pytest_bdd import given, parsers, scenarios, then, when

scenarios("features")


@given(parsers.re(".*"))
def state_anything() -> None:
    pass


@when(parsers.re(".*"))
def do_nothing() -> None:
    pass


@then(parsers.re(".*"))
def expect_anything() -> None:
    pass
"""


def write(work: Work, folder: Path) -> None:
    """Write the project into an empty folder."""
    (folder / "features").mkdir(parents=True)
    (folder / "pytest.ini").write_text("[pytest]\n")
    (folder / "test_features.py").write_text(TESTS)
    write_features(work, folder / "features")
