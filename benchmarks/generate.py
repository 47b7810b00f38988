"""Write the same work for each side into a folder, to look at or to time by hand.

python benchmarks/generate.py FOLDER --scenarios 1000 --regimes 20
"""

from __future__ import annotations

import argparse
from pathlib import Path

from sides import bare_pytest, cerbos_suite, exigent_bench
from work import make_work


def main() -> None:
    """Read the command line and write the sides."""
    parser = argparse.ArgumentParser(description="Write the same work for each side.")
    parser.add_argument("folder", type=Path, help="a folder that does not exist yet")
    parser.add_argument("--scenarios", type=int, default=1000)
    parser.add_argument("--regimes", type=int, default=20)
    parser.add_argument(
        "--vocabulary-times",
        type=int,
        default=1,
        help="how many times as large the vocabulary of the bench is to be",
    )
    options = parser.parse_args()
    work = make_work(
        scenarios=options.scenarios,
        regimes=options.regimes,
        vocabulary_times=options.vocabulary_times,
    )
    folder: Path = options.folder
    exigent_bench.write(work, folder / "exigent")
    exigent_bench.write(work, folder / "exigent-allowed-only", "allowed-only")
    cerbos_suite.write(work, folder / "cerbos-policies", "policies")
    cerbos_suite.write(work, folder / "cerbos-policies-allowed-only", "policies", "allowed-only")
    cerbos_suite.write(work, folder / "cerbos-actions", "actions")
    cerbos_suite.write(work, folder / "cerbos-resources", "resources")
    bare_pytest.write(work, folder / "bare-pytest-bdd")
    print(f"{work.cells} cells written for each side into {folder}")


if __name__ == "__main__":
    main()
