"""A word of a mapping stands for its number also where a policy reads the number as it is."""

from __future__ import annotations

import json
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest

from tests.engines.python.test_python_engine import IMPORTS, REFUSES, REGIME
from tests.replay.test_command import bench  # noqa: F401 - a fixture
from tests.small_bench import SmallBench

POLICY = f"""{IMPORTS}
def decide(request):
    if request.loan_age * 2 >= 60:
        {REFUSES}
    return allow('must', ground='order', rule='order', because='So.', source='house-rules')
"""
COLUMNS: dict[str, tuple[Any, str]] = {
    "text": (pyarrow.array(["many", "3", "40", None, "nobody"]), "many"),
    "double": (pyarrow.array([999.0, 3.0, 40.0, None, 7.0]), "999"),
    "single": (pyarrow.array([0.1, 3.0, 40.0, None, 7.0], pyarrow.float32()), "0.1"),
    "integer": (pyarrow.array([-1, 3, 40, None, 7]), "-1"),
    "truth": (pyarrow.array([True, False, None]), "true"),
    "day": (pyarrow.array([0, 1, None], pyarrow.date32()), "1970-01-01"),
}


@pytest.mark.parametrize("held", COLUMNS)
def test_a_word_that_stands_for_a_number_is_read_as_that_number(
    bench: SmallBench,  # noqa: F811
    held: str,
) -> None:
    column, word = COLUMNS[held]
    bench.write("regimes/open-shelf.yaml", REGIME)
    bench.write("regimes/open-shelf.py", POLICY)
    bench.write(
        "mapping.yaml", f'columns:\n  loan_age: {{column: said, values: {{98.5: "{word}"}}}}\n'
    )
    pyarrow.parquet.write_table(pyarrow.table({"said": column}), bench.root / "loans.parquet")
    ended = bench.exigent(
        *("replay", "loans.parquet", "--mapping", "mapping.yaml", "--regime", "open-shelf"),
        *("--between", "open-shelf", "privacy-act", "--json", "-"),
    )
    replay = json.loads(ended.out)
    (told,) = (one for one in replay["regimes"] if one["regime"] == "open-shelf")
    if held in ("truth", "day"):
        # What is no number and no word of the mapping is no request.
        assert (told["outcomes"]["refuse"], replay["rejected"]) == (1, 1)
    else:
        assert told["outcomes"]["refuse"] == 2
        assert told["outcomes"]["needs_facts"] == 1
        assert replay["rejected"] == (held == "text")
    scenarios = [
        one["request"]["scenario"]
        for flip in replay["comparison"]["flips"]
        for one in flip["examples"]
    ]
    assert any("the loan is 98.5 days old" in one for one in scenarios)
