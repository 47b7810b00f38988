"""What one sentence that states several facts costs `exigent run`, by the way in which it is made.

The shipped bench has such a sentence as a derived phrase of its vocabulary. Beside it stand two
copies, where the same sentence is a Given from `exigent.steps`, and a step of pytest-bdd, for which
pytest is started. What counts is the time of the processors: of a run that waits for pytest the
clock tells too little.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from figure import BENCHMARKS, DisagreementError, Row, Settings, exigent_command
from timing import Command, Spread, alternate

NAME = "own steps"
DERIVED_AT_MOST = 0.7
GIVEN_AT_MOST = 1.15
LEAST_ROUNDS = 7
SHIPPED = BENCHMARKS.parent
FOLDERS = ("features", "regimes", "scenarios", "steps")
DERIVED = re.compile(r"^derived:\n(?:[ #].*\n|\n)*", re.MULTILINE)
SENTENCE = "the clip was recorded {age:d} days ago and clips are kept for {kept:d} days"
FACTS = '"clip_age_days": age, "storage": "expired" if age > kept else "stored"'
GIVEN = f"""\
from exigent.steps import given

@given("{SENTENCE}")
def keep_or_expire(age, kept):
    return {{{FACTS}}}
"""
OF_PYTEST = f"""\
from pytest_bdd import given, parsers

@given(parsers.parse("{SENTENCE}"))
def keep_or_expire(exigent, age, kept):
    for fact, value in {{{FACTS}}}.items():
        exigent.state(fact, value)
"""
PROJECT = '[tool.pytest]\npythonpath = ["."]\naddopts = ["--import-mode=importlib"]\n'


def measure(settings: Settings) -> Iterator[Row]:
    """Yield the processor time of each way, and that of the derived phrase over the others."""
    benches = {
        "derived": _copy(settings.folder / "derived"),
        "given": _with_step(settings.folder / "given", GIVEN),
        "pytest": _with_step(settings.folder / "pytest", OF_PYTEST),
    }
    commands = {
        name: Command([exigent_command(), "run", "--json", "matrix.json"], bench)
        for name, bench in benches.items()
    }
    samples = alternate(commands, max(settings.rounds, LEAST_ROUNDS))
    _agree(benches)
    taken = {
        name: [sample.processor_seconds for sample in found] for name, found in samples.items()
    }
    for name, said in (
        ("derived", "a derived phrase"),
        ("given", "a Given from exigent.steps"),
        ("pytest", "a step of pytest-bdd"),
    ):
        yield Row(NAME, f"exigent run with {said}", Spread.of(taken[name]), "processor s")
    yield _over(taken["derived"], taken["pytest"], "the first over the last", DERIVED_AT_MOST)
    yield _over(taken["given"], taken["derived"], "the second over the first", GIVEN_AT_MOST)


def _copy(folder: Path) -> Path:
    for name in FOLDERS:
        shutil.copytree(SHIPPED / name, folder / name)
    (folder / "pyproject.toml").write_text(PROJECT)
    return folder


def _with_step(folder: Path, step: str) -> Path:
    """Return a bench in which the sentence is a step in Python."""
    vocabulary = _copy(folder) / "steps" / "vocabulary.yaml"
    text, count = DERIVED.subn("", vocabulary.read_text("utf-8"))
    if count != 1:
        raise DisagreementError("the shipped vocabulary has no derived phrase to take out")
    vocabulary.write_text(text, "utf-8")
    (folder / "steps" / "retention.py").write_text(step)
    (folder / "conftest.py").write_text('pytest_plugins = ["steps.retention"]\n')
    return folder


def _agree(benches: dict[str, Path]) -> None:
    matrices = {name: (bench / "matrix.json").read_bytes() for name, bench in benches.items()}
    if len(set(matrices.values())) != 1:
        raise DisagreementError(f"not one matrix from {', '.join(matrices)}")


def _over(above: list[float], below: list[float], what: str, at_most: float) -> Row:
    ratios = Spread.of(over / under for over, under in zip(above, below, strict=True))
    return Row(NAME, what, ratios, "times", at_most)
