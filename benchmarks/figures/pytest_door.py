"""The suite under `pytest` with exigent's plugin, against bare pytest-bdd on the same features.

Bare means one Given that takes any text, a When that does nothing and a Then that takes any text:
it checks nothing. Both load pytest-bdd and no other plugin of the environment. The second ratio
compares the same suite under a vocabulary ten times as large.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from figure import DisagreementError, Row, Settings, exigent_plugin
from sides import bare_pytest, exigent_bench
from timing import Command, alternate, ratio, read_output, seconds
from work import make_work

NAME = "pytest"
AT_MOST = 1.3
GROWTH_AT_MOST = 1.1
LARGER = 10


def measure(settings: Settings) -> Iterator[Row]:
    """Yield the time a scenario of each side, and the two ratios."""
    count = settings.scenarios
    work = make_work(scenarios=count)
    bare = settings.folder / "bare"
    bare_pytest.write(work, bare)
    commands = {"bare": _command(bare, "test_features.py")}
    if not settings.others_only:
        plugin = exigent_plugin()
        for name, times in (("exigent", 1), ("larger", LARGER)):
            bench = settings.folder / name
            exigent_bench.write(make_work(scenarios=count, vocabulary_times=times), bench)
            commands[name] = _command(bench, "features", plugin)
    for command in commands.values():
        _refuse_other_than(count, command)
    samples = alternate(commands, settings.rounds)
    said = {
        "bare": "bare pytest-bdd",
        "exigent": "exigent under pytest",
        "larger": f"exigent under pytest, {LARGER} times the vocabulary",
    }
    for name, taken in samples.items():
        yield Row(NAME, said[name], seconds(taken, 1000 / count), "ms a scenario")
    if not settings.others_only:
        over_bare = ratio(samples["exigent"], samples["bare"])
        yield Row(NAME, "exigent over bare pytest-bdd", over_bare, "times", at_most=AT_MOST)
        growth = ratio(samples["larger"], samples["exigent"])
        what = f"{LARGER} times the vocabulary over the vocabulary"
        yield Row(NAME, what, growth, "times", at_most=GROWTH_AT_MOST)


def _command(folder: Path, target: str, *plugins: str) -> Command:
    words = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "pytest-bdd"]
    for plugin in plugins:
        words += ["-p", plugin]
    return Command([*words, target], folder, {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"})


def _refuse_other_than(count: int, command: Command) -> None:
    output = read_output(command)
    passed = re.search(r"(\d+) passed", output)
    if passed is None or int(passed.group(1)) != count:
        raise DisagreementError(f"not {count} scenarios passed: {output.splitlines()[-1:]}")
