"""Policies that take their interpreter down, and processes that something else ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest

from exigent.bench.opening import open_bench
from exigent.engines.rego.pool import ProcessPool, shared_pool
from exigent.engines.rego.process import Input, Process, RegoPolicy
from exigent.words.decision import Outcome
from tests.endings.processes import children as children_of
from tests.engines.rego.lending import (
    CRASH,
    HANG,
    OPEN_SHELF_IN_REGO,
    REFUSAL,
    decider_of,
    on_press,
    panel_of,
    regime_text,
    request,
    write_policy,
)
from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

FAILURES = [
    (CRASH, "", "the Rego interpreter crashed (SIGSEGV)"),
    ('yaml.unmarshal(replace(long, "a", "["))', "", "the Rego interpreter crashed (SIGSEGV)"),
    (HANG, "seconds: 0.5\n", "the policy gave no answer within 0.5 seconds"),
    (
        'replace("abc", "", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")',
        "seconds: 60\n",
        "the policy used up the memory that it may use",
    ),
    (
        "concat(long, [x | some i in numbers.range(1, 30); x := long])",
        "",
        "the policy failed: its answer has 5900020 bytes, and 1000000 are the most",
    ),
]


@pytest.mark.parametrize(("answer", "settings", "said"), FAILURES)
def test_what_takes_the_interpreter_down_is_an_error_cell_and_the_others_get_their_answers(
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    answer: str,
    settings: str,
    said: str,
) -> None:
    panel = panel_of(tmp_path, on_press(answer), settings)
    askers = ["police", "press", "borrower", "parent"]
    decisions = decider_of(panel).decide([request(panel, requester=asker) for asker in askers])
    assert [decision.outcome for decision in decisions] == ["refuse", "error", "refuse", "refuse"]
    assert decisions[1].note == said
    assert decider_of(panel).decide([request(panel)])[0].outcome is Outcome.REFUSE
    assert capfd.readouterr() == ("", "")


def test_what_a_policy_prints_is_no_answer_and_reaches_nobody(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    policy = f"package p\nimport rego.v1\ndecision := {REFUSAL} if {{\n\tprint(input.requester)\n}}"
    panel = panel_of(tmp_path, policy)
    assert decider_of(panel).decide([request(panel)])[0].outcome is Outcome.REFUSE
    assert capfd.readouterr() == ("", "")


def test_a_policy_that_crashes_the_compiler_makes_every_cell_an_error(tmp_path: Path) -> None:
    panel = panel_of(tmp_path, "package p\ndecision := " + "[" * 100_000 + "]" * 100_000)
    ((decision,),) = panel.decide([request(panel)])
    assert decision.outcome is Outcome.ERROR
    assert decision.note == "regimes/rego-shelf.rego: the Rego interpreter crashed (SIGSEGV)"


def test_a_policy_that_crashes_on_everything_is_given_up(tmp_path: Path) -> None:
    policy = (
        "package p\nimport rego.v1\nlong := concat("
        f'"", ["a" | some i in numbers.range(1, 100000)])\ndecision := {HANG} if input.loan_age'
    )
    panel = panel_of(tmp_path, policy, "seconds: 0.05\n")
    decisions = decider_of(panel).decide([request(panel, loan_age=age) for age in range(1, 60)])
    assert {decision.outcome for decision in decisions} == {Outcome.ERROR}
    late = "the policy gave no answer within 0.05 seconds"
    notes = [decision.note for decision in decisions]
    assert notes[0] == late
    assert notes[-1] == f"not asked, since too many before it failed: {late}"


def test_a_process_killed_between_two_batches_is_replaced(tmp_path: Path) -> None:
    panel = panel_of(tmp_path, on_press("1"))
    decider_of(panel).decide([request(panel)])
    for process in shared_pool()._idle:
        os.kill(process.id, signal.SIGKILL)
    assert decider_of(panel).decide([request(panel)])[0].outcome is Outcome.REFUSE


def test_a_process_killed_at_its_work_takes_no_answer_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed: list[int] = []
    receive = Process._receive

    def kill_once(process: Process) -> tuple[list[bytes], bool]:
        received = receive(process)
        if received[0] and len(process.expected) > 20 and not killed:
            killed.append(process.id)
            os.kill(process.id, signal.SIGKILL)
        return received

    panel = panel_of(tmp_path, OPEN_SHELF_IN_REGO)
    requests = [request(panel, paper="letter", loan_age=age) for age in range(200)]
    monkeypatch.setattr(Process, "_receive", kill_once)
    decisions = decider_of(panel).decide(requests)
    assert killed
    assert [d.outcome for d in decisions] == ["allow"] * 31 + ["refuse"] * 169


def test_a_process_that_is_killed_again_and_again_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = Process.ask

    def ask_and_kill(
        process: Process,
        policy: RegoPolicy,
        inputs: Sequence[Input],
        numbers: Sequence[int],
        seconds: float,
    ) -> None:
        ask(process, policy, inputs, numbers, seconds)
        os.kill(process.id, signal.SIGKILL)

    panel = panel_of(tmp_path, on_press(HANG))
    monkeypatch.setattr(Process, "ask", ask_and_kill)
    (decision,) = decider_of(panel).decide([request(panel, requester="press")])
    assert decision.outcome is Outcome.ERROR
    assert "the Rego interpreter crashed (SIGKILL)" in (decision.note or "")


def test_threads_that_ask_at_once_get_each_their_own_answers(tmp_path: Path) -> None:
    write_policy(tmp_path, OPEN_SHELF_IN_REGO, name="rego-shelf")
    write_policy(tmp_path, on_press(CRASH), name="crashing")
    panel = open_bench(tmp_path).panel(["rego-shelf", "crashing"])
    shelf, crashing = (panel.deciders[name] for name in ("rego-shelf", "crashing"))
    letters = [request(panel, paper="letter", loan_age=age) for age in range(60)]
    askers = [request(panel, requester=asker) for asker in ("police", "press", "parent")]

    # Other tests of this process may have a browser running.
    others = dict(children())

    def outcomes(index: int) -> list[str]:
        decider, requests = (crashing, askers) if index % 3 == 0 else (shelf, letters)
        return [decision.outcome for decision in decider.decide(requests)]

    with ThreadPoolExecutor(6) as threads:
        answers = list(threads.map(outcomes, range(12)))
    for index, answer in enumerate(answers):
        if index % 3 == 0:
            assert answer == ["refuse", "error", "refuse"]
        else:
            assert answer == ["allow"] * 31 + ["refuse"] * 29
    assert len(dict(children()).keys() - others.keys()) <= (os.cpu_count() or 1)


def test_a_large_batch_comes_back_in_order_from_several_processes(tmp_path: Path) -> None:
    panel = panel_of(tmp_path, OPEN_SHELF_IN_REGO)
    requests = [
        request(panel, paper="letter", loan_age=age % 40 + age / 1000) for age in range(600)
    ]
    decisions = decider_of(panel).decide(requests)
    expected = ["allow" if r.values["loan_age"] <= 30 else "refuse" for r in requests]  # type: ignore[operator]
    assert [decision.outcome for decision in decisions] == expected


def test_no_ended_process_is_left_behind(tmp_path: Path) -> None:
    panel = panel_of(tmp_path, on_press(CRASH))
    before = ended_children()
    decider_of(panel).decide([request(panel, requester="press")])
    assert ended_children() <= before


def test_a_closed_pool_leaves_no_process() -> None:
    pool = ProcessPool(2)
    first = pool.take()
    second = pool.take_spare(may_start=True)
    assert second
    assert pool.take_spare(may_start=True) is None
    for process in (first, second):
        pool.give_back(process)
    pool.close()
    assert {first.id, second.id}.isdisjoint(id for id, _ in children())


def test_who_waits_for_a_process_gets_the_one_that_is_given_back() -> None:
    pool = ProcessPool(1)
    process = pool.take()
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(pool.take)
        pool.give_back(process)
        assert waiting.result(timeout=10) is process
    pool.give_back(process)
    pool.close()


# A program that was started in the background of a shell ignores interrupts by itself.
SLOW = """\
import os, signal, sys, threading
from pathlib import Path
from exigent.bench import open_bench
from exigent.words.request import make_request
signal.signal(signal.SIGINT, signal.default_int_handler)
panel = open_bench(Path(".")).panel(["rego-shelf"])
request = make_request(panel.vocabulary, {"requester": sys.argv[1]})
decider = panel.deciders["rego-shelf"]
asking = threading.Thread(target=decider.decide, args=([request],), daemon=True)
asking.start()
if sys.argv[1] == "police":
    asking.join()
print(*Path(f"/proc/self/task/{os.getpid()}/children").read_text().split(), flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("requester", ["police", "press"])
def test_a_process_does_not_outlive_a_program_that_is_killed(
    tmp_path: Path, requester: str
) -> None:
    write_policy(tmp_path, on_press(HANG), "seconds: 0.5\n")
    with subprocess.Popen(
        [sys.executable, "-c", SLOW, requester],
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as program:
        assert program.stdout
        workers = [int(id) for id in program.stdout.readline().split()]
        program.kill()
    assert workers
    assert eventually(lambda: not any(map(is_running, workers)))


def test_an_interrupted_run_ends_without_a_word_from_its_processes(tmp_path: Path) -> None:
    write_policy(tmp_path, on_press(HANG))
    with subprocess.Popen(
        [sys.executable, "-c", SLOW, "police"],
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        assert program.stdout
        assert program.stderr
        workers = [int(id) for id in program.stdout.readline().split()]
        for id in (program.pid, *workers):
            os.kill(id, signal.SIGINT)
        words = program.stderr.read().decode()
    assert words.count("Traceback") == 1
    assert "worker" not in words
    assert eventually(lambda: not any(map(is_running, workers)))


def test_a_fork_of_the_program_starts_processes_of_its_own(tmp_path: Path) -> None:
    panel = panel_of(tmp_path, on_press("1"))
    decider = decider_of(panel)
    decider.decide([request(panel)])
    child = os.fork()
    if child == 0:
        status = 1
        try:
            (decision,) = decider.decide([request(panel)])
            status = 0 if decision.outcome is Outcome.REFUSE else 1
        finally:
            shared_pool().close()
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert decider.decide([request(panel)])[0].outcome is Outcome.REFUSE


def test_a_worker_without_the_interpreter_makes_every_cell_an_error_and_starts_once(
    bench: SmallBench,
) -> None:
    bench.write("packages/regopy.py", "raise ModuleNotFoundError(\"No module named 'regopy'\")\n")
    bench.write("regimes/rego-shelf.yaml", regime_text())
    bench.write("regimes/rego-shelf.rego", OPEN_SHELF_IN_REGO)
    ended = bench.process("run", "--regime", "rego-shelf", PYTHONPATH=str(bench.root / "packages"))
    assert ended.code == 4
    assert "ModuleNotFoundError: No module named 'regopy'" in ended.out
    assert ended.err == ""


def eventually(holds: Callable[[], bool], seconds: float = 20) -> bool:
    until = time.monotonic() + seconds
    pause = threading.Event()
    while not holds() and time.monotonic() < until:
        pause.wait(0.02)
    return holds()


def is_running(process: int) -> bool:
    return Path(f"/proc/{process}").exists()


def ended_children() -> set[int]:
    """Return this process's children that ended and that nobody has asked how."""
    return {id for id, state in children() if state == "Z"}


def children() -> list[tuple[int, str]]:
    """Return this process's children, with their states, but for those that are just gone."""
    found = ((child, state(child)) for child in children_of(os.getpid()))
    return [(child, state) for child, state in found if state]


def state(process: int) -> str:
    """Return the letter of a process's state, nothing where it is gone."""
    with suppress(FileNotFoundError, ProcessLookupError):
        return Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    return ""
