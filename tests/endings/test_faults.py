"""A fault of the bench itself: seventy, one line to report, and the traceback where it is asked for."""

from __future__ import annotations

import re
import sys

import pytest

from exigent import __version__
from tests.endings.processes import shell
from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

# The command line, with one function of the library spoilt.
SPOILT = """\
import sys
from exigent.doors.cli.commands import regimes
from exigent.doors.cli.command_line import main

def spoilt(*_):
    {}

regimes.describe_regime = spoilt
main(sys.argv[1:])
"""
LINE = (
    rf"exigent {re.escape(__version__)} itself failed: %s \(doors/cli/commands/regimes\.py:\d+\); "
    "please report this line and the command; `exigent --debug` and the rest shows where\n"
)
FAULTS = {
    "1 / 0": "ZeroDivisionError: division by zero",
    "raise SystemExit(0)": "SystemExit: 0",
    "raise SystemExit": "SystemExit",
    "return spoilt()": "RecursionError: maximum recursion depth exceeded",
    "raise MemoryError": "MemoryError",
    "raise RuntimeError('\\x1b[2J' + 'long ' * 100)": r"RuntimeError: \?\[2J(long ){39}l?",
    "raise OSError(5, 'Input/output error')": r"OSError: \[Errno 5\] Input/output error",
}


@pytest.mark.parametrize("fault", FAULTS)
def test_it_is_no_verdict(bench: SmallBench, fault: str) -> None:
    bench.write("spoilt.py", SPOILT.format(fault))
    ended = shell(bench.root, f"{sys.executable} spoilt.py regimes")
    assert (ended.code, ended.out) == (70, "")
    assert re.fullmatch(LINE % FAULTS[fault], ended.err), ended.err


def test_the_line_of_the_library_that_was_reached_last_is_told(bench: SmallBench) -> None:
    broken = "from exigent.bench import regime_rows\nregime_rows._dates = None\n"
    bench.write(
        "spoilt.py", f"{broken}{SPOILT.format('pass').replace('regimes.describe_regime', '_')}"
    )
    ended = shell(bench.root, f"{sys.executable} spoilt.py regimes")
    assert (ended.code, ended.out) == (70, "")
    assert re.search(r"\(bench/regime_rows\.py:\d+\); please report", ended.err), ended.err


@pytest.mark.parametrize("call", ["--debug regimes", "regimes --debug"])
def test_the_traceback_is_shown_where_it_is_asked_for(bench: SmallBench, call: str) -> None:
    bench.write("spoilt.py", SPOILT.format("1 / 0"))
    ended = shell(bench.root, f"{sys.executable} spoilt.py {call}")
    assert ended.code == 70
    assert ended.err.startswith("Traceback (most recent call last):\n")
    assert ended.err.endswith("please report this line and the command\n")


def test_wrong_input_has_no_traceback_even_then(bench: SmallBench) -> None:
    ended = shell(bench.root, "exigent --debug run no.feature")
    wrong = "no.feature:1:1: there is no such file or folder; did you mean `features`?\n"
    assert (ended.code, ended.err) == (2, wrong)
