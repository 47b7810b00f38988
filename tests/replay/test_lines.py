"""A row's place is the line that it begins at, whatever the rows before it are made of."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exigent.analysis.replay import Database, list_inputs


def places_in(path: Path) -> dict[str, int]:
    """Return the line of each row by what it holds first, and of what is no row by `!` and how it goes."""
    with Database() as database:
        database.open_files(list_inputs([str(path)]))
        first = next(one for one in database.columns() if not one.startswith("_"))
        rows = database.fetch(f'SELECT _exigent_row, "{first}" FROM replayed')
        found = {str(value): database.line(0, row) for row, value in rows}
        return found | {f"!{at}": line for at, (_, line, _) in enumerate(database.malformed())}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('a,b\n1,"x\ny"\n2,z\n', {"1": 2, "2": 4}),
        ('a,b\r\n1,"x\r\ny"\r\n2,z\r\n3\r\n4,w\r\n', {"1": 2, "2": 4, "!0": 5, "4": 6}),
        ("a,b\n1,2\n\n\n3,4\n", {"1": 2, "3": 5}),
        ("a\n1\n\n3\n", {"1": 2, "None": 3, "3": 4}),
        ('a,b\n1,"x\n\n\ny"\n\n2,z\n', {"1": 2, "2": 7}),
        ('a,b\n1,2\n"x\ny",3,4\n5,6\n7\n', {"1": 2, "!0": 3, "5": 5, "!1": 6}),
        ("\n\na,b\n1,2\n", {"1": 4}),
        ('a,"b\nc"\n1,2\n3,4\n', {"1": 3, "3": 4}),
        ("a,b\r\n1,2\n3\n\r\n4,5\r\n", {"1": 2, "!0": 3, "4": 5}),
        ('a,b\n1,"x\r\ny"\r\n2,z\n3,"x\ry"\r\n4\n', {"1": 2, "2": 4, "3": 5, "!0": 6}),
        ('a,b\n1,"x\r\ny"\n2,"\r\n\r\n"\n3,z\n\n4,w\n', {"1": 2, "2": 4, "3": 7, "4": 9}),
        ("\ufeffa;b\r\n1;2,5\n3;4\n", {"1": 2, "3": 3}),
        ('a,b\n1,"2"\n3,"4"5\n6,"7"\n', {"1": 2, "!0": 3, "6": 4}),
    ],
)
def test_lines_of_rows(text: str, expected: dict[str, int], tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text(text, "utf-8", newline="")
    assert places_in(path) == expected


_WORDS = st.lists(st.sampled_from([*'ab",\n', "\r\n"]), max_size=4).map("".join)
_ROWS = st.lists(st.one_of(st.none(), st.tuples(_WORDS, _WORDS), st.just("no row")), max_size=12)


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(rows=_ROWS, ends=st.lists(st.sampled_from(["\n", "\r\n"]), min_size=1, max_size=3))
def test_any_rows_empty_lines_and_what_is_no_row(
    rows: list[tuple[str, str] | str | None], ends: list[str], tmp_path: Path
) -> None:
    """None stands for an empty line, and a word for a row with one value too few."""
    text = f"id,one,two{ends[0]}"
    line = 2
    expected: dict[str, int] = {}
    malformed = 0
    for at, row in enumerate(rows):
        end = ends[at % len(ends)]
        if row is None:
            said = end
        elif isinstance(row, str):
            said = f"{row}{end}"
            expected[f"!{malformed}"] = line
            malformed += 1
        else:
            written = io.StringIO()
            csv.writer(written, lineterminator=end, quoting=csv.QUOTE_ALL).writerow([at, *row])
            said = written.getvalue()
            expected[str(at)] = line
        text += said
        line += said.count("\n")
    path = tmp_path / "rows.csv"
    path.write_text(text, "utf-8", newline="")
    assert places_in(path) == expected


def test_a_key_that_stands_twice_is_told_and_its_line_rejected(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(
        '{"a": 1, "a": 2}\n{"a": [{"b": {"c": 1, "c": 2}}]}\n'
        '{"a": [{"b": 1}, {"b": 2}]}\n{"a": "{{"}\n',
        "utf-8",
    )
    with Database() as database:
        database.open_files(list_inputs([str(path)]))
        rows = database.fetch("SELECT _exigent_row, _exigent_line IS NULL FROM replayed")
    assert sorted(rows) == [(1, False), (2, False), (3, True), (4, True)]


def test_lines_that_are_no_text_are_rejected_and_those_behind_them_told_by_their_own_lines(
    tmp_path: Path,
) -> None:
    for name, head, row in (("rows.jsonl", b"{}", b'{"a": "%b"}'), ("rows.csv", b"a,b", b"%b,2")):
        lines = [head, *(row % word for word in (b"x", b"\xe9", b"\xff", b"y", b"\xe9", b"z"))]
        path = tmp_path / name
        path.write_bytes(b"\n".join(lines))
        found = places_in(path)
        found.pop("None", None)
        assert found == {"x": 2, "!0": 3, "!1": 4, "y": 5, "!2": 6, "z": 7}
