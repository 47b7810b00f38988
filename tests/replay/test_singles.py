"""Numbers of 32 bits, and others with many digits, are read in one way wherever they are read."""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.analysis.replay.few_digits import in_few_digits
from exigent.columns import codes_by_constants
from exigent.words import Fact, FactType, Location, read_number, written
from tests.replay.test_command import bench  # noqa: F401 - a fixture
from tests.small_bench import SmallBench

FACT = Fact(
    "age", "How old?", FactType.NUMBER, {}, "it is {number} days old", "days", 0, False,
    "how old it is", {}, 10, Location("vocabulary.yaml"),
)  # fmt: skip
SINGLES = [0.1, 0.2, 0.3, 1.1, 2.675, 3.3, 29.99, 30.1, 99.9]


def write_ages(root: Path, ages: list[float], kind: pyarrow.DataType) -> None:
    rows = {
        "requester": ["police"] * len(ages),
        "paper": ["letter"] * len(ages),
        "minor": [False] * len(ages),
        "loan_age": pyarrow.array(ages, kind),
    }
    pyarrow.parquet.write_table(pyarrow.table(rows), root / "loans.parquet")


@pytest.mark.parametrize("kind", [pyarrow.float32(), pyarrow.float64()], ids=str)
@pytest.mark.parametrize("word", list(map(str, SINGLES)))
def test_a_word_of_the_mapping_is_the_same_in_counts_and_in_examples(
    bench: SmallBench,  # noqa: F811
    word: str,
    kind: pyarrow.DataType,
) -> None:
    write_ages(bench.root, [float(word)], kind)
    columns = "".join(f"  {name}: {name}\n" for name in ("requester", "paper", "minor"))
    bench.write(
        "mapping.yaml",
        f"columns:\n{columns}  loan_age: {{column: loan_age, values: {{unknown: {word}}}}}\n",
    )
    ended = bench.exigent(
        *("replay", "loans.parquet", "--mapping", "mapping.yaml", "--json", "-"),
        *("--between", "open-shelf", "privacy-act"),
    )
    replay = json.loads(ended.out)
    assert replay["missing"] == [{"regime": "open-shelf", "fact": "loan_age", "requests": 1}]
    (flip,) = replay["comparison"]["flips"]
    assert "it is not known how old the loan is" in flip["examples"][0]["request"]["scenario"]


@pytest.mark.parametrize(
    ("age", "kind", "told"),
    [
        (0.1, pyarrow.float32(), "0.1"),
        (3.3, pyarrow.float32(), "3.3"),
        (30.1, pyarrow.float32(), "30.1"),
        (7 / 3, pyarrow.float32(), "2.3333333"),
        (0.1 + 0.2, pyarrow.float64(), "0.3"),
        (7 / 3, pyarrow.float64(), "2.33333333333333"),
        # More than 30 days is another answer.
        (30.000000000000004, pyarrow.float64(), "30.0000000000001"),
        (29.999999999999996, pyarrow.float64(), "30"),
    ],
    ids=str,
)
def test_an_example_of_a_number_with_many_digits_is_a_scenario_that_holds(
    bench: SmallBench,  # noqa: F811
    age: float,
    kind: pyarrow.DataType,
    told: str,
) -> None:
    write_ages(bench.root, [age], kind)
    ended = bench.exigent(
        *("replay", "loans.parquet", "--between", "open-shelf", "privacy-act"),
        *("--feature", "features/flips.feature"),
    )
    assert ended.code == 0
    feature = (bench.root / "features/flips.feature").read_text("utf-8")
    assert f"the loan is {told} days old" in feature
    ended = bench.exigent("run", "features/flips.feature")
    assert ended.code == 0, ended.told


@given(st.floats(0, 400, width=32) | st.floats(0, 400), st.sampled_from([0.1, 0.3, 30.0]))
def test_a_number_in_few_digits_is_of_the_same_class(number: float, bound: float) -> None:
    codes = codes_by_constants(FACT, {bound})
    told = in_few_digits(number, codes)
    assert isinstance(told, float)
    assert codes.code_of(told) == codes.code_of(number)
    assert told == number or abs(told - number) <= 1e-6 * number
    if number > 1e-5:
        assert read_number(written(told)) is not None
