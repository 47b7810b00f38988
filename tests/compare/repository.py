"""A git repository with the small bench in it, and changes that are made to one."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from exigent.analysis.compare.comparison import Comparison
from exigent.analysis.compare.saved import read_comparison
from tests.small_bench import Ended, SmallBench

FEATURE_FILE = "features/lending.feature"
HOUSE_RULES = "regimes/open-shelf.yaml"
ACT = "regimes/privacy-act.yaml"

SECOND_FEATURE = """\
Feature: The press
  Scenario: A reporter brings nothing
    Given an ordinary request for a lending record
    And a reporter asks
    When the library is asked for the record
    Then every regime refuses, except
      | technical |
"""


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository, the bench in it, and the command line run on that."""

    bench: SmallBench
    top: Path

    def git(self, *arguments: str) -> str:
        return git(self.top, *arguments)

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "A change")

    def compare(self, *arguments: str) -> tuple[Comparison, int]:
        """Compare, and return what came out and how it ended."""
        return compare(self.bench, *arguments)


def git(folder: Path, *arguments: str) -> str:
    settings = ("user.name=A", "user.email=a@example.org", "protocol.file.allow=always")
    options = [word for setting in settings for word in ("-c", setting)]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return subprocess.run(
        ["git", *options, *arguments],
        cwd=folder,
        env=kept | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"},
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def make_repository(bench: SmallBench, top: Path) -> Repository:
    git(top, "init", "--quiet", "--initial-branch", "main")
    repository = Repository(bench, top)
    repository.commit()
    return repository


def compare(bench: SmallBench, *arguments: str) -> tuple[Comparison, int]:
    ended = bench.exigent("compare", *arguments, "--json", "found.json")
    assert ended.err == "", ended.err
    found = read_comparison(bench.root / "found.json")
    (bench.root / "found.json").unlink()
    return found, ended.code


def told(found: Comparison) -> list[tuple[str, str, str]]:
    """Return the flips in short: which way, which regime, which scenario."""
    return [(flip.direction.value, flip.regime, flip.scenario.title) for flip in found.flips]


def loosen(bench: SmallBench) -> None:
    """Let a letter open the records of forty days, and expect that."""
    bench.change(HOUSE_RULES, "loan_age: {at_most: 30}", "loan_age: {at_most: 40}")
    bench.change(FEATURE_FILE, "| 31  | refuses |", "| 31  | allows  |")


def is_wrong(ended: Ended, message: str) -> bool:
    assert (ended.code, ended.out) == (2, ""), ended
    assert ended.err == f"{message}\n"
    return True
