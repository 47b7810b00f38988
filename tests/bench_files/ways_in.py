"""Every door that reads the features of a bench, each with how it ends and what it says."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from exigent.analysis.watch.bench import Broken
from exigent.words.errors import InputErrors
from tests.doors.benches import pytest_door
from tests.small_bench import SmallBench
from tests.watch.following import decided, desk_at

ORDER = "Police bring a court order"
CALLS: Mapping[str, tuple[str, ...]] = {
    "run": ("run",),
    "compare": ("compare", "open-shelf", "privacy-act"),
    "agree": ("agree", "open-shelf", "privacy-act", "--requests", "9"),
    "plot": ("plot", "--out", "out.svg"),
    "ask": ("ask", ORDER),
    "explore": ("explore", "--out", "out.html"),
    "explain": ("explain", ORDER, "open-shelf"),
    "flip": ("flip", ORDER, "open-shelf"),
    "timeline": ("timeline", ORDER, "open-shelf"),
    "gaps": ("gaps",),
    "mutate": ("mutate",),
    "lint": ("lint",),
    "fmt": ("fmt", "--check"),
}
# None of these reads a feature.
WITHOUT_FEATURES = {
    *(
        "decide",
        "replay",
        "approve",
        "find",
        "order",
        "regimes",
        "cases",
        "steps",
        "init",
        "new",
        "pages",
        "schema",
    )
}
# What an editor is told is held to the same in tests/language_server.
SPEAKS_TO_EDITORS = "language-server"
LEAVE_REGIMES_ALONE = ("fmt",)


@dataclass(frozen=True, slots=True)
class Answer:
    """How a door ended, and what it said."""

    code: int
    text: str


def _command(arguments: tuple[str, ...]) -> Callable[[SmallBench], Answer]:
    def call(bench: SmallBench) -> Answer:
        ended = bench.exigent(*arguments)
        return Answer(ended.code, ended.out + ended.err)

    return call


def _pytest(bench: SmallBench) -> Answer:
    ended = pytest_door(bench.root, "-q", "-p", "no:cacheprovider", "features")
    return Answer(ended.code, re.sub(r" in [0-9.]+s", "", ended.text))


def _watch(bench: SmallBench) -> Answer:
    sight = desk_at(bench.root).look()
    if isinstance(sight, Broken):
        return Answer(sight.exit_code, str(InputErrors(list(sight.errors))))  # type: ignore[arg-type]
    rows = decided(sight).matrix.scenarios
    return Answer(0, "\n".join(f"{row.file}:{row.line} {row.title}" for row in rows))


DOORS: Mapping[str, Callable[[SmallBench], Answer]] = {
    **{name: _command(arguments) for name, arguments in CALLS.items()},
    "pytest": _pytest,
    "watch": _watch,
}
