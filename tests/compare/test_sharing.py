"""What both sides have in common is decided once, and nobody can tell by the answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.analysis.compare.asking import Asked, compare_sides, read_words
from exigent.analysis.compare.carrying import question_of
from exigent.analysis.compare.comparing import compare_matrices
from exigent.analysis.compare.comparison import Comparison
from exigent.analysis.compare.deciding import DecidedSide, Deciding, Wanted
from exigent.analysis.compare.sharing import read_contents
from exigent.bench.opening import open_bench
from exigent.doors.hand_over import start_pytest
from exigent.engines.rules.engine import RulesDecider
from exigent.words.decision import Decision
from exigent.words.errors import InputError, InputErrors
from exigent.words.request import Request
from tests.compare.repository import (
    ACT,
    FEATURE_FILE,
    SECOND_FEATURE,
    Repository,
    git,
    loosen,
)
from tests.compare.test_gate_properties import EDITS
from tests.compare.test_layers import BOTH, STACK
from tests.small_bench import SmallBench, write_small_bench
from tests.time.timed_bench import ASKED, scenario, write_timed_bench

REVISION = "git:main"
VARIANT = "title: A variant\nextends: open-shelf\nremove: [own-record]\n"
IN_PYTHON = "title: In Python\nkind: proposal\nengine: python\n"
PYTHON = """\
from exigent.policy import refuse

def decide(request):
    rule = "letter" if request.paper == "letter" else "other"
    return refuse("no_ground", rule=rule, because="So.")
"""
CEDAR = """\
kind: proposal
engine: cedar
sources:
  rules: {title: The rules, status: verified}
"""
POLICY = """\
@id("letter") @because("So.") @source("rules") @mode("may") @ground("courtesy")
permit(principal, action, resource) when { context.paper == "letter" };
"""
NOTED_AFTER_A_CHANGE_OF_CLOCKS = (
    "And the record is shown on 2026-03-06 at 22:10",
    "And the library notes the request on 2026-03-09 at 22:30",
)
NOTED = 'Then under "both" the library has kept a note of the request in time'
MORE_EDITS = {
    "another bound of the letter": (FEATURE_FILE, "| 31  | refuses |", "| 29  | allows  |"),
    "a name of its own": (FEATURE_FILE, "A letter opens the last month only", "A letter"),
    "another expectation": (
        FEATURE_FILE,
        "Then every regime refuses the disclosure",
        "Then every regime refuses",
    ),
    "another stack": (BOTH, "deny_overrides", "permit_overrides"),
    "dates of a layer": (ACT, "{from: 2019-01-01}", "{from: 2090-01-01}"),
    "a line more": (ACT, "rules:\n", "# A remark.\nrules:\n"),
    "another title": (ACT, "title: Reading Privacy Act\nkind", "title: Readers Act\nkind"),
    "other ends of lines": (FEATURE_FILE, "\n", "\r\n"),
}
ALL_EDITS = {**EDITS, **MORE_EDITS}


@pytest.fixture(scope="module")
def stacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small bench with a stack, committed on `main`."""
    root = tmp_path_factory.mktemp("bench")
    write_small_bench(root)
    (root / BOTH).write_text(STACK, "utf-8")
    git(root, "init", "--quiet", "--initial-branch", "main")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "It")
    return root


def _together(asked: Asked) -> list[bytes]:
    return _written(*compare_sides(asked))


def _each_alone(asked: Asked) -> list[bytes]:
    """Return what a comparison comes to where neither side knows anything of the other."""
    before = asked.deciding.decide(asked.base, Wanted())
    questions = [question_of(row) for row in before.matrix.scenarios]
    after = asked.deciding.decide(asked.head, Wanted(None, questions, before.vocabulary))
    names = (asked.base.label, asked.head.label)
    found = compare_matrices(before.compared, after.compared, names, after.answers)
    return _written(found, before, after)


def _written(found: Comparison, *sides: DecidedSide) -> list[bytes]:
    matrices = [matrix for side in sides for matrix in (side.matrix, side.compared)]
    # What changes beyond the scenarios is asked of both sides at once, whatever they share, and so
    # are the terms of duties.
    seen = msgspec.structs.replace(found, unseen=None, terms=())
    return [*map(msgspec.json.encode, (seen, *matrices))]


def _outcome(find: Callable[[Asked], list[bytes]], root: Path) -> list[bytes] | str:
    try:
        asked = read_words(Deciding(open_bench(root), (), start_pytest), REVISION)
        return find(asked)
    except (InputError, InputErrors) as error:
        return str(error)


@pytest.mark.slow
@settings(max_examples=60)
@given(
    edits=st.frozensets(st.sampled_from(sorted(ALL_EDITS)), max_size=3),
    more=st.sampled_from(("", "features/more.feature", "regimes/more.yaml")),
    gone=st.sampled_from(("", BOTH)),
)
def test_what_is_shared_makes_no_difference(
    stacked: Path, edits: frozenset[str], more: str, gone: str
) -> None:
    git(stacked, "checkout", "--quiet", "--force", "main")
    git(stacked, "clean", "-fdq")
    for name in sorted(edits):
        file, old, new = ALL_EDITS[name]
        text = (stacked / file).read_bytes().decode()
        assert old in text
        every = -1 if old == "\n" else 1
        (stacked / file).write_bytes(text.replace(old, new, every).encode())
    if more:
        text = SECOND_FEATURE if more.startswith("features") else VARIANT
        (stacked / more).write_text(text, "utf-8")
    if gone:
        (stacked / gone).unlink()
    assert _outcome(_together, stacked) == _outcome(_each_alone, stacked)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """To how many requests each call of the rules' engine answered."""
    counts: list[int] = []
    decide = RulesDecider.decide

    def counted(decider: RulesDecider, requests: Sequence[Request]) -> list[Decision]:
        counts.append(len(requests))
        return decide(decider, requests)

    monkeypatch.setattr(RulesDecider, "decide", counted)
    return counts


def _calls(bench: SmallBench, counts: list[int], *arguments: str) -> int:
    counts.clear()
    bench.exigent("compare", REVISION, *arguments)
    return sum(counts)


def test_nothing_is_decided_twice_where_nothing_differs(
    repository: Repository, asked: list[int]
) -> None:
    bench = repository.bench
    bench.exigent("run")
    once = sum(asked)
    assert _calls(bench, asked) == once


def test_a_change_of_one_regime_has_that_one_decided_twice(
    repository: Repository, asked: list[int]
) -> None:
    bench = repository.bench
    bench.exigent("run")
    once = sum(asked)
    loosen(bench)
    bench.change(FEATURE_FILE, "| 31  | allows  |", "| 31  | refuses |")
    # Besides, each kind of change that no scenario shows is decided again on one request.
    assert once < _calls(bench, asked) < 3 * once
    bench.change("steps/vocabulary.yaml", "ordinary: 10", "ordinary: 50")
    assert _calls(bench, asked) >= 2 * once


def test_duties_of_a_stack_are_followed_anew_where_it_counts_time_otherwise(
    repository: Repository,
) -> None:
    bench = repository.bench
    write_timed_bench(bench.root, scenario(*ASKED, *NOTED_AFTER_A_CHANGE_OF_CLOCKS, NOTED))
    bench.write(BOTH, f"{STACK}time: {{zone: America/Los_Angeles}}\n")
    repository.commit()
    bench.change(BOTH, "America/Los_Angeles", "Asia/Tokyo")
    found, _ = repository.compare(REVISION)
    assert "library keep_note: fulfilled by 2026-03-09 23:10 -> late by 2026-03-09 22:10" in [
        loss.what for loss in found.losses if loss.regime == "both"
    ]


def test_a_policy_in_python_is_asked_on_both_sides(repository: Repository) -> None:
    bench = repository.bench
    bench.write("regimes/py.yaml", IN_PYTHON)
    bench.write("regimes/py.py", PYTHON.replace("    rule", "    print('asked')\n    rule"))
    repository.commit()
    once = bench.exigent("run").err.count("asked")
    assert bench.exigent("compare", REVISION).err.count("asked") >= 2 * once > 0


def test_a_policy_in_python_still_finds_all_files_of_the_bench(repository: Repository) -> None:
    bench = repository.bench
    bench.write("regimes/py.yaml", IN_PYTHON)
    look = (
        "from pathlib import Path\nPath(__file__, '../../data/bound.txt').resolve().read_text()\n"
    )
    bench.write("regimes/py.py", f"{look}{PYTHON}")
    bench.write("data/bound.txt", "30")
    repository.commit()
    found, code = repository.compare(REVISION)
    assert (code, found.changes) == (0, ())


def test_another_policy_in_cedar_is_another_regime(repository: Repository) -> None:
    bench = repository.bench
    bench.write("regimes/in-cedar.yaml", f"title: In Cedar\n{CEDAR}")
    bench.write("regimes/in-cedar.cedar", POLICY)
    repository.commit()
    assert repository.compare(REVISION)[1] == 0
    bench.change("regimes/in-cedar.cedar", '== "letter"', '== "none"')
    found, _ = repository.compare(REVISION)
    assert {flip.regime for flip in found.flips} == {"in-cedar"}


def test_of_a_folder_with_a_link_nothing_is_sure(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("A", "utf-8")
    assert read_contents(tmp_path) == {Path("a"): b"A"}
    (tmp_path / "b").symlink_to("a")
    assert read_contents(tmp_path) is None


def test_a_policy_in_code_is_looked_at_where_only_what_it_reads_changed(
    repository: Repository,
) -> None:
    bench = repository.bench
    bench.write("data/limit.txt", "7")
    bench.write("regimes/own.yaml", IN_PYTHON)
    bench.write(
        "regimes/own.py",
        "from pathlib import Path\n"
        "from exigent.policy import Decision, Request, allow, refuse\n"
        'LIMIT = int((Path(__file__).parent.parent / "data/limit.txt").read_text("utf-8"))\n'
        "def decide(request: Request) -> Decision:\n"
        '    if request.requester == "parent" and request.paper == "letter" and LIMIT > 6:\n'
        '        return allow("may", ground="wish", rule="x", because="It may.")\n'
        '    return refuse("must_not", rule="y", because="It may not.")\n',
    )
    repository.commit()
    found, code = repository.compare(REVISION, "--fail-on", "unseen")
    assert found.unseen is not None
    assert (found.unseen.with_code, found.unseen.changes, code) == (("own",), (), 0)
    told = " ".join(bench.exigent("compare", REVISION).out.split())
    assert (
        "proved of all requests if the code of own looks at nothing but files of its bench" in told
    )
    bench.write("data/limit.txt", "5")
    found, code = repository.compare(REVISION, "--fail-on", "unseen")
    assert found.unseen is not None
    assert ({one.regimes for one in found.unseen.changes}, code) == ({("own",)}, 3)
