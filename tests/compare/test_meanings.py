"""Names that stay while what is said by them does not."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from exigent.analysis.compare.comparison import Comparison, Direction, Loss
from exigent.schemas import comparison_schema
from tests.compare.repository import FEATURE_FILE, HOUSE_RULES, SECOND_FEATURE, Repository

REVISION = "git:main"
VOCABULARY = "steps/vocabulary.yaml"
NONE, LETTER = "the requester brings no paper", "the requester brings a letter"
NOTE = "the requester brings a note"
AGE = "the loan is {number} day(s) old"
AT_NONE, AT_LETTER, AT_ORDER, AT_AGE = (f"{VOCABULARY}:{line}" for line in (25, 26, 27, 60))
APPROVE = ("approve", "--direction", "means_else", "--by", "Ada", "--why", "A better word.")


def replace(repository: Repository, *pairs: tuple[str, str], files: tuple[str, ...]) -> None:
    for name in files:
        text = (repository.bench.root / name).read_text("utf-8")
        for old, new in pairs:
            text = text.replace(old, new)
        repository.bench.write(name, text)


def meant(found: Comparison) -> list[tuple[str, str]]:
    """Return the words that mean something else, and where."""
    return [
        (loss.what, f"{loss.file}:{loss.line}")
        for loss in found.losses
        if loss.direction is Direction.MEANS_ELSE
    ]


SWAPPED = [
    (f'paper: letter: "{LETTER}" -> paper: none', AT_LETTER),
    (f'paper: none: "{NONE}" -> paper: letter', AT_NONE),
]
SWAP = ((NONE, "%"), (LETTER, NONE), ("%", LETTER))


@pytest.mark.parametrize("files", [(VOCABULARY,), (VOCABULARY, FEATURE_FILE)])
def test_phrases_that_two_values_swapped_mean_something_else(
    repository: Repository, files: tuple[str, ...]
) -> None:
    replace(repository, *SWAP, files=files)
    found, code = repository.compare(REVISION)
    assert meant(found) == SWAPPED
    assert code == (3 if FEATURE_FILE in files else 1)
    if FEATURE_FILE in files:
        assert (found.flips, len(found.losses)) == ((), 2)
        for gate in ("any", "wider", "removed"):
            assert repository.compare(REVISION, "--fail-on", gate)[1] == 3
        assert repository.compare(REVISION, "--fail-on", "none")[1] == 0


def test_a_value_with_other_words_may_mean_something_else(repository: Repository) -> None:
    replace(repository, (LETTER, NOTE), files=(VOCABULARY, FEATURE_FILE))
    found, code = repository.compare(REVISION)
    assert (code, found.flips) == (3, ())
    assert meant(found) == [(f'paper: letter: "{LETTER}" -> "{NOTE}"', AT_LETTER)]


def test_a_unit_that_is_another_is_told(repository: Repository) -> None:
    repository.bench.change(VOCABULARY, "unit: days", "unit: years")
    found, code = repository.compare(REVISION, "--fail-on", "wider")
    assert (code, found.flips) == (3, ())
    assert meant(found) == [("loan_age: in days -> in years", AT_AGE)]


def test_the_phrase_of_a_number_that_states_another_fact_is_told(repository: Repository) -> None:
    bench = repository.bench
    other = (
        "  shelf_age:\n    asks: How old is the shelf?\n    type: number\n    unit: days\n"
        f"    phrase: {AGE}\n    unknown: how old the shelf is\n    ordinary: 10\n\n"
    )
    bench.change(VOCABULARY, AGE, "the loan was made {number} day(s) ago")
    bench.change(VOCABULARY, "  requested_on:\n", f"{other}  requested_on:\n")
    replace(
        repository,
        ("the loan is <age> days old", "the loan was made <age> days ago"),
        files=(FEATURE_FILE,),
    )
    found, code = repository.compare(REVISION)
    assert (code, found.flips) == (3, ())
    assert meant(found) == [(f'loan_age: "{AGE}" -> shelf_age: any', AT_AGE)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (f"letter: {LETTER}", f"letter: [{LETTER}, {NOTE}]"),
        (
            "[the requester brings a court order, the requester brings the order of a court]",
            "[the requester brings the order of a court, the requester brings a court order]",
        ),
        ("borrower: the borrower asks", "borrower: whoever borrowed it asks"),
        ("asks: Who asks?", "asks: Who is it that asks?"),
    ],
)
def test_what_says_all_that_scenarios_said_is_no_change(
    repository: Repository, old: str, new: str
) -> None:
    repository.bench.change(VOCABULARY, old, new)
    found, code = repository.compare(REVISION)
    assert (code, found.changes) == (0, ())


def test_words_that_are_dropped_are_told_though_others_stay(repository: Repository) -> None:
    both = "[the requester brings a court order, the requester brings the order of a court]"
    repository.bench.change(VOCABULARY, both, "the requester brings a court order")
    first, second = (
        "the requester brings a court order",
        "the requester brings the order of a court",
    )
    assert meant(repository.compare(REVISION)[0]) == [
        (f'paper: court_order: "{second}" -> "{first}"', AT_ORDER)
    ]


GONE = """\
  minor:
    asks: Is the borrower a child?
    type: yes_no
    values:
      true: the borrower is a child
      false: the borrower is of age
    ordinary: false

"""


@pytest.mark.parametrize(
    ("instead", "said"),
    [
        ("", "minor: false: no such fact"),
        (GONE.replace("minor", "child"), 'minor: false: "the borrower is of age" -> child: false'),
    ],
)
def test_a_fact_that_was_only_assumed_and_is_gone_is_told(
    repository: Repository, instead: str, said: str
) -> None:
    bench = repository.bench
    (bench.root / FEATURE_FILE).unlink()
    (bench.root / "scenarios/lost-diary.yaml").unlink()
    bench.write("features/press.feature", SECOND_FEATURE)
    repository.commit()
    bench.change(HOUSE_RULES, "requester: parent, minor: true", "requester: parent")
    bench.change(HOUSE_RULES, ", unless: {minor: true}", "")
    bench.change(VOCABULARY, GONE, instead)
    found, code = repository.compare(REVISION, "--fail-on", "wider")
    assert (code, found.flips) == (3, ())
    assert [words for words, _ in meant(found)] == [said]


def test_saved_matrices_hold_the_words_that_were_used(repository: Repository) -> None:
    bench = repository.bench
    assert bench.exigent("run", "--json", "before.json").code == 0
    replace(repository, *SWAP, files=(VOCABULARY, FEATURE_FILE))
    assert bench.exigent("run", "--json", "after.json").code == 0
    for sides in (("before.json",), (REVISION, "after.json"), ("before.json", "after.json")):
        found, code = repository.compare(*sides)
        assert (code, meant(found)) == (3, SWAPPED)


def test_only_words_of_what_is_picked_are_told(repository: Repository) -> None:
    bench = repository.bench
    bench.write("features/press.feature", SECOND_FEATURE)
    repository.commit()
    replace(repository, (LETTER, NOTE), files=(VOCABULARY, FEATURE_FILE))
    assert repository.compare(REVISION, "features/press.feature")[1] == 0
    assert repository.compare(REVISION, FEATURE_FILE)[1] == 3


def test_it_is_approved_like_any_change_and_goes_stale(repository: Repository) -> None:
    bench = repository.bench
    replace(repository, (LETTER, NOTE), files=(VOCABULARY, FEATURE_FILE))
    assert repository.compare(REVISION)[1] == 3
    ended = bench.exigent(*APPROVE)
    assert (ended.code, ended.err) == (0, "")
    assert f'means else: paper: letter: "{LETTER}" -> "{NOTE}"' in ended.out
    found, code = repository.compare(REVISION)
    assert (code, found.unapproved, found.stale) == (0, (), ())
    replace(repository, (NOTE, "a letter is brought"), files=(VOCABULARY, FEATURE_FILE))
    found, code = repository.compare(REVISION)
    assert (code, len(found.unapproved), len(found.stale)) == (3, 1, 1)
    assert found.stale[0].direction == "means_else"


def test_it_is_approved_by_its_place(repository: Repository) -> None:
    unit = ("unit: days", "unit: years")
    replace(repository, (LETTER, NOTE), unit, files=(VOCABULARY, FEATURE_FILE))
    assert repository.compare(REVISION)[1] == 3
    ended = repository.bench.exigent("approve", AT_AGE, "--by", "Ada", "--why", "So it was meant.")
    assert (ended.code, ended.err) == (0, "")
    found, _ = repository.compare(REVISION)
    assert [meant.what for meant in found.unapproved if isinstance(meant, Loss)] == [
        f'paper: letter: "{LETTER}" -> "{NOTE}"'
    ]


def test_every_report_tells_it_at_its_line(repository: Repository) -> None:
    bench = repository.bench
    replace(repository, (LETTER, NOTE), files=(VOCABULARY, FEATURE_FILE))
    files = {
        "json": "a.json",
        "markdown": "a.md",
        "html": "a.html",
        "junit": "a.xml",
        "sarif": "a.sarif",
        "github": "a.txt",
    }
    options = [f"--{form}={name}" for form, name in files.items()]
    screen = bench.exigent("compare", REVISION, *options).out
    texts = {form: (bench.root / name).read_text("utf-8") for form, name in files.items()}
    for form, text in {"screen": screen, **texts}.items():
        plain = " ".join(text.replace("\\", "").split())
        assert LETTER in plain, form
        assert VOCABULARY in plain, form
    assert "1 meaning changed" in screen
    assert "1 meaning changed" in texts["markdown"]
    assert "Means else" in texts["markdown"]
    assert f"::error file={VOCABULARY},line=26" in texts["github"]
    [result] = json.loads(texts["sarif"])["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert (place["artifactLocation"]["uri"], place["region"]["startLine"]) == (VOCABULARY, 26)
    Draft202012Validator(comparison_schema()).validate(json.loads(texts["json"]))


ANSWERS = [
    ("courtesy: courtesy", "courtesy: nobody's wish", "grounds: courtesy"),
    ("library: the library", "library: the mayor", "parties: library"),
    ("tell_borrower: tell the borrower", "tell_borrower: tell nobody", "duties: tell_borrower"),
]


@pytest.mark.parametrize(("old", "new", "said"), ANSWERS)
@pytest.mark.parametrize("gate", ["any", "wider", "removed"])
def test_words_of_answers_that_say_something_else_are_told(
    repository: Repository, old: str, new: str, said: str, gate: str
) -> None:
    bench = repository.bench
    text = (bench.root / FEATURE_FILE).read_text("utf-8")
    kept = [line for line in text.splitlines() if "must keep a note" not in line]
    bench.write(FEATURE_FILE, "\n".join(kept))
    repository.commit()
    bench.change(VOCABULARY, old, new)
    found, code = repository.compare(REVISION, "--fail-on", gate)
    assert (code, found.flips) == (3, ())
    [loss] = found.losses
    words = [one.partition(": ")[2] for one in (old, new)]
    assert loss.direction is Direction.MEANS_ELSE
    assert loss.what == f'{said}: "{words[0]}" -> "{words[1]}"'
    lines = (bench.root / VOCABULARY).read_text("utf-8").splitlines()
    assert lines[loss.line - 1].strip() == new
    bench.exigent("approve", "--all", "--by", "Ada Byron", "--why", "It is meant so.")
    assert repository.compare(REVISION, "--fail-on", gate)[1] == 0


def test_two_duties_that_change_their_words_are_told(repository: Repository) -> None:
    bench = repository.bench
    swapped = "  tell_borrower: keep a note of the request\n  keep_note: tell the borrower\n"
    duties = "  tell_borrower: tell the borrower\n  keep_note: keep a note of the request\n"
    bench.change(VOCABULARY, duties, swapped)
    note = "must keep a note of the request before"
    bench.change(FEATURE_FILE, note, "must tell the borrower before")
    found, code = repository.compare(REVISION)
    assert code == 3
    assert [loss.what for loss in found.losses] == [
        'duties: tell_borrower: "tell the borrower" -> duties: keep_note',
        'duties: keep_note: "keep a note of the request" -> duties: tell_borrower',
    ]


def test_words_that_no_answer_has_may_be_others(repository: Repository) -> None:
    repository.bench.change(VOCABULARY, "court: the court", "court: a court")
    found, code = repository.compare(REVISION)
    assert (code, found.changes) == (0, ())


CLAIM = """\
Feature: Every request
  Scenario: The press
    Given any request
    And a reporter asks
    When the library is asked for the record
    Then "privacy-act" never discloses
"""


def test_a_word_that_only_a_claim_states_is_looked_at(repository: Repository) -> None:
    repository.bench.write("features/claims.feature", CLAIM)
    repository.commit()
    renamed = "press: a cat asks\n      reporter: a reporter asks"
    repository.bench.change(VOCABULARY, "press: a reporter asks", renamed)
    repository.bench.change("features/claims.feature", "a reporter asks", "a cat asks")
    found, code = repository.compare(REVISION)
    assert [what for what, _ in meant(found)] == [
        'requester: press: "a reporter asks" -> requester: reporter'
    ]
    assert code == 3


@pytest.mark.parametrize(
    ("then", "old", "new", "names"),
    [
        (
            'under "privacy-act" the library must tell the borrower within 3 days',
            "tell the borrower",
            "keep a note of the request",
            {"duties: tell_borrower", "duties: keep_note"},
        ),
        (
            'the ground under "privacy-act" is courtesy',
            ": courtesy",
            ": the borrower's wish",
            {"grounds: courtesy", "grounds: wish"},
        ),
    ],
)
def test_a_word_of_answers_that_only_a_claim_names_is_looked_at(
    repository: Repository, then: str, old: str, new: str, names: set[str]
) -> None:
    (repository.bench.root / FEATURE_FILE).unlink()
    claim = CLAIM.replace('"privacy-act" never discloses', then)
    repository.bench.write("features/claims.feature", claim)
    repository.commit()
    replace(repository, (old, "%"), (new, old), ("%", new), files=(VOCABULARY,))
    found, _ = repository.compare(REVISION)
    assert any(what.startswith(tuple(names)) for what, _ in meant(found))
