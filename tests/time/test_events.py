"""How steps tell what happened and when, and what is said of one that cannot be so."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from exigent.files import read_vocabulary
from exigent.suite.events import read_event, tells_event, times_told
from exigent.words import (
    Before,
    InputError,
    Later,
    Location,
    Moment,
    Span,
    Unit,
    Vocabulary,
)
from tests.time.timed_bench import write_timed_bench

HERE = Location("features/a.feature", 7, 5)
DAY = datetime.date(2026, 3, 6)


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    root: Path = tmp_path_factory.mktemp("bench")
    write_timed_bench(root)
    path = root / "steps/vocabulary.yaml"
    return read_vocabulary(path, "steps/vocabulary.yaml")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("the record is shown on 2026-03-06", Moment(DAY)),
        (
            "the record is shown on 2026-03-06 at 22:10",
            Moment(DAY, datetime.time(22, 10)),
        ),
        ("on 2026-03-06 the record is shown", Moment(DAY)),
        ("on 2026-03-06, the record is shown", Moment(DAY)),
        ("on 2026-03-06 at 09:00 the record is shown", Moment(DAY, datetime.time(9))),
        ("on 2026-03-06 at 09:00, the record is shown", Moment(DAY, datetime.time(9))),
        ("71 hours later the record is shown", Later(Span(71, Unit.HOURS))),
        ("71 hours later, the record is shown", Later(Span(71, Unit.HOURS))),
        ("1 minute later the record is shown", Later(Span(1, Unit.MINUTES))),
        ("3 court days later the record is shown", Later(Span(3, Unit.WORKING_DAYS))),
        ("2 weeks later the record is shown", Later(Span(2, Unit.WEEKS))),
        ("before the telling the record is shown", Before("telling")),
        ("before the telling, the record is shown", Before("telling")),
    ],
)
def test_a_step_tells_an_event_and_when(
    vocabulary: Vocabulary, text: str, when: Moment | Later | Before
) -> None:
    told = read_event(text, HERE, vocabulary)
    assert told is not None
    assert (told.event, told.when, told.is_known) == ("showing", when, True)
    assert (told.text, told.location) == (text, HERE)


def test_an_event_of_which_nobody_knows_has_no_time(vocabulary: Vocabulary) -> None:
    told = read_event("it is not known whether the record was shown", HERE, vocabulary)
    assert told is not None
    assert (told.event, told.when, told.is_known) == ("showing", None, False)


def test_each_sentence_that_the_catalogue_shows_is_read(vocabulary: Vocabulary) -> None:
    for event in vocabulary.events.values():
        for text in times_told(event):
            told = read_event(text.replace("...", "the showing"), HERE, vocabulary)
            assert told is not None
            assert told.event == event.id


@pytest.mark.parametrize(
    "text",
    [
        "the record is shown to nobody",
        "the record is shwon on 2026-03-06",
        "when the sun rises the record is shown",
        "it is not known whether the record is shown",
        "on 2026-03-06 the record was shown",
        "on 2026-03-06",
    ],
)
def test_what_is_no_event_of_the_vocabulary_tells_none(vocabulary: Vocabulary, text: str) -> None:
    assert not tells_event(text, vocabulary)
    assert read_event(text, HERE, vocabulary) is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("the record is shown", '"the record is shown" does not say when; write such as '),
        ("the record is shown at 22:10", "does not say when"),
        ("the record is shown on 2026-02-30", "there is no day 2026-02-30"),
        ("on 6 March 2026 the record is shown", "`6 March 2026` is not a date; write it like"),
        ("the record is shown on 2026-03-06 at 9 am", "`9 am` is no time of day; write hours"),
        ("on 2026-03-06 at 24:00 the record is shown", "`24:00` is no time of day"),
        ("some hours later the record is shown", "`some hours` is no time that can be counted"),
        ("3 dyas later the record is shown", "did you mean `3 days`?"),
        ("3 banana days later the record is shown", "`3 banana days` is no time that can be"),
        ("71 hour later the record is shown", "did you mean `71 hours`?"),
        (
            "before the shewing the record is shown",
            'no event is called "the shewing"; did you mean "the showing"?',
        ),
    ],
)
def test_a_time_that_cannot_be_read_is_an_error_at_its_line(
    vocabulary: Vocabulary, text: str, message: str
) -> None:
    assert tells_event(text, vocabulary)
    with pytest.raises(InputError) as caught:
        read_event(text, HERE, vocabulary)
    assert str(caught.value).startswith("features/a.feature:7:5: ")
    assert message in str(caught.value)
