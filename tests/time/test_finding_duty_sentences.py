"""`exigent steps` finds what can be said of a duty by the duty's name."""

from __future__ import annotations

from tests.small_bench import SmallBench


def test_a_duty_finds_what_fulfils_it_what_is_expected_of_it_and_its_words(
    timed: SmallBench,
) -> None:
    found = timed.exigent("steps", "tell_borrower").out
    assert "the library still has to tell the borrower" in found
    assert "the library has told the borrower in time" in found
    assert "the library must tell the borrower within 72 hours" in found
    assert "Then the duties are" in found
    assert "\n  tell the borrower   (also: tell_borrower)\n" in found
    assert "keep a note" not in found


def test_a_word_that_is_no_duty_finds_what_it_found_before(timed: SmallBench) -> None:
    found = timed.exigent("steps", "note").out
    assert "tell the borrower within" not in found
    assert "also: tell_borrower" not in found
