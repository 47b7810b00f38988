"""Bounds below all that a number can be: every value of it is alike, and one stands for all."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from exigent.files.vocabulary_file import read_vocabulary
from exigent.words import UNKNOWN
from exigent.words.domain import representatives
from tests.small_bench import VOCABULARY


@pytest.mark.parametrize("whole", [True, False])
def test_a_number_whose_bounds_all_lie_below_it_has_a_value(tmp_path: Path, whole: bool) -> None:
    path = tmp_path / "vocabulary.yaml"
    path.write_text(VOCABULARY, "utf-8")
    loan_age = read_vocabulary(path, "vocabulary.yaml").facts["loan_age"]
    fact = dataclasses.replace(loan_age, at_least=0, whole=whole)
    assert representatives(fact, [-3]) == (loan_age.ordinary,)
    unknown = dataclasses.replace(fact, ordinary=UNKNOWN)
    assert representatives(unknown, [-3]) == (0,)
