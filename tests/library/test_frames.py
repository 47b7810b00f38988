"""Data frames of pandas and polars: requests in, answers and tables out."""

from __future__ import annotations

import datetime
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

import msgspec
import pandas
import polars
import pytest

import exigent
from exigent.analysis.decisions import DecisionEntry
from exigent.doors.library.frames import make_frame
from exigent.words.decision import Obligation, Outcome
from tests.small_bench import SmallBench

REQUESTS: list[dict[str, Any]] = [
    {"requester": "parent", "minor": True, "loan_age": 12, "requested_on": "2020-02-29"},
    {"requester": "parent", "minor": None, "loan_age": None, "requested_on": None},
    {"requester": None, "minor": False, "loan_age": 3.5, "requested_on": "2018-01-01"},
    {"requester": "unknown", "minor": True, "loan_age": None, "requested_on": None},
]
DAYS = [
    None if r["requested_on"] is None else datetime.date.fromisoformat(r["requested_on"])
    for r in REQUESTS
]
DATED = [{**request, "requested_on": day} for request, day in zip(REQUESTS, DAYS, strict=True)]
LIBRARIES = ("pandas", "polars")


def frames() -> dict[str, Any]:
    """Return frames of the same requests in every guise that they come in."""
    as_numbers = pandas.DataFrame(DATED)
    as_numbers["requested_on"] = pandas.to_datetime(as_numbers["requested_on"])
    return {
        "pandas, objects": pandas.DataFrame(DATED, dtype=object),
        "pandas, times": as_numbers,
        "pandas, nullable": pandas.DataFrame(REQUESTS).convert_dtypes(),
        "polars, dates": polars.DataFrame(DATED, strict=False),
        "polars, text": polars.DataFrame(REQUESTS, strict=False),
    }


def plain(frame: Any) -> list[dict[str, Any]]:
    """Return the rows of a frame with None for what is missing."""
    rows = frame.to_dicts() if isinstance(frame, polars.DataFrame) else frame.to_dict("records")
    return [
        {name: None if value is None or value != value else value for name, value in row.items()}  # noqa: PLR0124
        for row in rows
    ]


def as_json(rows: Sequence[msgspec.Struct]) -> Any:
    return msgspec.json.decode(msgspec.json.encode(rows))


@pytest.mark.parametrize("name", frames())
def test_a_frame_of_requests_is_answered_by_a_frame_of_its_library(
    bench: SmallBench,  # noqa: ARG001
    name: str,
) -> None:
    opened = exigent.open_bench()
    frame = frames()[name]
    answered = opened.decide(frame)
    assert type(answered) is type(frame)
    entries = opened.decide(REQUESTS).rows
    assert plain(answered) == as_json(entries)
    assert list(answered.columns) == [field.name for field in msgspec.structs.fields(entries[0])]


@pytest.mark.parametrize("library", LIBRARIES)
def test_every_reply_is_a_frame_with_a_column_an_attribute(
    bench: SmallBench,  # noqa: ARG001
    library: str,
) -> None:
    opened = exigent.open_bench()
    for reply in (
        opened.decide({}),
        opened.matrix(),
        opened.explain({"paper": "letter"}, "open-shelf"),
        opened.flip({"paper": "letter"}, "open-shelf", most=1),
        opened.gaps(regimes=["open-shelf"]),
        opened.agree("open-shelf", "privacy-act", requests=50),
        opened.compare("open-shelf", "privacy-act"),
    ):
        assert reply.rows
        frame = reply.to_frame(library)
        assert plain(frame) == as_json(reply.rows)
        assert list(frame.columns) == [one.name for one in msgspec.structs.fields(reply[0])]


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_frame_without_rows_has_its_columns_and_polars_their_types(
    bench: SmallBench,  # noqa: ARG001
    library: str,
) -> None:
    opened = exigent.open_bench()
    none = opened.decide([])
    full = opened.decide({})
    frame = none.to_frame(library)
    assert len(frame) == 0
    assert list(frame.columns) == list(full.to_frame(library).columns)
    if library == "polars":
        assert frame.schema == full.to_frame(library).schema


@pytest.mark.parametrize("make", [pandas.DataFrame, polars.DataFrame])
def test_a_column_that_is_no_fact_is_refused(bench: SmallBench, make: Any) -> None:  # noqa: ARG001
    with pytest.raises(exigent.InputErrors, match="request 0: there is no fact `papr`"):
        exigent.open_bench().decide(make({"papr": ["letter"]}))


def test_a_frame_that_is_read_later_is_refused(bench: SmallBench) -> None:  # noqa: ARG001
    with pytest.raises(exigent.InputError, match="a `LazyFrame` is not a data frame"):
        exigent.open_bench().decide(polars.LazyFrame({"paper": ["letter"]}))


def test_another_library_is_refused_by_name(bench: SmallBench) -> None:  # noqa: ARG001
    with pytest.raises(
        exigent.InputError, match="no frames of `panda` are made; did you mean `pandas`"
    ):
        exigent.open_bench().decide({}).to_frame("panda")


@pytest.mark.parametrize(
    ("hidden", "said"),
    [
        ("narwhals", "data frames need the package `narwhals`; pip install 'narwhals"),
        ("polars", "frames of polars need `polars`; pip install polars"),
    ],
)
def test_what_is_not_installed_is_told(bench: SmallBench, hidden: str, said: str) -> None:
    code = (
        f"import sys; sys.modules[{hidden!r}] = None; import exigent\n"
        "try: exigent.open_bench().decide({}).to_frame('polars')\n"
        "except exigent.InputError as error: print(error)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=bench.root, capture_output=True, text=True, check=True
    )
    assert ended.stdout.startswith(said)


def test_without_frames_nothing_of_them_is_loaded(bench: SmallBench) -> None:
    code = (
        "import exigent, sys; bench = exigent.open_bench(); bench.decide({}); bench.matrix()\n"
        "print([name for name in ('narwhals', 'pandas', 'polars') if name in sys.modules])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=bench.root, capture_output=True, text=True, check=True
    )
    assert ended.stdout == "[]\n"


def test_a_column_that_is_there_twice_is_an_error(bench: SmallBench) -> None:  # noqa: ARG001
    frame = pandas.DataFrame([[1, 2]], columns=["loan_age", "loan_age"])
    with pytest.raises(exigent.InputError, match="several columns of one name"):
        exigent.open_bench().decide(frame)


def test_a_row_without_columns_is_an_ordinary_request(bench: SmallBench) -> None:  # noqa: ARG001
    opened = exigent.open_bench()
    assert plain(opened.decide(pandas.DataFrame(index=[0, 1]))) == as_json(
        opened.decide([{}, {}]).rows
    )


def test_polars_has_what_is_owed_once_a_duty_is_broken_as_json() -> None:
    told = Obligation("court", "keep_note", otherwise=(Obligation("court", "tell_borrower"),))
    owed = Obligation("library", "keep_note", "3 days", run_from="showing", otherwise=(told,))
    entry = DecisionEntry(0, "act", Outcome.REFUSE, None, None, None, (owed,), (), (), (), None)
    ((read,),) = make_frame([entry], DecisionEntry, "polars")["obligations"].to_list()
    assert (read["within"], read["from"], read["condition"]) == ("3 days", "showing", None)
    assert [msgspec.json.decode(text, type=Obligation) for text in read["else"]] == [told]
