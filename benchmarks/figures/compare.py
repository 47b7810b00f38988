"""What `exigent compare` with a git revision costs, beside one `exigent run` of the same bench.

The shipped bench lies in a repository of its own, once as it was committed and once with one
regime that is otherwise in all its lines. What counts is the time of the processors, git's among
it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from figure import BENCHMARKS, Row, Settings, exigent_command
from timing import Command, Spread, alternate

NAME = "compare"
AT_MOST = {"same": 1.6, "changed": 1.7}
LEAST_ROUNDS = 7
SHIPPED = BENCHMARKS.parent
FOLDERS = ("features", "regimes", "scenarios", "steps")
CHANGED = Path("regimes", "ring-2024.yaml")
IDENTITY = {
    **{f"GIT_{who}_NAME": "A" for who in ("AUTHOR", "COMMITTER")},
    **{f"GIT_{who}_EMAIL": "a@example.org" for who in ("AUTHOR", "COMMITTER")},
}


def measure(settings: Settings) -> Iterator[Row]:
    """Yield the processor time of a run and of each comparison, and these over the run."""
    if settings.others_only:
        return
    same = _repository(settings.folder / "same")
    changed = _repository(settings.folder / "changed")
    regime = changed / CHANGED
    regime.write_text(f"# All that follows is one line further down.\n{regime.read_text()}")
    compare = [exigent_command(), "compare", "git:HEAD"]
    commands = {
        "run": Command([exigent_command(), "run"], same),
        "same": Command(compare, same),
        "changed": Command(compare, changed),
    }
    samples = alternate(commands, max(settings.rounds, LEAST_ROUNDS))
    taken = {
        name: [sample.processor_seconds for sample in found] for name, found in samples.items()
    }
    yield Row(NAME, "exigent run", Spread.of(taken["run"]), "processor s")
    for name, said in (("same", "where nothing differs"), ("changed", "where one regime does")):
        ratios = Spread.of(
            over / under for over, under in zip(taken[name], taken["run"], strict=True)
        )
        yield Row(NAME, f"exigent compare {said}", Spread.of(taken[name]), "processor s")
        yield Row(NAME, "that over exigent run", ratios, "times", AT_MOST[name])


def _repository(folder: Path) -> Path:
    for name in FOLDERS:
        shutil.copytree(SHIPPED / name, folder / name)
    for words in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "-m", "It"]):
        subprocess.run(["git", *words], cwd=folder, env=os.environ | IDENTITY, check=True)
    return folder
