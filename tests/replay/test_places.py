"""What SQL makes of a place is what the readers of facts make of it."""

from __future__ import annotations

import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.analysis.replay import Database, list_inputs
from exigent.analysis.replay.fact_codes import codes_of
from exigent.analysis.replay.places import read_place
from exigent.bench import Panel, open_bench
from exigent.columns import (
    FIRST_CLASS,
    NOT_KNOWN,
    WRONG,
    CodedColumn,
    ColumnType,
    FactCodes,
    FactColumn,
    NullMeaning,
)
from exigent.words import UNKNOWN, InputError

ROOT = Path(__file__).parents[2]
FACTS = ("window_hours", "cameras", "requested_on", "danger", "danger_imminent", "storage")
WORDS = (
    *("1", "12", "12.0", "12.5", "0.1", "-1", "007", "1e3", "+5", " 5", "5 ", "1_000", "0x10"),
    *("0.1000000000000000055", "123456789012345", "1234567890123456", "0.000000000000001", "12."),
    *(".5", "1,5", "NaN", "inf", "-0", "0", "11.999999999999", "12.000000000000", "72", "1.50"),
    *("2022-07-01", "2022-7-1", "2022-02-30", "20220701", "2022-07-01 00:00:00", "0000-01-01"),
    *("9999-12-31", "10000-01-01", "unknown", "Unknown", "true", "false", "True", "yes", "1.0"),
    *(
        "none",
        "death",
        "Death",
        "deaht",
        "stored",
        " stored",
        "'",
        '"',
        "a\\b",
        "\u00e9",
        "x" * 300,
    ),
    *("1234567890.12345", "1234567890.123456", "-0.0", "00", "0.10", "100000000000000.0"),
)


@pytest.fixture(scope="module")
def panel() -> Panel:
    return open_bench(ROOT).panel()


@pytest.fixture(scope="module")
def codes(panel: Panel) -> dict[str, FactCodes]:
    return codes_of(panel, ignores_dates=False)


def code_in_python(
    said: object, column: FactColumn, codes: FactCodes, held_as: ColumnType = ColumnType.TEXT
) -> int:
    try:
        value = read_place(said, column, codes.fact, held_as)
    except InputError:
        return WRONG
    return codes.code_of(value)


def codes_in_sql(path: Path, column: FactColumn, codes: FactCodes) -> tuple[list[Any], list[int]]:
    with Database() as database:
        database.open_files(list_inputs([str(path)]))
        coded = CodedColumn(codes, column, database.columns()[column.column])
        rows = database.fetch(
            f"SELECT {database.readable(column.column)}, {coded.code()} FROM replayed"
        )
    return [said for said, _ in rows], [code for _, code in rows]


@pytest.mark.parametrize("null", NullMeaning)
@pytest.mark.parametrize("name", FACTS)
def test_words_are_read_alike(
    codes: dict[str, FactCodes], name: str, null: NullMeaning, tmp_path: Path
) -> None:
    words: list[str | None] = [*WORDS, "", None]
    path = tmp_path / "words.parquet"
    pyarrow.parquet.write_table(pyarrow.table({"said": pyarrow.array(words)}), path)
    column = FactColumn(name, "said", {"yes": UNKNOWN, "Unknown": None}, null)
    said, found = codes_in_sql(path, column, codes[name])
    assert said == words
    expected = [code_in_python(word, column, codes[name]) for word in words]
    differing = [
        (word, one, other)
        for word, one, other in zip(words, found, expected, strict=True)
        if one != other
    ]
    assert differing == []


NUMBERS = (0.1, 0.2, 0.3, 1.1, 2.675, 3.3, 12.0, 30.1, 99.99, 999.0, 16777217.0, 1e10, 1e16, 1e-7)
NUMBER_COLUMNS: dict[str, Any] = {
    "singles": pyarrow.array([*NUMBERS, None, float("nan"), float("inf")], pyarrow.float32()),
    "doubles": pyarrow.array([*NUMBERS, 0.1 + 0.2, None, float("nan"), float("inf")]),
    "integers": pyarrow.array([0, 1, 12, 999, 2**60, None]),
    "exact": pyarrow.array(
        [Decimal("0.10"), Decimal("12.00"), Decimal("99.99"), None], pyarrow.decimal128(12, 2)
    ),
}


@pytest.mark.parametrize("held", NUMBER_COLUMNS)
@pytest.mark.parametrize("name", ["window_hours", "danger_imminent"])
def test_a_word_that_is_a_number_stands_for_that_number_however_it_is_held(
    codes: dict[str, FactCodes], name: str, held: str, tmp_path: Path
) -> None:
    path = tmp_path / "held.parquet"
    pyarrow.parquet.write_table(pyarrow.table({"said": NUMBER_COLUMNS[held]}), path)
    is_single = held == "singles"
    held_as = ColumnType.SINGLE if is_single else ColumnType.NUMBER
    with Database() as database:
        database.open_files(list_inputs([str(path)]))
        assert database.columns() == {"said": held_as}
        for number in (*NUMBERS, 0.0, 1.0, 0.1 + 0.2, 1e300, float("inf")):
            for word in (repr(number), f"{number:f}", f"{number:e}", f"+{number!r}"):
                column = FactColumn(name, "said", {word: UNKNOWN}, NullMeaning.ORDINARY)
                code = CodedColumn(codes[name], column, held_as).code()
                for said, found in database.fetch(f"SELECT said, {code} FROM replayed"):
                    assert found == code_in_python(said, column, codes[name], held_as)
                    meant = pyarrow.array(
                        [float(word)], NUMBER_COLUMNS[held].type if is_single else None
                    )
                    assert (found == NOT_KNOWN) is (
                        said is not None and float(said) == meant[0].as_py()
                    )


ZONED = datetime.datetime(2022, 7, 1, tzinfo=datetime.UTC)
COLUMNS: dict[str, Any] = {
    "doubles": pyarrow.array([1.0, 12.0, 12.5, float("nan"), float("inf"), -1.0, 1e15, None, 0.1]),
    # With bounds in the file's metadata that leave NaN out, and without an empty place.
    "doubles within bounds": pyarrow.array([1.0, float("nan"), 12.0]),
    "singles": pyarrow.array([0.1, 12.0, 11.999], pyarrow.float32()),
    "integers": pyarrow.array([0, 1, 12, 13, 2**60, None], pyarrow.int64()),
    "small": pyarrow.array([0, 1, 12, None], pyarrow.uint8()),
    "exact": pyarrow.array([Decimal("12.50"), Decimal("0.10"), None], pyarrow.decimal128(12, 2)),
    "days": pyarrow.array([datetime.date(2022, 7, 1), datetime.date(1, 1, 1), None]),
    "times": pyarrow.array(
        [datetime.datetime(2022, 7, 1), datetime.datetime(2022, 7, 1, 12), None]  # noqa: DTZ001
    ),
    # The first of days that Python has no name for, before its own and behind them.
    "times out of range": pyarrow.array([-(2**62), 2**60, 0, None]).cast(pyarrow.timestamp("us")),
    "truths": pyarrow.array([True, False, None]),
    "coded": pyarrow.array(["stored", "expired", None, "odd"]).dictionary_encode(),
}


@pytest.mark.parametrize("name", FACTS)
@pytest.mark.parametrize("held", COLUMNS)
def test_columns_of_every_type_are_read_alike(
    codes: dict[str, FactCodes], name: str, held: str, tmp_path: Path
) -> None:
    path = tmp_path / "held.parquet"
    pyarrow.parquet.write_table(pyarrow.table({"said": COLUMNS[held]}), path)
    column = FactColumn(name, "said")
    held_as = ColumnType.TIME if held.startswith("times") else ColumnType.OTHER
    said, found = codes_in_sql(path, column, codes[name])
    assert len(found) == len(COLUMNS[held])
    assert found == [code_in_python(one, column, codes[name], held_as) for one in said]


@pytest.mark.parametrize(
    "strange",
    [
        pyarrow.array([b"stored", None], pyarrow.binary()),
        pyarrow.array([ZONED, None], pyarrow.timestamp("us", "UTC")),
    ],
    ids=["bytes", "with a zone"],
)
@pytest.mark.parametrize("name", FACTS)
def test_what_is_no_text_number_or_day_is_wrong(
    codes: dict[str, FactCodes], name: str, strange: Any, tmp_path: Path
) -> None:
    path = tmp_path / "strange.parquet"
    pyarrow.parquet.write_table(pyarrow.table({"said": strange}), path)
    _, found = codes_in_sql(path, FactColumn(name, "said"), codes[name])
    assert found == [WRONG, NOT_KNOWN]


@settings(deadline=None, max_examples=60)
@given(number=st.floats(0, 400, width=32) | st.integers(0, 400))
def test_the_class_of_a_number_has_the_conditions_that_the_number_has(
    codes: dict[str, FactCodes], panel: Panel, number: float
) -> None:
    for name in ("window_hours", "clip_age_days", "area_square_miles"):
        one = codes[name]
        if not one.is_read or not one.fact.has(number):
            continue
        stands_for = one.plainest[one.code_of(number) - FIRST_CLASS]
        for decider in panel.deciders.values():
            for leaf in decider.cuts().compared:
                if leaf.fact == name:
                    assert leaf.holds(number) is leaf.holds(stands_for)
