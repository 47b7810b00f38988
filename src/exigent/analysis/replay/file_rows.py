"""The rows of one file, as SQL: a column a key or head, and the number of each row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from exigent.analysis.replay.inputs import FileKind, InputFile
from exigent.columns import quote, text

ROW = "_exigent_row"
LINE = "_exigent_line"

Rows = list[tuple[Any, ...]]
Fetch = Callable[[str], Rows]

# What a line is never parted by, so that it is one column.
_NEVER = "\x01"
_LONGEST_LINE = 16_777_216
# A line of JSON that is a mapping; null for any other.
_CHECKED = (
    "CASE WHEN json_valid(line) THEN CASE WHEN json_type(line) = 'OBJECT' THEN line::JSON END END"
)
# Whether a key stands twice in a mapping within the line. Few lines have braces within braces.
_DOUBLED_WITHIN = (
    "(line LIKE '%{%{%' AND len(list_filter(json_extract(said, '$.**'), lambda one:"
    " json_type(one) = 'OBJECT' AND list_unique(json_keys(one)) < len(json_keys(one)))) > 0)"
)


def reading(file: InputFile) -> str:
    """Return what reads a file; of JSON Lines it is the lines."""
    if file.kind is FileKind.PARQUET:
        return f"read_parquet({text(str(file.path))}, file_row_number=true)"
    if file.kind is FileKind.CSV:
        assert file.head is not None
        columns = ", ".join(f"{text(name)}: 'VARCHAR'" for name in file.head.names)
        return (
            f"read_csv({text(str(file.path))}, columns={{{columns}}}, auto_detect=false, header=true,"
            f" delim={text(file.head.between)}, quote='\"', escape='\"', skip={file.head.skipped},"
            " store_rejects=true)"
        )
    return lines_of(file)


def lines_of(file: InputFile) -> str:
    """Return what reads a file line by line, whatever these hold and however they end.

    Of JSON, lines that are no text in UTF-8 are put aside as rows of CSV are. Of CSV each byte is
    a letter, as nothing but the ends of lines is looked for.
    """
    bad = "store_rejects=true" if file.kind is FileKind.JSON_LINES else "encoding='latin-1'"
    return (
        f"read_csv({text(str(file.path))}, columns={{'line': 'VARCHAR'}}, delim='{_NEVER}',"
        " quote='', escape='', header=false, auto_detect=false, strict_mode=false,"
        f" max_line_size={_LONGEST_LINE}, {bad})"
    )


def rows_of(file: InputFile, fetch: Fetch) -> str:
    """Return the columns of a file's rows, and where they come from.

    Of JSON Lines there is one for each key of any line, and LINE has each line that is no mapping.
    """
    if file.kind is FileKind.PARQUET:
        return f"file_row_number + 1 AS {ROW}, * EXCLUDE (file_row_number) FROM {reading(file)}"
    if file.kind is FileKind.CSV:
        return f"row_number() OVER () AS {ROW}, * FROM {reading(file)}"
    keys = _keys(file, fetch)
    # All keys are taken at once: a line is parsed each time that one asks for anything in it.
    paths = f"[{', '.join(text(_path(key)) for key in keys)}]::VARCHAR[]"
    whole = f"SELECT row_number() OVER () AS {ROW}, line, {_CHECKED} AS said FROM {lines_of(file)}"
    doubled = f"list_count(json_type(said, {paths})) <> len(json_keys(said)) OR {_DOUBLED_WITHIN}"
    parsed = (
        f"SELECT {ROW}, line, json_extract_string(said, {paths}) AS found,"
        f" CASE WHEN said IS NULL OR {doubled} THEN line END AS wrong FROM ({whole})"
        " WHERE line IS NOT NULL AND trim(line) <> ''"
    )
    taken = "".join(f", found[{at}] AS {quote(key)}" for at, key in enumerate(keys, start=1))
    return f"{ROW}, wrong AS {LINE}{taken} FROM ({parsed})"


def _keys(file: InputFile, fetch: Fetch) -> list[str]:
    """Return the keys of all lines, in the order in which they come."""
    said = f"SELECT {_CHECKED} AS said FROM {lines_of(file)}"
    keys = f"SELECT unnest(json_keys(said)) AS key FROM ({said}) WHERE said IS NOT NULL"
    ordered = f"SELECT key, row_number() OVER () AS place FROM ({keys})"
    found = fetch(f"SELECT key, min(place) FROM ({ordered}) GROUP BY key ORDER BY 2")
    return [key for key, _ in found]


def _path(key: str) -> str:
    return '$."' + key.replace("\\", "\\\\").replace('"', '\\"') + '"'
