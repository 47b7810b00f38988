"""A drafted mapping: a fact's own name before all that is like it."""

from __future__ import annotations

import pytest

from tests.replay.test_command import bench  # noqa: F401 - a fixture
from tests.small_bench import SmallBench


def drafted(bench: SmallBench, head: str, *rows: str) -> list[str]:  # noqa: F811
    """Return the lines of what is drafted for a table."""
    bench.write("rows.csv", "\n".join([head, *rows, ""]))
    ended = bench.exigent("replay", "rows.csv", "--draft-mapping")
    assert ended.code == 0, ended.told
    return [line.strip() for line in ended.out.splitlines()]


def call_also(bench: SmallBench, fact: str, *words: str) -> None:  # noqa: F811
    """Give a fact other words by which it is found."""
    head = f"  {fact}:\n"
    bench.change("steps/vocabulary.yaml", head, f"{head}    also: [{', '.join(words)}]\n")


@pytest.mark.parametrize("name", ["paper", "Paper", "PAPER", "pa-per", "Pa per", "_paper_"])
def test_a_column_called_as_a_fact_is_that_fact_whatever_else_it_is_like(
    bench: SmallBench,  # noqa: F811
    name: str,
) -> None:
    call_also(bench, "requester", "paper")
    # The words of the column are those of another fact, too.
    lines = drafted(bench, name, "police", "borrower", "parent")
    assert "paper:" in lines
    assert not any(line.startswith("requester:") for line in lines)


@pytest.mark.parametrize("name", ["loan-age", "Loan Age", "LOANAGE", "loan_age"])
def test_case_and_what_parts_words_are_no_matter(bench: SmallBench, name: str) -> None:  # noqa: F811
    call_also(bench, "minor", "loan age")
    lines = drafted(bench, f"{name},minor", "3,true")
    assert any(line in (f"loan_age: {name}", f'loan_age: "{name}"') for line in lines)
    assert "minor: minor" in lines


def test_of_two_columns_that_one_fact_is_called_as_the_exact_one_is_taken(
    bench: SmallBench,  # noqa: F811
) -> None:
    lines = drafted(bench, "mi-nor,minor", "false,true")
    assert "minor: minor" in lines
    assert "# They state no fact, and pass through: mi-nor" in lines


def test_it_is_said_where_two_facts_want_one_column(bench: SmallBench) -> None:  # noqa: F811
    call_also(bench, "requester", "bearer")
    call_also(bench, "paper", "bearer")
    lines = drafted(bench, "bearer", "x")
    assert "column: bearer" in lines
    assert "# bearer may as well be: paper" in lines


def test_where_a_fact_has_a_column_of_its_own_nothing_is_said_of_another(
    bench: SmallBench,  # noqa: F811
) -> None:
    call_also(bench, "requester", "bearer")
    call_also(bench, "paper", "bearer")
    lines = drafted(bench, "bearer,paper", "police,letter")
    assert "requester: bearer" in lines
    assert "paper: paper" in lines
    assert not any("may as well be" in line for line in lines)
