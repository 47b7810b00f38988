"""Every sentence that a scenario can use stands in the catalogue that `exigent steps` prints."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from exigent.bench.opening import Bench, open_bench
from exigent.suite.catalogue import list_sentences
from exigent.suite.sentences import FORMS
from tests.doors.benches import WITH_OWN_STEPS, write_bench
from tests.doors.test_own_givens import WITH_GIVENS

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def bench() -> Bench:
    return open_bench(ROOT)


@pytest.fixture(scope="module")
def catalogue(bench: Bench) -> str:
    return "\n".join(
        f"{sentence.heading}\n{sentence.text}\n{sentence.example}"
        for sentence in list_sentences(bench.language(), tuple(bench.manifests))
    )


def test_every_fact_has_its_question_and_each_of_its_phrases_there(
    bench: Bench, catalogue: str
) -> None:
    for fact in bench.vocabulary.facts.values():
        assert f"{fact.asks}  [{fact.name}]\n" in catalogue
        for phrase in (p for phrases in fact.phrases.values() for p in phrases):
            assert f"And {phrase}\n" in catalogue
        assert f"And {fact.phrase(fact.ordinary)}\n" in catalogue


def test_every_word_that_fits_into_a_sentence_is_there(bench: Bench, catalogue: str) -> None:
    words = bench.vocabulary
    for word in (*words.grounds.values(), *words.parties.values(), *words.duties.values()):
        assert f"\n{word}\n" in catalogue


def test_every_start_question_and_derived_phrase_is_there(bench: Bench, catalogue: str) -> None:
    assert f"Given {bench.vocabulary.ordinary_request}\n" in catalogue
    for name in bench.cases:
        assert f'Given the reported case "{name}"\n' in catalogue
    for phrase in bench.vocabulary.asked:
        assert f"When {phrase}\n" in catalogue
    assert bench.vocabulary.derived
    for derived in bench.vocabulary.derived:
        assert f"And {derived.template}\nAnd {derived.example()}" in catalogue


@pytest.mark.parametrize("files", [WITH_GIVENS, WITH_OWN_STEPS], ids=["exigent", "pytest-bdd"])
def test_every_step_in_python_is_there(files: Mapping[str, str], tmp_path: Path) -> None:
    language = open_bench(write_bench(tmp_path, {}, files)).language()
    texts = {sentence.text for sentence in list_sentences(language, ())}
    assert language.own_steps
    for own in language.own_steps:
        assert f"{own.types[0].value.capitalize()} {own.text}" in texts


def test_every_then_sentence_is_there_with_an_example(catalogue: str) -> None:
    for form in FORMS:
        assert f"Then {form.example}\nThen " in catalogue
