"""Small benches for both doors, and the doors themselves as processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from exigent.bench.matrix import Matrix
from exigent.report.matrix.matrix_json import read_json
from tests.codes import without_codes

SHIPPED = Path(__file__).parents[2]
ENVIRONMENT = {
    "COLUMNS": "100",
    "NO_COLOR": "1",
    # Importing Hypothesis would take longer than all the rest of such a run.
    "PYTEST_ADDOPTS": "-p no:hypothesispytest",
}

VOCABULARY = """\
request:
  ordinary: an ordinary request for the key
  asked:
    - someone asks for the key
facts:
  paper:
    asks: What does the asker bring?
    unknown: what the asker brings
    values:
      none: the asker brings nothing
      letter: the asker brings a letter
      order: the asker brings an order
    ordinary: none
  fire:
    asks: Does the house burn?
    type: yes_no
    values:
      true: the house burns
      false: the house does not burn
    ordinary: false
  floors:
    asks: How many floors?
    type: number
    unit: floors
    at_least: 1
    phrase: the house has {number} floor(s)
    unknown: how many floors the house has
    ordinary: 1
grounds:
  order: an order
  danger: danger
  courtesy: courtesy
parties:
  keeper: the keeper
duties:
  note: note it down
"""

KIND_KEEPER = """\
title: The kind keeper
kind: provider_policy
jurisdiction: the town
sources:
  sign: {title: The sign on the door, address: "https://sign.example"}
rules:
  - id: order
    when: {paper: order}
    decide: {outcome: allow, mode: must, ground: order}
    because: An order is an order.
    source: sign
    obligations:
      - {who: keeper, duty: note, within: 3 days}
  - id: fire
    when: {fire: true}
    decide: {outcome: allow, mode: may, ground: danger}
    because: A fire waits for no paper.
    source: sign
  - id: letter
    when: {paper: letter, floors: {at_most: 3}}
    decide: {outcome: allow, mode: may, ground: courtesy}
    because: A letter opens a small house.
    source: sign
    contested: Some say that letters open nothing.
otherwise:
  decide: {outcome: refuse, mode: no_ground}
  because: Nothing on the sign opens the house.
"""

STRICT_KEEPER = """\
title: The strict keeper
kind: provider_law
jurisdiction: the town
sources:
  law: {title: The law of keys, address: "https://law.example"}
rules:
  - id: order
    when: {paper: order}
    decide: {outcome: allow, mode: must, ground: order}
    because: The law knows orders only.
    source: law
otherwise:
  decide: {outcome: refuse, mode: must_not}
  because: The law forbids everything else.
  source: law
"""

CASE = """\
title: The fire in the mill
date: "1901"
place: the town
summary: The mill burnt, and someone with a letter asked for the key.
facts: {paper: letter, fire: true}
sources:
  - {outlet: The Bell, title: Fire, date: "1901", address: "https://bell.example/fire"}
reported:
  disclosed: true
  ground: danger
  owner_told: unknown
"""

GOOD = """\
@keys
Feature: Keys
  Background:
    Given an ordinary request for the key

  @burning
  Scenario: A fire opens the kind keeper's door only
    Given the house burns
    When someone asks for the key
    Then the regimes decide
      | regime        | outcome | mode     | ground |
      | kind-keeper   | allow   | may      | danger |
      | strict-keeper | refuse  | must_not | -      |

  Scenario: Nobody opens without a reason
    When someone asks for the key
    Then every regime refuses the disclosure

  @letters
  Scenario Outline: A letter for <floors> floors
    Given the asker brings a letter
    And the house has <floors> floors
    When someone asks for the key
    Then "kind-keeper" <does> the disclosure

    @small
    Examples:
      | floors | does   |
      | 2      | allows |
      | 3      | allows |

    @tall
    Examples:
      | floors | does    |
      | 4      | refuses |

  Rule: Orders

    @orders
    Scenario: An order opens every door
      Given the asker brings an order
      When someone asks for the key
      Then every regime must disclose
      And under "kind-keeper" the keeper must note it down within 3 days
"""

REPORTED = """\
Feature: Reported
  Scenario: The mill
    Given the reported case "mill"
    When someone asks for the key
    Then "kind-keeper" may disclose but need not
    And "strict-keeper" refuses the disclosure

  Scenario: A letter for a house of unknown height
    Given an ordinary request for the key
    And the asker brings a letter
    And it is not known how many floors the house has
    When someone asks for the key
    Then "kind-keeper" needs to know how many floors the house has
"""

FAILING = """\
Feature: Wrong expectations
  Scenario: Both keepers are taken for others
    Given an ordinary request for the key
    And the house burns
    When someone asks for the key
    Then "kind-keeper" must disclose
    And the ground under "kind-keeper" is courtesy
    And "strict-keeper" allows the disclosure

  Scenario: An order opens every door
    Given an ordinary request for the key
    And the asker brings an order
    When someone asks for the key
    Then every regime must disclose

  Scenario Outline: A letter for <floors> floors
    Given an ordinary request for the key
    And the asker brings a letter
    And the house has <floors> floors
    When someone asks for the key
    Then "kind-keeper" allows the disclosure

    Examples:
      | floors |
      | 3      |
      | 4      |
"""

OWN_STEPS = '''\
"""Steps of this bench's own."""

from pytest_bdd import given, parsers, then, when

from exigent.steps import ScenarioRun


@given(parsers.parse("a house of {count:d} flats on each of {floors:d} floors"))
def build(exigent: ScenarioRun, count: int, floors: int) -> None:
    assert count > 0, "a house has flats"
    exigent.state("floors", floors)


@when("the postman asks for the key")
def ask(exigent: ScenarioRun) -> None:
    exigent.ask()


@then(parsers.re(r"exactly (?P<count>\\d+) keepers? opens?"))
def count_openers(exigent: ScenarioRun, count: str) -> None:
    openers = [name for name, answer in exigent.decisions.items() if answer.outcome == "allow"]
    assert len(openers) == int(count), f"{len(openers)} open: {', '.join(openers)}"
'''

OWN_CONFTEST = 'pytest_plugins = ["steps.houses"]\n'

PROJECT = '[tool.pytest]\npythonpath = ["."]\naddopts = ["--import-mode=importlib"]\n'

OWN_FEATURE = """\
Feature: Houses
  Scenario: A letter for a tall house
    Given an ordinary request for the key
    And a house of 2 flats on each of 9 floors
    And the asker brings a letter
    When the postman asks for the key
    Then every regime refuses the disclosure
    And exactly 0 keepers open

  Scenario: A plain one between them
    Given an ordinary request for the key
    When someone asks for the key
    Then every regime refuses the disclosure

  Scenario Outline: A letter for <floors> floors
    Given an ordinary request for the key
    And a house of 2 flats on each of <floors> floors
    And the asker brings a letter
    When the postman asks for the key
    Then exactly <openers> keeper opens

    Examples:
      | floors | openers |
      | 3      | 1       |
      | 4      | 0       |
"""

BENCH: Mapping[str, str] = {
    "steps/vocabulary.yaml": VOCABULARY,
    "regimes/kind-keeper.yaml": KIND_KEEPER,
    "regimes/strict-keeper.yaml": STRICT_KEEPER,
    "scenarios/mill.yaml": CASE,
}
WITH_OWN_STEPS: Mapping[str, str] = {
    **BENCH,
    "steps/houses.py": OWN_STEPS,
    "conftest.py": OWN_CONFTEST,
    "pyproject.toml": PROJECT,
}


@dataclass(frozen=True, slots=True)
class Ended:
    """How a process ended: its exit code, and what it wrote, which is read without the codes."""

    code: int
    written: str
    told: str

    @property
    def out(self) -> str:
        return without_codes(self.written)

    @property
    def err(self) -> str:
        return without_codes(self.told)

    @property
    def text(self) -> str:
        return self.out + self.err

    @property
    def lines(self) -> list[str]:
        return self.text.splitlines()


def write_bench(root: Path, features: Mapping[str, str], files: Mapping[str, str] = BENCH) -> Path:
    """Write a bench with these features (`features/<name>.feature`) and return its folder."""
    named = {f"features/{name}.feature": text for name, text in features.items()}
    return write_files(root, {**files, **named})


def write_files(root: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def pytest_door(folder: Path, *arguments: str, **environment: str) -> Ended:
    return _run(folder, ("-m", "pytest", *arguments), environment)


def exigent_door(folder: Path, *arguments: str, **environment: str) -> Ended:
    return _run(folder, ("-m", "exigent", *arguments), environment)


@dataclass(frozen=True, slots=True)
class BothDoors:
    """The same features through both doors, each with its matrix as JSON."""

    pytest: Ended
    exigent: Ended
    from_pytest: bytes
    from_exigent: bytes

    @property
    def matrix(self) -> Matrix:
        return read_json(self.from_exigent)


def both_doors(root: Path, reports: Path, *features: str, **environment: str) -> BothDoors:
    reports.mkdir(exist_ok=True)
    ours, theirs = reports / "exigent.json", reports / "pytest.json"
    run, tests = at_once(
        lambda: exigent_door(root, "run", *features, f"--json={ours}", **environment),
        lambda: pytest_door(
            root, *(features or ("features",)), f"--exigent-json={theirs}", **environment
        ),
    )
    return BothDoors(tests, run, _bytes(theirs), _bytes(ours))


def at_once(first: Callable[[], Ended], second: Callable[[], Ended]) -> tuple[Ended, Ended]:
    """Run two processes side by side, since most of their time goes into starting up."""
    with ThreadPoolExecutor(2) as pool:
        one, other = pool.submit(first), pool.submit(second)
        return one.result(), other.result()


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def _run(folder: Path, arguments: tuple[str, ...], environment: Mapping[str, str]) -> Ended:
    # What the surrounding run of pytest says of itself is not meant for the one inside, and
    # without cached bytecode each of so many processes would compile all modules anew.
    unfit = ("PYTEST_", "PYTHONDONTWRITEBYTECODE")
    outside = {key: value for key, value in os.environ.items() if not key.startswith(unfit)}
    ended = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**outside, **ENVIRONMENT, **environment},
        capture_output=True,
        check=False,
    )
    return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())
