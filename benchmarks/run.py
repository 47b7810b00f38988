"""Measure the figures that this project holds itself to, and say which of them hold.

python benchmarks/run.py [--only cerbos] [--quick]

Exit code 0: every bound holds. 2: a program is not installed, or a side does not agree with the
expected outcomes; the other figures are measured all the same. 3: a bound is not held.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from figure import (
    BENCHMARKS,
    DisagreementError,
    Measure,
    Row,
    Settings,
    SideMissingError,
    cerbos_command,
    show,
)
from timing import Command, ProcessError, read_output

RESULTS = BENCHMARKS / "results.json"
SCENARIOS = 1_000
SCENARIOS_WHEN_QUICK = 100
ROUNDS = 5
ROUNDS_WHEN_QUICK = 3
FIGURES = {
    "cerbos": "figures.cerbos",
    "pytest": "figures.pytest_door",
    "decision": "figures.decision",
    "assumed": "figures.assumed",
    "exact": "figures.exact",
    "claims": "figures.claims",
    "duties": "figures.duties",
    "engines": "figures.engines",
    "remote": "figures.remote",
    "flat": "figures.flat",
    "lint": "figures.lint",
    "own-steps": "figures.own_steps",
    "start": "figures.start",
    "questions": "figures.questions",
    "order": "figures.order",
    "unseen": "figures.unseen",
    "cache": "figures.cache",
    "compare": "figures.compare",
    "mutate": "figures.mutation",
    "watch": "figures.watch",
    "editor": "figures.editor",
    "stream": "figures.stream",
    "replay": "figures.replay",
}
WITH_OTHERS = ("cerbos", "pytest", "start")


def main() -> int:
    """Read the command line, measure, print the table and return the exit code."""
    options = _read_options()
    # Only the figure about it takes anything from what was read before.
    os.environ["EXIGENT_CACHE"] = ""
    # What is installed was compiled once; to compile it in every run would hide all other costs.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    chosen: list[str] = options.only or list(WITH_OTHERS if options.others_only else FIGURES)
    versions = _versions(needs_cerbos="cerbos" in chosen)
    print(", ".join(f"{name} {number}" for name, number in versions.items()))
    rows: list[Row] = []
    failed = []
    with tempfile.TemporaryDirectory(prefix="benchmarks-") as folder:
        for name in chosen:
            # What one figure cannot measure must not cost the others, which take long.
            try:
                measured = list(_measure(options, name, Path(folder)))
            except (
                ModuleNotFoundError,
                SideMissingError,
                DisagreementError,
                ProcessError,
            ) as error:
                print(f"{name}: {error}", file=sys.stderr)
                failed.append(name)
                continue
            # Whatever ends this, what was measured so far is known.
            print(show(measured), flush=True)
            rows += measured
    if options.save:
        RESULTS.write_text(_as_json(versions, rows))
    if failed:
        print(f"not measured: {', '.join(failed)}", file=sys.stderr)
        return 2
    missed = [row for row in rows if row.holds is False]
    if missed:
        print(f"not held:\n{show(missed)}")
    return 3 if missed else 0


def _read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--only", action="append", choices=list(FIGURES), help="measure this figure; repeatable"
    )
    parser.add_argument("--quick", action="store_true", help="smaller work, fewer rounds")
    parser.add_argument("--scenarios", type=int, help=f"how many scenarios ({SCENARIOS})")
    parser.add_argument("--rounds", type=int, help=f"how often each side is timed ({ROUNDS})")
    parser.add_argument(
        "--others-only", action="store_true", help="time the other tools and leave exigent out"
    )
    parser.add_argument("--save", action="store_true", help=f"write {RESULTS.name}")
    return parser.parse_args()


def _measure(options: argparse.Namespace, name: str, folder: Path) -> Iterator[Row]:
    print(f"measuring: {name}", file=sys.stderr)
    own = folder / name
    own.mkdir()
    settings = Settings(
        folder=own,
        rounds=options.rounds or (ROUNDS_WHEN_QUICK if options.quick else ROUNDS),
        scenarios=options.scenarios or (SCENARIOS_WHEN_QUICK if options.quick else SCENARIOS),
        quick=options.quick,
        others_only=options.others_only,
    )
    measure: Measure = import_module(FIGURES[name]).measure
    yield from measure(settings)


def _versions(*, needs_cerbos: bool) -> dict[str, str]:
    """The versions of what is compared, and the number of processors."""
    versions = {"Python": platform.python_version()}
    for package in ("exigent", "pytest", "pytest-bdd", "gherkin-official"):
        try:
            versions[package] = version(package)
        except PackageNotFoundError:
            versions[package] = "(not installed)"
    if needs_cerbos:
        try:
            said = read_output(Command([cerbos_command(), "--version"], BENCHMARKS))
            versions["Cerbos"] = said.split()[0]
        except (SideMissingError, ProcessError):
            versions["Cerbos"] = "(not installed)"
    return {**versions, "processors": str(os.cpu_count())}


def _as_json(versions: dict[str, str], rows: list[Row]) -> str:
    lines = [{**asdict(row), "holds": row.holds} for row in rows]
    return json.dumps({"versions": versions, "rows": lines}, indent=2) + "\n"


if __name__ == "__main__":
    sys.exit(main())
