"""`exigent steps WORD`: found by other words too, and never a dead end."""

from __future__ import annotations

import pytest

from tests.cli.terminal import exigent_on_terminal
from tests.small_bench import VOCABULARY, SmallBench

ASKS = "Who asks?  [requester]"


@pytest.fixture
def wordy(bench: SmallBench) -> SmallBench:
    """The small bench with other words for a fact, for values of one, and a value for the rest."""
    text = VOCABULARY.replace(
        "    ordinary: police\n",
        "    ordinary: police\n"
        "    also: {borrower: [reader, patron], press: [newspaper]}\n"
        "    catch_all: press\n",
    ).replace(
        "    ordinary: 10\n",
        "    ordinary: 10\n    also: [overdue, Loan Period]\n",
    )
    bench.write("steps/vocabulary.yaml", text)
    return bench


def test_a_value_is_found_by_its_other_words(wordy: SmallBench) -> None:
    ended = wordy.exigent("steps", "Patron")
    assert (ended.code, ended.out) == (
        0,
        f"\n{ASKS}\n  And the borrower asks   (also: patron)\n",
    )


def test_a_fact_is_found_by_its_other_words_and_no_value_in_vain(wordy: SmallBench) -> None:
    ended = wordy.exigent("steps", "loan", "period")
    assert ended.out.splitlines()[1] == "How old is the loan?  [loan_age]   (also: Loan Period)"
    assert "(ordinarily 10)" in ended.out
    assert "and" not in wordy.exigent("steps", "overdue").out.split()


def test_other_words_of_a_fact_stand_at_its_question_and_at_no_value(bench: SmallBench) -> None:
    text = VOCABULARY.replace(
        "    ordinary: police\n", "    ordinary: police\n    also: [reader]\n"
    )
    bench.write("steps/vocabulary.yaml", text)
    said = bench.exigent("steps", "reader").out.splitlines()
    assert said[1] == f"{ASKS}   (also: reader)"
    assert "  And police ask   (ordinary)" in said
    assert sum("also:" in line for line in said) == 1


def test_no_other_word_is_shown_where_the_sentence_holds_what_was_sought(wordy: SmallBench) -> None:
    text = VOCABULARY.replace(
        "    ordinary: police\n",
        "    ordinary: police\n    also: {borrower: [the borrower's friend]}\n",
    )
    wordy.write("steps/vocabulary.yaml", text)
    assert "also:" not in wordy.exigent("steps", "borrower").out
    assert "(also: the borrower's friend)" in wordy.exigent("steps", "friend").out


def test_without_a_search_no_other_words_are_listed(wordy: SmallBench) -> None:
    assert "also:" not in wordy.exigent("steps").out


def test_a_word_that_nothing_holds_leads_to_near_words_questions_and_the_rest(
    wordy: SmallBench,
) -> None:
    ended = wordy.exigent("steps", "patrol")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == (
        "no sentence holds `patrol`\n"
        "other words: patron\n"
        "\n"
        "questions to look at:\n"
        f"  {ASKS}\n"
        "\n"
        "`exigent new fact` adds a fact, or: And a reporter asks\n"
    )


def test_a_word_like_none_leads_to_the_question_that_takes_the_rest(wordy: SmallBench) -> None:
    said = wordy.exigent("steps", "xylophone").out.splitlines()
    assert said[0] == "no sentence holds `xylophone`"
    assert f"  {ASKS}" in said
    assert said[-1] == "`exigent new fact` adds a fact, or: And a reporter asks"


def test_words_that_only_alone_find_something_say_so(wordy: SmallBench) -> None:
    said = wordy.exigent("steps", "diary", "reporter").out.splitlines()
    assert said[0] == "no sentence holds `diary` and `reporter` together"
    assert said[1:3] == ["`exigent steps diary` finds 1", "`exigent steps reporter` finds 1"]


def test_a_new_fact_can_have_other_words_at_once(bench: SmallBench) -> None:
    made = bench.exigent(
        *("new", "fact", "shelf", "--asks", "Where does it stand?", "--type", "choice"),
        *("--value", "open=it stands in the open", "--value", "shut=it is locked away"),
        *("--unknown", "where it stands", "--ordinary", "open"),
        *("--also", "stacks", "--also", "room: two"),
    )
    assert (made.code, made.err) == (0, "")
    assert "it is locked away" in bench.exigent("steps", "stacks").out
    assert "it is locked away" in bench.exigent("steps", "room: two").out


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (
            "    ordinary: police\n",
            "    ordinary: police\n    also: {borower: [reader]}\n",
            ":20:12: `also` has no value `borower`; did you mean `borrower`?\n",
        ),
        (
            "    ordinary: police\n",
            "    ordinary: police\n    also: [reader, '']\n",
            ":20:20: the phrase is empty\n",
        ),
        (
            "    ordinary: 10\n",
            "    ordinary: 10\n    also: {old: [overdue]}\n",
            "`also` of a fact of type number is a list of words; write [word]\n",
        ),
        (
            "    ordinary: police\n",
            "    ordinary: police\n    catch_all: others\n",
            ":20:16: the fact `requester` has no value `others`\n",
        ),
        (
            "    ordinary: 10\n",
            "    ordinary: 10\n    catch_all: 3\n",
            "a fact of type number has no `catch_all`\n",
        ),
    ],
)
def test_other_words_that_cannot_be_are_refused(
    bench: SmallBench, old: str, new: str, says: str
) -> None:
    bench.change("steps/vocabulary.yaml", old, new)
    ended = bench.exigent("steps", "reader")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("steps/vocabulary.yaml:")
    assert ended.err.endswith(says)


def test_an_example_that_is_no_table_fits_a_narrow_terminal(bench: SmallBench) -> None:
    ended = exigent_on_terminal(bench.root, 60, "steps", "duty", NO_COLOR="1")
    sentences = [line for line in ended.out.splitlines() if not line.lstrip().startswith("|")]
    assert any("must" in line for line in sentences)
    assert [line for line in sentences if len(line) > 60] == []


def test_all_sentences_of_facts_stand_under_what_they_are_about(bench: SmallBench) -> None:
    bench.change("steps/vocabulary.yaml", "facts:\n", "topics: {loan: The loan}\nfacts:\n")
    bench.change("steps/vocabulary.yaml", "  minor:\n", "  minor:\n    topic: loan\n")
    said = bench.exigent("steps").out.splitlines()
    titles = [said.index(title) for title in ("The loan", "Other facts", "Beside the facts")]
    asked = said.index("Is the borrower a child?  [minor]")
    other = said.index("Who asks?  [requester]")
    assert titles[0] < asked < titles[1] < other < titles[2]
    assert "The loan" not in bench.exigent("steps", "child").out
