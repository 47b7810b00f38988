"""Ctrl-C and SIGTERM: nothing that was begun stays, and no traceback is shown."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.doors.benches import GOOD, OWN_FEATURE, OWN_STEPS, SHIPPED, WITH_OWN_STEPS, write_bench
from tests.endings.processes import EXIGENT, Watch, children, shell, started, ticks
from tests.engines.rego.lending import HANG, on_press, write_policy
from tests.signals import heed_signals
from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

# A step that tells which process it runs in, starts another one, and then waits for ever.
WAITING = OWN_STEPS.replace(
    "    exigent.ask()",
    """\
    helper = subprocess.Popen(["sleep", "1000"])
    pathlib.Path("pipe").write_text(f"{os.getpid()} {helper.pid}")
    threading.Event().wait()""",
).replace(
    "from pytest_bdd import",
    "import os, pathlib, pytest, subprocess, threading\nfrom pytest_bdd import",
)
TIDYING = """

@pytest.fixture(autouse=True)
def tidy():
    yield
    pathlib.Path("tidied").touch()
"""
SOON = 60.0
SIGNALS = [(signal.SIGTERM, 143), (signal.SIGINT, 130)]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    steps = {**WITH_OWN_STEPS, "steps/houses.py": WAITING + TIDYING}
    root = write_bench(tmp_path / "bench", {"houses": OWN_FEATURE, "keys": GOOD}, steps)
    os.mkfifo(root / "pipe")
    (tmp_path / "temporary").mkdir()
    return root


@pytest.mark.parametrize(("number", "code"), SIGNALS)
@pytest.mark.parametrize(
    "command",
    [("run",), ("compare", "regimes"), ("plot", "--out", "x.svg"), ("watch",)],
    ids=" ".join,
)
def test_pytest_ends_with_the_command_that_started_it(
    root: Path, number: signal.Signals, code: int, command: tuple[str, ...]
) -> None:
    temporary = root.parent / "temporary"
    with started(root, *command, TMPDIR=str(temporary)) as process:
        watch = Watch(*map(int, (root / "pipe").read_text("ascii").split()))
        try:
            process.send_signal(number)
            _, complaints = process.communicate()
            assert process.returncode == code
            assert "Traceback" not in complaints
            assert watch.have_ended(SOON)
        finally:
            watch.end()
    assert (root / "tidied").exists()
    assert list(temporary.glob("exigent-*")) == []


def test_pytest_ends_where_its_command_ignores_interrupts(root: Path) -> None:
    line = (
        f'trap "" INT; {EXIGENT} run & read -r tests helper <pipe; kill $!; wait $!; echo $? $tests'
    )
    ended = shell(root, line, TMPDIR=str(root.parent / "temporary"))
    code, tests = ended.out.split()
    assert code == "143"
    assert not Path("/proc", tests).exists()


FAILS_MEANWHILE = """\
import pathlib
from exigent.bench import running
from exigent.doors.cli.command_line import main

def fail(*_):
    print(pathlib.Path("pipe").read_text(), flush=True)
    raise ZeroDivisionError("sabotage")

running.run = fail
main(["run"])
"""


def test_a_fault_of_the_bench_ends_pytest_too(root: Path) -> None:
    (root / "sabotage.py").write_text(FAILS_MEANWHILE, "utf-8")
    ended = shell(root, f"{sys.executable} sabotage.py")
    assert ended.code == 70
    assert "sabotage" in ended.err
    assert not Path("/proc", ended.out.split()[0]).exists()


@pytest.mark.parametrize(("number", "code"), SIGNALS)
def test_the_interpreters_of_rego_end_at_once(
    tmp_path: Path, number: signal.Signals, code: int
) -> None:
    write_policy(tmp_path, on_press(HANG), "seconds: 600\n")
    (tmp_path / "facts.yaml").write_text("requester: press\n", "utf-8")
    with started(tmp_path, "decide", "--facts", "facts.yaml") as process:
        while not (workers := children(process.pid)) or ticks(workers[0]) < 100:
            assert process.poll() is None
        watch = Watch(*workers)
        try:
            process.send_signal(number)
            _, complaints = process.communicate()
            assert process.returncode == code
            assert "Traceback" not in complaints
            # The policy itself would go on for minutes.
            assert watch.have_ended(SOON)
        finally:
            watch.end()


@pytest.mark.parametrize(("number", "code"), SIGNALS)
def test_a_signal_while_it_starts_up_shows_no_traceback(
    bench: SmallBench, number: signal.Signals, code: int
) -> None:
    interrupted = f"import os\nos.kill(os.getpid(), {int(number)})\n"
    bench.write("packages/click/__init__.py", interrupted)
    with started(bench.root, "run", PYTHONPATH=str(bench.root / "packages")) as process:
        assert process.communicate() == ("", "")
    assert process.returncode == code


def test_what_is_installed_starts_up_as_quietly(bench: SmallBench) -> None:
    project = tomllib.loads((SHIPPED / "pyproject.toml").read_text("utf-8"))["project"]
    bench.write("packages/click/__init__.py", "import os\nos.kill(os.getpid(), 2)\n")
    module, _, name = project["scripts"]["exigent"].partition(":")
    start = f"from {module} import {name}; {name}()"
    ended = subprocess.run(
        [sys.executable, "-c", start],
        cwd=bench.root,
        env={**os.environ, "PYTHONPATH": str(bench.root / "packages")},
        capture_output=True,
        check=False,
        preexec_fn=heed_signals,
    )
    assert (ended.returncode, ended.stderr) == (130, b"")


def test_a_command_that_nobody_may_interrupt_is_not_interrupted(bench: SmallBench) -> None:
    bench.write(
        "packages/click/__init__.py", "import os\nos.kill(os.getpid(), 2)\nraise SystemExit(9)\n"
    )
    line = 'trap "" INT; exigent run'
    assert shell(bench.root, line, PYTHONPATH=str(bench.root / "packages")).code == 9
