"""Answers come while requests are still being written, and a stream ends cleanly whenever it does."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

import pytest

from tests.endings.processes import started
from tests.small_bench import SmallBench

ARGUMENTS = ("decide", "--facts", "-", "--regime", "open-shelf", "--json")


@pytest.mark.parametrize(
    ("begin", "request_text"),
    [("", '{"id": 1, "paper": "letter"}\n'), ("id,paper\n", "1,letter\n")],
    ids=["JSON Lines", "CSV"],
)
def test_an_answer_is_there_while_the_input_is_open(
    bench: SmallBench, begin: str, request_text: str
) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "exigent", *ARGUMENTS],
        cwd=bench.root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(begin)
        for index in range(3):
            process.stdin.write(request_text)
            process.stdin.flush()
            # It would wait for ever where the answer waited for the end of the input.
            assert json.loads(process.stdout.readline())["request"] == index
        process.stdin.close()
        assert process.stdout.read() == ""
    assert process.returncode == 0


@pytest.mark.parametrize("signal_sent", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_without_a_traceback_and_without_half_a_file(
    bench: SmallBench, signal_sent: signal.Signals
) -> None:
    bench.write("again.jsonl", "as it was\n")
    (bench.root / "pipe").unlink(missing_ok=True)
    arguments = ("decide", "--facts", "pipe", "--json", "--rejects", "again.jsonl")
    os.mkfifo(bench.root / "pipe")
    with started(bench.root, *arguments) as process, (bench.root / "pipe").open("w") as pipe:
        pipe.write("{}\n[]\n")
        pipe.flush()
        assert process.stdout is not None
        assert process.stdout.readline().startswith('{"version":1,"request":0,')
        process.send_signal(signal_sent)
        _, complaints = process.communicate()
    assert process.returncode == {signal.SIGINT: 130, signal.SIGTERM: 143}[signal_sent]
    assert "Traceback" not in complaints
    assert (bench.root / "again.jsonl").read_text("utf-8") == "as it was\n"
    assert not list(bench.root.glob(".again*"))


def test_a_reader_that_has_enough_ends_it_quietly(bench: SmallBench) -> None:
    bench.write("facts.jsonl", '{"paper": "letter"}\n' * 20_000)
    with started(bench.root, "decide", "--facts", "facts.jsonl", "--json") as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == ""
    assert process.returncode == 141
