"""`exigent replay --on`: Spark elsewhere, in processes of its own, counts as DuckDB does here."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from tests.replay.spark_servers import connect_server, spark_environment, standalone
from tests.replay.test_command import LOANS, MAPPING
from tests.small_bench import write_small_bench

pytestmark = pytest.mark.slow

LINES = """\
{"asks": "press", "paper": "letter", "loan_age": 3, "day": "2020-03-01"}
{"asks": "press", "asks": "police"}
{"asks": "police", "paper": "letter", "loan_age": 3.5, "day": "2020-03-01"}
"""


def replayed(root: Path, *more: str) -> tuple[int, bytes]:
    ended = subprocess.run(
        [
            *(sys.executable, "-m", "exigent", "replay", "loans.csv", "more.jsonl"),
            *("--mapping", "mapping.yaml", "--by", "month", "--group-by", "asks"),
            *("--between", "open-shelf", "privacy-act", "--json", "-", *more),
        ],
        cwd=root,
        env=spark_environment(),
        capture_output=True,
        check=False,
    )
    assert b"Traceback" not in ended.stderr
    assert b"Warning" not in ended.stderr
    return ended.returncode, ended.stdout


@pytest.mark.parametrize("server", [standalone, connect_server])
def test_it_gives_the_same_bytes(
    server: Callable[[Path], AbstractContextManager[str]], tmp_path: Path
) -> None:
    root = tmp_path / "bench"
    write_small_bench(root)
    (root / "loans.csv").write_text(LOANS, "utf-8")
    (root / "more.jsonl").write_text(LINES, "utf-8")
    (root / "mapping.yaml").write_text(MAPPING, "utf-8")
    here = replayed(root)
    assert here[0] == 2
    assert b'"rejected": 1' in here[1]
    with server(tmp_path) as name:
        assert replayed(root, "--on", name) == here
