"""Approved flips: what an entry covers, what it does not, and which are stale."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.analysis.compare.approvals import approved_by, parse_approvals, read_approvals
from exigent.analysis.compare.approving import add_approvals
from exigent.analysis.compare.comparison import Approval, Direction, Flip, Origin, Place
from exigent.words.decision import Decision, Mode, Outcome, Reason
from exigent.words.printable import escape
from tests.compare.repository import FEATURE_FILE, HOUSE_RULES, Repository, is_wrong, loosen

APPROVE = ("approve", "--all", "--by", "Ada", "--why", "Agreed in May.")
ENTRY = """\
- file: features/lending.feature
  feature: Lending records
  scenario: A letter opens the last month only
  example: {age: 31, does: refuses}
  facts:
    paper: letter
    loan_age: 31
  regime: open-shelf
  before: refuse no_ground; rule otherwise
  after: allow may courtesy; library tell_borrower within 3 days; rule letter
  by: Ada
  why: Agreed in May.
"""
FACTS = "  facts:\n    paper: letter\n    loan_age: 31\n"


@pytest.fixture
def loosened(repository: Repository) -> Repository:
    loosen(repository.bench)
    return repository


def test_an_approved_flip_is_shown_and_does_not_count(loosened: Repository) -> None:
    loosened.bench.write("approved.yaml", ENTRY)
    found, code = loosened.compare("git:main")
    assert code == 0
    assert [flip.approval for flip in found.flips] == [Approval("Ada", "Agreed in May.")]
    assert (found.unapproved, found.stale) == ((), ())


def test_the_file_can_be_another(loosened: Repository) -> None:
    loosened.bench.write("policy/flips.yaml", ENTRY)
    assert loosened.compare("git:main")[1] == 3
    assert loosened.compare("git:main", "--approved", "policy/flips.yaml")[1] == 0
    ended = loosened.bench.exigent("compare", "git:main", "--approved", "gone.yaml")
    assert is_wrong(ended, "gone.yaml:1:1: cannot read the file: no such file or directory")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("within: 3 days", "within: 4 days"),
        ("mode: may, ground: courtesy", "mode: must, ground: courtesy"),
        ("mode: may, ground: courtesy", "mode: may, ground: order"),
        ("mode: may, ground: courtesy", "mode: may, ground: courtesy, scope: narrowed"),
        ("id: letter", "id: letters"),
    ],
)
def test_another_flip_of_the_same_cell_is_not_approved(
    loosened: Repository, old: str, new: str
) -> None:
    loosened.bench.write("approved.yaml", ENTRY)
    text = (loosened.bench.root / HOUSE_RULES).read_text("utf-8")
    place = text.index("- id: letter")
    loosened.bench.write(HOUSE_RULES, text[:place] + text[place:].replace(old, new, 1))
    found, code = loosened.compare("git:main", "--regime", "open-shelf")
    assert code != 0
    flips = [flip for flip in found.flips if flip.direction is Direction.WIDER]
    assert not any(flip.approval for flip in flips)
    assert [flip.scenario.example["age"] for flip in flips] == ["31"]
    assert [one.line for one in found.stale] == [1]


def test_an_approved_flip_that_does_not_happen_is_stale(repository: Repository) -> None:
    repository.bench.write("approved.yaml", ENTRY)
    found, code = repository.compare("git:main")
    assert code == 0
    (stale,) = found.stale
    assert (stale.file, stale.line, stale.regime) == ("approved.yaml", 1, "open-shelf")
    assert stale.scenario == (
        "Lending records: A letter opens the last month only (age: 31, does: refuses)"
    )


def test_an_approval_for_what_is_not_compared_is_not_stale(repository: Repository) -> None:
    repository.bench.write("approved.yaml", ENTRY)
    assert repository.compare("git:main", "--regime", "privacy-act")[0].stale == ()
    assert repository.compare("open-shelf", "technical")[0].stale == ()
    pair = ENTRY.replace("regime: open-shelf", 'regime: "open-shelf -> technical"')
    repository.bench.write("approved.yaml", pair)
    assert len(repository.compare("git:main")[0].stale) == 1
    assert repository.compare("open-shelf", "technical")[0].stale == ()


def test_a_regime_that_nobody_knows_makes_an_approval_stale(repository: Repository) -> None:
    wrong = ENTRY.replace("regime: open-shelf", "regime: open-self")
    repository.bench.write("approved.yaml", wrong)
    assert [one.regime for one in repository.compare("git:main")[0].stale] == ["open-self"]


def test_a_cell_that_is_now_in_error_is_approved_by_nobody(repository: Repository) -> None:
    bench = repository.bench
    bench.write("regimes/counter.yaml", "title: A counter\nkind: proposal\nengine: python\n")
    answer = "from exigent.policy import refuse\n\ndef decide(request):\n    {}\n"
    refusal = "return refuse('no_ground', rule='all', because='It is closed.')"
    bench.write("regimes/counter.py", answer.format(refusal))
    repository.commit()
    bench.write("regimes/counter.py", answer.format("raise ValueError"))
    assert repository.compare("git:main")[1] == 4
    ended = bench.exigent(*APPROVE)
    assert is_wrong(
        ended, "there is no such change to approve; 6 changes in that comparison are not approved"
    )
    entry = ENTRY.replace("after: allow may courtesy; library", "after: error; library")
    bench.write(
        "approved.yaml", entry.replace("; library tell_borrower within 3 days; rule letter", "")
    )
    ended = bench.exigent("compare", "git:main")
    assert is_wrong(ended, "approved.yaml:10:10: an engine's failure cannot be approved")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("  by: Ada\n", "", "1:3: an approval needs `by:`"),
        ("by: Ada", 'by: ""', "11:7: `by` is empty"),
        ("why:", "whi:", "12:3: an approval has no `whi`; did you mean `why`?"),
        (
            "before: refuse no_ground",
            "before: refused no_ground",
            "9:11: a decision does not begin with `refused`; did you mean `refuse`?",
        ),
        (
            "{age: 31, does: refuses}",
            "[31]",
            "4:12: `example` is a mapping (lines of `name: value`)",
        ),
        (ENTRY, ENTRY + ENTRY, "13:3: this change is approved twice; the first is in line 1"),
        ("file: features/lending.feature\n  feature", "feature", "1:3: an approval needs `file:`"),
        (FACTS, "", "1:3: an approval needs `facts:`"),
        (FACTS, "  facts: [letter]\n", "5:10: `facts` is a mapping (lines of `name: value`)"),
        (ENTRY, "flips: []\n", "1:1: a file of approvals is a list (lines that start with `- `)"),
    ],
)
def test_a_wrong_entry_is_said_at_its_place(
    loosened: Repository, old: str, new: str, message: str
) -> None:
    loosened.bench.write("approved.yaml", ENTRY.replace(old, new))
    ended = loosened.bench.exigent("compare", "git:main")
    assert is_wrong(ended, f"approved.yaml:{message}")


def test_all_that_is_wrong_is_said_at_once(loosened: Repository) -> None:
    text = ENTRY.replace("by: Ada", 'by: ""') + ENTRY.replace("why:", "whi:")
    loosened.bench.write("approved.yaml", text)
    ended = loosened.bench.exigent("compare", "git:main")
    assert [line.split()[0] for line in ended.err.splitlines()] == [
        "approved.yaml:11:7:",
        "approved.yaml:24:3:",
    ]


def test_approve_writes_what_approves_the_last_comparison(loosened: Repository) -> None:
    bench = loosened.bench
    assert loosened.compare("git:main")[1] == 3
    ended = bench.exigent(*APPROVE)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == (
        "open-shelf: Lending records: A letter opens the last month only (31, allows)\n"
        "  refuse no_ground; rule otherwise -> "
        "allow may courtesy; library tell_borrower within 3 days; rule letter\n"
        "1 change of git:main -> here approved in approved.yaml; 0 not approved\n"
    )
    written = (bench.root / "approved.yaml").read_text("utf-8")
    heading = "# Changes that somebody approved; `exigent approve` adds to them.\n"
    assert written == heading + ENTRY.replace(
        "{age: 31, does: refuses}", '{"age": "31", "does": "refuses"}'
    )
    assert loosened.compare("git:main")[1] == 0


def test_what_the_file_holds_is_kept(loosened: Repository) -> None:
    bench = loosened.bench
    other = ENTRY.replace("regime: open-shelf", "regime: privacy-act  # by letter")
    kept = f"# The flips of 2020.\n\n{other}\n# Asked for by the council:"
    bench.write("approved.yaml", kept)
    assert loosened.compare("git:main")[1] == 3
    assert bench.exigent(*APPROVE).code == 0
    written = (bench.root / "approved.yaml").read_text("utf-8")
    assert written.startswith(f"{kept}\n- file: ")
    assert len(read_approvals(bench.root / "approved.yaml", "")) == 2
    assert loosened.compare("git:main")[1] == 0


def test_an_indented_list_is_added_to_in_its_own_way(loosened: Repository) -> None:
    other = ENTRY.replace("regime: open-shelf", "regime: privacy-act")
    indented = "".join(f"    {line}\n" for line in other.splitlines())
    loosened.bench.write("approved.yaml", indented)
    assert loosened.compare("git:main")[1] == 3
    assert loosened.bench.exigent(*APPROVE).code == 0
    assert loosened.compare("git:main")[1] == 0


def test_a_list_in_brackets_is_not_added_to(loosened: Repository) -> None:
    text = '[{file: x, feature: a, scenario: b, facts: {}, regime: open-shelf, before: allow, after: refuse, by: c, why: "d"}]'
    loosened.bench.write("approved.yaml", text)
    assert loosened.compare("git:main")[1] == 3
    ended = loosened.bench.exigent(*APPROVE)
    message = (
        "approved.yaml:1:1: nothing can be added to the file; "
        "write it as a list, an approval a `- ` and its keys below each other"
    )
    assert is_wrong(ended, message)
    assert (loosened.bench.root / "approved.yaml").read_text("utf-8") == text


def test_approving_twice_writes_once(loosened: Repository) -> None:
    assert loosened.compare("git:main")[1] == 3
    assert loosened.bench.exigent(*APPROVE).code == 0
    before = (loosened.bench.root / "approved.yaml").read_text("utf-8")
    assert loosened.bench.exigent(*APPROVE).code == 0
    assert (loosened.bench.root / "approved.yaml").read_text("utf-8") == before
    assert loosened.compare("git:main")[1] == 0
    ended = loosened.bench.exigent(*APPROVE)
    message = "there is no such change to approve; 0 changes in that comparison are not approved"
    assert is_wrong(ended, message)


@pytest.fixture
def several(repository: Repository) -> Repository:
    """Three flips of two regimes, compared."""
    bench = repository.bench
    loosen(bench)
    bench.change(HOUSE_RULES, "within: 3 days", "within: 5 days")
    bench.change("regimes/privacy-act.yaml", "ground: order, scope: narrowed", "ground: order")
    bench.change(
        FEATURE_FILE,
        "| privacy-act | allow   | must | order  | narrowed |",
        "| privacy-act | allow   | must | order  |          |",
    )
    assert repository.compare("git:main")[1] == 3
    return repository


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        (("--all",), 0),
        (("--regime", "privacy-act"), 2),
        (("--direction", "wider"), 1),
        (("--direction", "wider", "--regime", "open-shelf"), 2),
        (("A letter opens the last month only (30, allows)",), 2),
        ((f"{FEATURE_FILE}:45", f"{FEATURE_FILE}:3"), 1),
        ((f"{FEATURE_FILE}:3", "--regime", "privacy-act"), 2),
    ],
)
def test_what_to_approve_is_chosen(several: Repository, chosen: tuple[str, ...], left: int) -> None:
    ended = several.bench.exigent("approve", *chosen, "--by", "Ada", "--why", "Agreed.")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.endswith(f"approved in approved.yaml; {left} not approved\n")
    assert len(several.compare("git:main")[0].unapproved) == left


@pytest.mark.parametrize(
    ("chosen", "message"),
    [
        ((), "this chooses nothing; name scenarios or --regime, or give --all"),
        (
            ("--regime", "open-self"),
            "no change of a regime `open-self` is left to approve; did you mean `open-shelf`?",
        ),
        (
            ("Police bring a court ordr",),
            (
                'no change of a scenario "Police bring a court ordr" is left to approve; '
                'did you mean "Police bring a court order"?'
            ),
        ),
        (
            (f"{FEATURE_FILE}:3", "--regime", "open-shelf"),
            "there is no such change to approve; 3 changes in that comparison are not approved",
        ),
    ],
)
def test_a_choice_of_nothing_is_refused(
    several: Repository, chosen: tuple[str, ...], message: str
) -> None:
    ended = several.bench.exigent("approve", *chosen, "--by", "Ada", "--why", "Agreed.")
    assert is_wrong(ended, message)
    assert not (several.bench.root / "approved.yaml").exists()


def test_a_title_of_two_scenarios_chooses_neither(several: Repository) -> None:
    text = (several.bench.root / FEATURE_FILE).read_text("utf-8")
    several.bench.write("features/more.feature", text.replace("Lending records", "More"))
    several.commit()
    several.bench.change(
        "regimes/privacy-act.yaml", "mode: must, ground: order", "mode: may, ground: order"
    )
    several.compare("git:main")
    title = "Police bring a court order"
    ended = several.bench.exigent("approve", title, "--by", "Ada", "--why", "Agreed.")
    message = (
        f'2 scenarios are called "{title}"; '
        "name one by its place: features/lending.feature:3 or features/more.feature:3"
    )
    assert is_wrong(ended, message)


def test_without_a_last_comparison_there_is_nothing_to_approve(loosened: Repository) -> None:
    ended = loosened.bench.exigent(*APPROVE)
    message = "there is no last comparison to approve flips of; run `exigent compare` first"
    assert is_wrong(ended, message)


def test_a_comparison_from_elsewhere_can_be_approved(loosened: Repository) -> None:
    ended = loosened.bench.exigent("compare", "git:main", "--json", "flips.json")
    assert ended.code == 3
    (loosened.bench.root / ".exigent" / "last_comparison.json").unlink()
    assert loosened.bench.exigent(*APPROVE, "--from", "flips.json").code == 0
    assert loosened.compare("git:main")[1] == 0
    loosened.bench.write("flips.json", "{}")
    ended = loosened.bench.exigent(*APPROVE, "--from", "flips.json")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("flips.json:1:1: not a comparison: ")


@pytest.mark.parametrize(
    ("word", "said"),
    [
        *((word, "--by needs a text") for word in ("", "  ", "a\x00b")),
        ("\udcff", "`?` is not UTF-8 text"),
    ],
)
def test_by_and_why_are_texts(loosened: Repository, word: str, said: str) -> None:
    loosened.compare("git:main")
    assert is_wrong(loosened.bench.exigent("approve", "--all", "--by", word, "--why", "x"), said)


def test_where_nothing_can_be_kept_the_comparison_is_shown_all_the_same(
    loosened: Repository,
) -> None:
    loosened.bench.write(".exigent", "a file stands in the way")
    ended = loosened.bench.exigent("compare", "git:main")
    assert ended.code == 3
    assert "\nwider: 1 cell discloses more than before\n" in ended.out
    assert ended.err == (
        "not kept for `exigent approve`: file exists; give it `--from` a file of --json\n"
    )


# What an entry covers is the base's to say.


TWO_LOANS = """\
Feature: Old loans
  Scenario: A letter for an old loan
    Given an ordinary request for a lending record
    And the requester brings a letter
    And the loan is {age} days old
    When the library is asked for the record
    Then "open-shelf" has no ground to disclose
"""
REFUSES, ALLOWS = "has no ground to disclose", "allows the disclosure"


def widen_to(repository: Repository, days: int, *files: str) -> None:
    """Widen the rule on letters, and expect in the files that it allows."""
    bench = repository.bench
    text = (bench.root / HOUSE_RULES).read_text("utf-8")
    bench.write(HOUSE_RULES, re.sub(r"at_most: \d+", f"at_most: {days}", text))
    for file in files:
        bench.change(file, REFUSES, ALLOWS)


def approve_all(repository: Repository) -> None:
    assert repository.compare("git:main")[1] == 3
    assert repository.bench.exigent(*APPROVE).code == 0
    found, code = repository.compare("git:main")
    assert (code, found.unapproved, found.stale) == (0, (), ())


@pytest.fixture
def old_loans(repository: Repository) -> Repository:
    """Two files with a scenario of one name and feature, about loans of different ages."""
    for name, age in (("one", 50), ("two", 90)):
        repository.bench.write(f"features/{name}.feature", TWO_LOANS.format(age=age))
    repository.commit()
    return repository


def test_one_entry_does_not_approve_what_another_file_asks_under_the_same_name(
    old_loans: Repository,
) -> None:
    loosen(old_loans.bench)
    widen_to(old_loans, 60, "features/one.feature")
    approve_all(old_loans)
    widen_to(old_loans, 100, "features/two.feature")
    found, code = old_loans.compare("git:main")
    assert code == 3
    assert [flip.scenario.file for flip in found.flips if not flip.approval] == [
        "features/two.feature"
    ]


def test_a_scenario_that_takes_over_an_approved_name_is_not_approved(
    old_loans: Repository,
) -> None:
    bench = old_loans.bench
    bench.change("features/two.feature", "A letter for", "A letter much too late for")
    old_loans.commit()
    loosen(bench)
    widen_to(old_loans, 60, "features/one.feature")
    approve_all(old_loans)
    (bench.root / "features/one.feature").unlink()
    old_loans.commit()
    assert old_loans.compare("git:main")[1] == 0
    widen_to(old_loans, 100, "features/two.feature")
    (bench.root / "features/two.feature").rename(bench.root / "features/one.feature")
    bench.change("features/one.feature", "A letter much too late for", "A letter for")
    found, code = old_loans.compare("git:main")
    assert code == 3
    (flip,) = found.flips
    assert (flip.approval, flip.scenario.name) == (None, "A letter for an old loan")
    assert flip.origin is not None
    assert flip.origin.scenario == "A letter much too late for an old loan"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("file: features/lending.feature", "file: features/loans.feature"),
        ("feature: Lending records", "feature: Lending"),
        ("scenario: A letter opens", "scenario: Letters open"),
        ("does: refuses", "does: allows"),
        ("loan_age: 31", "loan_age: 32"),
        ("    loan_age: 31\n", ""),
        ("    loan_age: 31\n", "    loan_age: 31\n    minor: true\n"),
    ],
)
def test_what_the_base_did_not_ask_there_is_approved_by_no_entry(
    loosened: Repository, old: str, new: str
) -> None:
    loosened.bench.write("approved.yaml", ENTRY.replace(old, new))
    found, code = loosened.compare("git:main")
    assert (code, [one.line for one in found.stale]) == (3, [1])


def test_an_entry_holds_whatever_the_head_calls_the_scenario(loosened: Repository) -> None:
    loosened.bench.write("approved.yaml", ENTRY)
    bench = loosened.bench
    text = (bench.root / FEATURE_FILE).read_text("utf-8")
    (bench.root / FEATURE_FILE).unlink()
    bench.write("features/desk.feature", text.replace("Lending records", "The desk"))
    found, _ = loosened.compare("git:main")
    assert [(flip.scenario.feature, flip.approval is not None) for flip in found.flips] == [
        ("The desk", True)
    ]
    assert found.stale == ()


def test_an_entry_that_does_not_say_what_the_base_asked_is_written_anew(
    loosened: Repository,
) -> None:
    former = ENTRY.replace(FACTS, "").replace("file: features/lending.feature\n  ", "")
    loosened.bench.write("approved.yaml", former)
    message = (
        "approved.yaml:1:3: this approval does not say what the base asked: `file:` and `facts:` "
        "are missing; delete it, and run `exigent compare` and `exigent approve` again"
    )
    assert is_wrong(loosened.bench.exigent("compare", "git:main"), message)
    (loosened.bench.root / "approved.yaml").unlink()
    approve_all(loosened)


def test_a_saved_change_without_what_the_base_asked_cannot_be_approved(
    loosened: Repository,
) -> None:
    bench = loosened.bench
    assert bench.exigent("compare", "git:main", "--json", "flips.json").code == 3
    saved = json.loads((bench.root / "flips.json").read_text("utf-8"))
    for flip in saved["flips"]:
        flip["origin"] = None
    bench.write("flips.json", json.dumps(saved))
    ended = bench.exigent(*APPROVE, "--from", "flips.json")
    assert is_wrong(
        ended, "there is no such change to approve; 1 changes in that comparison are not approved"
    )


TEXTS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12).filter(str.strip).map(escape)
RULES = st.builds(Reason, st.sampled_from(("a", "b")), st.just("Because."))


def _flips(
    example: dict[str, str], facts: dict[str, str], feature: str, name: str
) -> Iterator[Flip]:
    place = Place(feature, name, name, {}, "features/a.feature", 3)
    origin = Origin(f"features/{name.strip()}.feature", feature, name, example, facts)
    refused = Decision(Outcome.REFUSE, Mode.MUST_NOT)
    for mode in (Mode.MUST, Mode.MAY):
        allowed = Decision(Outcome.ALLOW, mode, name)
        yield Flip(place, "a-regime", Direction.WIDER, refused, allowed, origin=origin)


@given(
    TEXTS,
    TEXTS,
    st.dictionaries(TEXTS, TEXTS, max_size=3),
    st.dictionaries(TEXTS, TEXTS, max_size=3),
    TEXTS,
)
def test_any_text_is_read_back_as_it_was_written(
    feature: str, name: str, example: dict[str, str], facts: dict[str, str], why: str
) -> None:
    flips = list(_flips(example, facts, feature, name))
    approval = Approval("Ada", " ".join(why.split()))
    text = add_approvals("", "approved.yaml", flips, approval)
    entries = parse_approvals(text, "approved.yaml")
    assert [entry.approved for entry in entries] == [approved_by(flip) for flip in flips]
    assert {entry.approval for entry in entries} == {approval}
    assert add_approvals(text, "approved.yaml", flips, approval) == text


def test_approve_says_that_the_bench_was_edited_since(loosened: Repository) -> None:
    bench = loosened.bench
    assert loosened.compare("git:main")[1] == 3
    bench.change(HOUSE_RULES, "at_most: 40", "at_most: 30")
    ended = bench.exigent(*APPROVE)
    assert ended.code == 0
    assert ended.out.splitlines()[-1].startswith("1 change of git:main -> here approved")
    assert ended.err == (
        "files of the bench were edited since that comparison: "
        "`exigent compare` tells what changes now\n"
    )
