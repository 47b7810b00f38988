"""Editors complete and check what a regime and a vocabulary say of time."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest

from exigent.bench.opening import open_bench
from exigent.schemas.regime import regime_schema
from exigent.schemas.vocabulary import vocabulary_schema
from tests.bad_input.test_duties import OBLIGATIONS, TIMES
from tests.small_bench import OPEN_SHELF, VOCABULARY, SmallBench
from tests.test_schemas import as_editors_see
from tests.time.happening import HAPPENING, OWED, TIME, write_happening
from tests.time.test_written_duties import WRITTEN

UNKNOWN = [
    keys for keys, _, says in OBLIGATIONS if " has no `" in says or "vocabulary has no" in says
]


def _problems(schema: Any, value: object) -> list[str]:
    return [error.message for error in jsonschema.Draft202012Validator(schema).iter_errors(value)]


def _regime(obligation: str, time: str = TIME) -> object:
    return as_editors_see(time + OPEN_SHELF.replace(OWED, obligation))


@pytest.fixture
def schema(bench: SmallBench) -> Any:
    write_happening(bench)
    return regime_schema(open_bench(bench.root).vocabulary)


def test_a_duty_over_time_is_accepted(schema: Any) -> None:
    assert _problems(schema, _regime(WRITTEN)) == []


@pytest.mark.parametrize("keys", UNKNOWN)
def test_what_the_reader_does_not_know_the_schema_does_not_either(schema: Any, keys: str) -> None:
    assert _problems(schema, _regime(f"{{who: library, duty: tell_borrower, {keys}}}"))


@pytest.mark.parametrize("time", [time for time, _, _ in TIMES if "{zone" not in time][:2])
def test_a_regime_is_counted_by_calendars_that_there_are(schema: Any, time: str) -> None:
    assert _problems(schema, _regime(OWED, time))


def test_an_editor_lists_events_with_their_phrases_and_calendars(schema: Any) -> None:
    event = schema["$defs"]["event"]
    assert event["enum"] == ["showing", "telling", "complaint"]
    assert event["enumDescriptions"][0] == "the record is shown"
    assert schema["properties"]["time"]["properties"]["calendar"]["enum"] == ["desk"]


def test_a_vocabulary_with_events_and_calendars_is_accepted() -> None:
    duties = "duties:\n  tell_borrower: {say: tell the borrower, done: told the borrower}\n"
    words = VOCABULARY.replace("duties:\n  tell_borrower: tell the borrower\n", duties)
    assert _problems(vocabulary_schema(), as_editors_see(words + HAPPENING)) == []
    wrong = HAPPENING.replace("grants:", "grant:")
    assert _problems(vocabulary_schema(), as_editors_see(words + wrong))
