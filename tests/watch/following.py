"""A small bench that is looked at again and again, and the same bench read afresh."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from exigent.analysis.watch.bench import Broken, Decided, Sight, Watched, WatchedBench
from exigent.analysis.watch.files import Places
from exigent.bench.matrix import Matrix
from exigent.bench.opening import open_bench
from exigent.bench.running import decide_features
from exigent.doors.hand_over import start_pytest
from exigent.suite.named_files import find_features
from exigent.suite.reading import read_suite
from exigent.suite.selection import Target
from exigent.words.errors import ExigentError, InputErrors

REGIMES = "regimes"


def desk_at(root: Path, regimes: str = REGIMES, names: tuple[str, ...] = ()) -> WatchedBench:
    """Return a desk that follows all features of a bench."""
    features = root / "features"
    places = Places(root, root / regimes, (features,))
    return WatchedBench(Watched(places, [Target(features)], names), start_pytest)


def read_afresh(root: Path, regimes: str = REGIMES) -> Matrix | Sequence[str]:
    """Return the matrix as a run of its own decides it, or the lines that it refuses with."""
    try:
        bench = open_bench(root, root / regimes)
        panel = bench.panel()
        scenarios = read_suite(find_features([root / "features"]), root, bench.language())
        return decide_features(bench, panel, scenarios, start_pytest)
    except InputErrors as errors:
        return [str(problem) for problem in errors.problems]
    except ExigentError as error:
        return [str(error)]


def decided(sight: Sight | None) -> Decided:
    assert isinstance(sight, Decided), sight and [str(error) for error in sight.errors]
    return sight


def broken(sight: Sight | None) -> Broken:
    assert isinstance(sight, Broken)
    return sight


def write(root: Path, name: str, text: str | None) -> Path:
    """Write a file, or delete it; return where it lies."""
    path = root / name
    path.parent.mkdir(exist_ok=True)
    if text is None:
        path.unlink(missing_ok=True)
    else:
        path.write_text(text, "utf-8")
    return path
