"""A small bench on another subject: who may see what a library lent to whom.

Tests copy it into a folder of their own, spoil one line of it, and look at what is said.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from exigent.doors.cli.command_line import main
from tests.codes import without_codes

VOCABULARY = """\
request:
  ordinary: an ordinary request for a lending record
  asked:
    - the library is asked for the record

facts:
  requester:
    asks: Who asks?
    unknown: who asks
    values:
      police: police ask
      borrower: the borrower asks
      parent: a parent of the borrower asks
      press: a reporter asks
    groups:
      family:
        phrase: someone of the family asks
        values: [borrower, parent]
    ordinary: police

  paper:
    asks: What paper does the requester bring?
    unknown: what paper the requester brings
    values:
      none: the requester brings no paper
      letter: the requester brings a letter
      court_order: [the requester brings a court order, the requester brings the order of a court]
    ordinary: none

  record:
    asks: Is there a record?
    unknown: whether there is a record
    values:
      kept: the record is kept
      deleted: the record was deleted
      never_made: no record was made
    ordinary: kept

  has_card:
    asks: Does the borrower have a card?
    type: yes_no
    values:
      true: the borrower has a card
      false: the borrower has no card
    ordinary: true

  minor:
    asks: Is the borrower a child?
    type: yes_no
    values:
      true: the borrower is a child
      false: the borrower is of age
    ordinary: false

  loan_age:
    asks: How old is the loan?
    type: number
    unit: days
    at_least: 0
    phrase: the loan is {number} day(s) old
    unknown: how old the loan is
    ordinary: 10

  requested_on:
    asks: On what day is the request made?
    type: date
    phrase: the request is made on {date}
    unknown: on what day the request is made
    ordinary: 2020-05-01

grounds:
  wish: the borrower's wish
  order: an order of a court
  courtesy: courtesy

parties:
  library: the library
  court: the court

duties:
  tell_borrower: tell the borrower
  keep_note: keep a note of the request

constraints:
  - id: no_record_without_a_card
    when: {has_card: false}
    then: {not: {record: kept}}
    assume: {record: never_made}
    because: Loans are recorded on cards only.
  - id: courts_order_for_police
    when: {paper: court_order}
    then: {requester: police}
    because: Courts write such orders for police only.
"""

TECHNICAL = """\
title: What a library can find
kind: technical
sources:
  manual:
    title: Manual of the lending desk
rules:
  - id: no-record
    when: {record: [deleted, never_made]}
    decide: {outcome: refuse, mode: impossible}
    because: There is no record to show.
    source: manual
otherwise:
  decide: {outcome: not_governed}
  because: The record is there.
"""

OPEN_SHELF = """\
title: House rules of the Open Shelf library
kind: provider_policy
jurisdiction: Open Shelf
about: House rules that hang at the desk. Nobody knows who wrote them.
sources:
  house-rules:
    title: House rules
    outlet: Open Shelf
    date: "2018"
    address: https://library.example/rules
    status: secondary
    note: Read from a photograph.
rules:
  - id: own-record
    when: {requester: borrower}
    decide: {outcome: allow, mode: owner, ground: wish}
    because: The record is the borrower's own.
    source: house-rules
  - id: parent
    when: {requester: parent, minor: true}
    decide: {outcome: allow, mode: may, ground: wish}
    because: Parents answer for a child's loans.
    source: house-rules
    contested: Some read the rules to need the child's word as well.
  - id: letter
    when:
      paper: letter
      loan_age: {at_most: 30}
    decide: {outcome: allow, mode: may, ground: courtesy}
    because: A letter opens the records of the last month.
    source: house-rules
    obligations:
      - {who: library, duty: tell_borrower, within: 3 days, unless: {minor: true}}
  - id: court-order
    when: {paper: court_order}
    decide: {outcome: allow, mode: must, ground: order}
    because: The library obeys the court.
    source: house-rules
otherwise:
  decide: {outcome: refuse, mode: no_ground}
  because: Nothing in the rules opens the record.
"""

PRIVACY_ACT = """\
title: Reading Privacy Act
kind: provider_law
jurisdiction: Nowhere
in_force: {from: 2019-01-01}
sources:
  act:
    title: Reading Privacy Act
    date: 2018-11-30
    address: https://law.example/act
  report:
    title: Report on the Act
    status: unverified
rules:
  - id: court-order
    when: {paper: court_order}
    decide: {outcome: allow, mode: must, ground: order, scope: narrowed}
    because: An order opens what it names.
    source: act
    obligations:
      - {who: library, duty: keep_note, within: before disclosure}
  - id: own-record
    when: {requester: borrower}
    decide: {outcome: allow, mode: may, ground: wish}
    because: Readers may see their own record.
    source: act
otherwise:
  decide: {outcome: refuse, mode: must_not}
  because: The Act closes the record to all others.
  source: report
  unverified: The text of the last section was not seen.
"""

CASE = """\
title: A lost diary
date: "2017"
place: Nowhere
summary: A reporter asked for the loans of a writer, with a letter.
facts: {requester: press, paper: letter, minor: unknown}
sources:
  - {outlet: The Page, title: The diary, date: 2017-03-04, address: https://page.example/diary}
reported:
  disclosed: true
  ground: courtesy
  owner_told: false
  note: The library did not answer questions.
caution: Nothing was reported of the writer's age.
"""

FEATURE = """\
@lending
Feature: Lending records
  Scenario: Police bring a court order
    Given an ordinary request for a lending record
    And the requester brings a court order
    When the library is asked for the record
    Then the regimes decide
      | regime      | outcome | mode | ground | scope    |
      | open-shelf  | allow   | must | order  |          |
      | privacy-act | allow   | must | order  | narrowed |
    And under "privacy-act" the library must keep a note of the request before disclosure

  @nothing-there
  Scenario: The record was deleted
    Given an ordinary request for a lending record
    And the record was deleted
    When the library is asked for the record
    Then every regime refuses the disclosure

  Scenario: Nobody knows whether the borrower is a child
    Given an ordinary request for a lending record
    And a parent of the borrower asks
    And it is not known whether the borrower is a child
    When the library is asked for the record
    Then "open-shelf" needs to know whether the borrower is a child
    And "privacy-act" must not disclose

  @reported
  Scenario: A reporter asks for a writer's loans
    Given the reported case "lost-diary"
    When the library is asked for the record
    Then "open-shelf" may disclose but need not
    And "privacy-act" refuses the disclosure

  Scenario Outline: A letter opens the last month only
    Given an ordinary request for a lending record
    And the requester brings a letter
    And the loan is <age> days old
    When the library is asked for the record
    Then "open-shelf" <does> the disclosure

    Examples:
      | age | does    |
      | 30  | allows  |
      | 31  | refuses |
"""

FILES: Mapping[str, str] = {
    "steps/vocabulary.yaml": VOCABULARY,
    "regimes/technical.yaml": TECHNICAL,
    "regimes/open-shelf.yaml": OPEN_SHELF,
    "regimes/privacy-act.yaml": PRIVACY_ACT,
    "scenarios/lost-diary.yaml": CASE,
    "features/lending.feature": FEATURE,
}


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended: its exit code and what it wrote, `told` to standard error."""

    code: int
    out: str
    told: str

    @property
    def err(self) -> str:
        """What it told, without the codes."""
        return without_codes(self.told)


@dataclass(frozen=True, slots=True)
class SmallBench:
    """The bench in a folder that is the current one, and the command line run on it."""

    root: Path
    capture: pytest.CaptureFixture[str]

    def write(self, name: str, text: str | bytes) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def change(self, name: str, old: str, new: str) -> None:
        text = (self.root / name).read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))

    def exigent(self, *arguments: str) -> Ended:
        """Run the command line in this process."""
        self.capture.readouterr()
        with pytest.raises(SystemExit) as ended:
            main(list(arguments))
        out, err = self.capture.readouterr()
        assert isinstance(ended.value.code, int)
        return Ended(ended.value.code, out, err)

    def process(self, *arguments: str, **environment: str) -> Ended:
        """Run the command line in a process of its own."""
        ended = subprocess.run(
            [sys.executable, "-m", "exigent", *arguments],
            cwd=self.root,
            env=os.environ | environment,
            capture_output=True,
            check=False,
        )
        return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())


def write_small_bench(root: Path) -> None:
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
