"""Whatever the arguments are: an exit code that is told in the docs, and never a traceback."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from exigent.doors.cli.command_line import COMMANDS, exigent
from exigent.words.errors import ExitCode
from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

# `watch` has no end; what these write is tried elsewhere.
TRIED = sorted(set(COMMANDS) - {"watch", "init", "new", "approve", "pages", "fmt"})
READING = (
    *("--regime", "--regimes", "--tags", "--no-code", "--facts", "--requests", "--seed", "--to"),
    *("--to-mode", "--most", "--at-least", "--verbose", "--fail-on", "--approved", "--debug", "-C"),
    *("--help", "--bars", "--title", "--list", "--from", "-v", "--", "-"),
)
ODD = st.one_of(
    st.sampled_from(
        (
            *("features", "features/lending.feature", "features/lending.feature:0", "regimes"),
            *(
                "open-shelf",
                "regimes/open-shelf.yaml",
                "privacy-act",
                "drafts/none.yaml",
                "scenarios",
            ),
            *("steps/vocabulary.yaml", "git:HEAD", "git:", "matrix.json", "@a and", "(", "not @a"),
            *("", ".", "..", "/", "~", "*", "-1", "1e9", "9" * 5000, "a" * 300, ":", "::1", "x:y"),
            *(
                "/dev/null",
                "/proc/self/mem",
                "\udcff",
                "\N{RIGHT-TO-LEFT OVERRIDE}",
                "\x1b[2J",
                "é",
            ),
            *("allow", "any", "owner", "Police bring a court order", "danger", "regime", "cedar"),
        )
    ),
    st.text(st.characters(exclude_characters="\0", exclude_categories=()), max_size=20),
)
CALLS = st.tuples(
    st.sampled_from(TRIED), st.lists(st.one_of(st.sampled_from(READING), ODD), max_size=5)
)


@pytest.fixture
def here(bench: SmallBench) -> SmallBench:
    bench.write("facts.yaml", "paper: letter\n")
    return bench


@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@example(("run", ["features/lending.feature:" + "9" * 5000]))
@example(("run", ["--tags", "not " * 5000 + "@a"]))
@example(("explain", ["a" * 300, "open-shelf"]))
@example(("decide", ["--facts", "/proc/self/mem"]))
@given(CALLS)
def test_a_call_ends_as_the_docs_say(here: SmallBench, call: tuple[str, list[str]]) -> None:
    command, words = call
    os.chdir(here.root)
    # The server runs a loop of its own, which it cannot beside that of a browser of other tests.
    run = here.process if command == "language-server" else here.exigent
    ended = run(command, *words)
    assert ended.code in {*ExitCode} - {ExitCode.BENCH_FAILED}, ended.err
    assert "itself failed" not in ended.err
    assert "Traceback" not in ended.err


def test_every_command_is_known() -> None:
    assert set(TRIED) < set(exigent.list_commands(None))  # type: ignore[arg-type]
