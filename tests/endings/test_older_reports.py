"""A report that a refused command was asked for is none of an older run."""

from __future__ import annotations

import signal

import pytest

from tests.compare.repository import make_repository
from tests.doors.benches import pytest_door
from tests.small_bench import SmallBench

OLDER = '{\n "version": 1,\n "all": "is well"\n}\n'
USAGE = {
    "an option that there is none of": ("compare", "git:main", "--nope", "x", "--json", "r.json"),
    "the same behind it": ("compare", "git:main", "--json=r.json", "--nope"),
    "the same before the command": ("--nope", "compare", "git:main", "--json", "r.json"),
    "no base": ("compare", "--json", "r.json"),
    "a gate that there is none of": (
        *("compare", "git:main", "--fail-on", "al", "--json", "r.json"),
    ),
    "gates that go not together": (
        *("compare", "git:main", "--fail-on", "any", "--fail-on", "none", "--json", "r.json"),
    ),
    "another option that lacks its value": ("compare", "git:main", "--json", "r.json", "--html"),
    "a word that is no text": ("compare", "git:\udcff", "--json", "r.json"),
    "two reports to one file": (
        *("compare", "git:main", "--json", "r.json", "--html", "./r.json"),
    ),
    "no such revision": ("compare", "git:nope", "--json", "r.json"),
    "an option of run": ("run", "--nope", "--json", "r.json"),
    "two reports of run to one file": ("run", "--json", "r.json", "--csv", "r.json"),
    "an option of lint": ("lint", "--sarif", "r.json", "--nope"),
    "two reports of lint to one file": ("lint", "--sarif", "r.json", "--json", "r.json"),
    "a file of lint that is not there": ("lint", "nope.feature", "--json", "r.json"),
    "an option of agree": ("agree", "technical", "open-shelf", "--json", "r.json", "--nope"),
    "a scenario of flip that is not there": ("flip", "nope", "--json", "r.json"),
    "an option of gaps": ("gaps", "--json", "r.json", "--nope"),
    "an option of mutate": ("mutate", "--html", "r.json", "--nope"),
    "an option of plot": ("plot", "--out", "r.svg", "--nope"),
    "options of plot that go not together": (
        *("plot", "--out", "a.svg", "--out", "r.svg", "--bars", "--pages"),
    ),
    "a feature of plot that is not there": ("plot", "--out", "r.svg", "nope.feature"),
}


@pytest.mark.parametrize("words", USAGE.values(), ids=USAGE.keys())
def test_none_of_an_older_run_is_left(bench: SmallBench, words: tuple[str, ...]) -> None:
    make_repository(bench, bench.root)
    name = "r.svg" if "r.svg" in words else "r.json"
    report = bench.write(name, OLDER)
    ended = bench.exigent(*words)
    assert ended.code == 2
    assert not (report.exists() and OLDER in report.read_text("utf-8"))


@pytest.mark.parametrize(
    "words",
    [
        ("-C", "nope", "compare", "git:main", "--json"),
        ("compare", "git:main", "-C", "nope", "--json"),
        ("run", "-C", "nope", "--json"),
    ],
)
def test_none_is_left_where_the_folder_to_work_in_is_not_there(
    bench: SmallBench, words: tuple[str, ...]
) -> None:
    report = bench.write("r.json", OLDER)
    assert bench.exigent(*words, str(report)).code == 2
    assert not report.exists()


def test_a_file_is_named_from_the_folder_to_work_in(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = bench.write("features/r.json", OLDER)
    beside = bench.write("r.json", OLDER)
    monkeypatch.chdir(bench.root)
    assert bench.exigent("-C", "features", "run", "--nope", "--json", "r.json").code == 2
    assert not inside.exists()
    assert beside.read_text("utf-8") == OLDER


def test_what_a_report_is_never_called_is_left_alone(bench: SmallBench) -> None:
    feature = bench.root / "features" / "lending.feature"
    before = feature.read_bytes()
    assert bench.exigent("run", "--memo", "features/lending.feature").code == 2
    assert bench.exigent("plot", "--out", "features/lending.feature").code == 2
    assert feature.read_bytes() == before


def test_one_that_this_run_wrote_is_kept(bench: SmallBench) -> None:
    report = bench.write("r.json", OLDER)
    (bench.root / "r.csv").mkdir()
    assert bench.exigent("run", "--json", "r.json", "--csv", "r.csv").code == 2
    assert '"scenarios"' in report.read_text("utf-8")


def test_help_removes_nothing(bench: SmallBench) -> None:
    report = bench.write("r.json", OLDER)
    assert bench.exigent("compare", "--json", "r.json", "--help").code == 0
    assert report.read_text("utf-8") == OLDER


def test_one_behind_a_link_out_of_the_bench_stays_and_is_named(
    bench: SmallBench, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "outside.json"
    outside.write_text(OLDER, "utf-8")
    (bench.root / "r.json").symlink_to(outside)
    ended = bench.exigent("run", "--nope", "--json", "r.json")
    assert ended.code == 2
    assert "this is a link that leads out of the bench" in ended.err
    assert outside.read_text("utf-8") == OLDER


def test_none_is_left_by_a_bench_that_failed_itself(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    report = bench.write("r.json", OLDER)
    monkeypatch.setattr("exigent.doors.cli.commands.run.decide", fail)
    assert bench.exigent("run", "--json", "r.json").code == 70
    assert not report.exists()


def test_none_is_left_by_a_run_that_was_interrupted(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = bench.write("r.json", OLDER)
    monkeypatch.setattr(
        "exigent.doors.cli.commands.run.decide", lambda *_: signal.raise_signal(signal.SIGINT)
    )
    # Who starts the tests in the background may have had the signal ignored.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        assert bench.exigent("run", "--json", "r.json").code == 130
    finally:
        signal.signal(signal.SIGINT, before)
    assert not report.exists()


FAILING_HOOK = "def pytest_runtest_protocol():\n    raise ValueError\n"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--exigent-csv=r.json",), 4),
        (("--exigent-messages=-",), 4),
        (("-p", "failing"), 3),
    ],
)
def test_none_is_left_by_pytest_either(
    bench: SmallBench, words: tuple[str, ...], code: int
) -> None:
    report = bench.write("r.json", OLDER)
    bench.write("failing.py", FAILING_HOOK)
    ended = pytest_door(bench.root, "features", "--exigent-json=r.json", *words)
    assert ended.code == code
    assert not report.exists()


def test_pytest_removes_nothing_that_is_no_report(bench: SmallBench) -> None:
    feature = bench.root / "features" / "lending.feature"
    before = feature.read_bytes()
    assert pytest_door(bench.root, "--exigent-memo=features/lending.feature").code == 4
    assert feature.read_bytes() == before
    report = bench.write("r.json", OLDER)
    assert pytest_door(bench.root, "--exigent-json=r.json", "--collect-only").code == 0
    assert report.read_text("utf-8") == OLDER


ENDING = "import os\nos._exit(0)\n"
POLICY = "title: A policy\nkind: proposal\nengine: python\n"


@pytest.mark.parametrize("command", ["run", "gaps", "compare"])
def test_none_is_left_where_code_of_the_bench_ends_the_process(
    bench: SmallBench, command: str
) -> None:
    """With the code that it likes: 0 as well."""
    make_repository(bench, bench.root)
    bench.write("regimes/ending.yaml", POLICY)
    bench.write("regimes/ending.py", ENDING)
    report = bench.write("r.json", OLDER)
    words = (command, *(["git:main"] if command == "compare" else []), "--json", "r.json")
    assert bench.exigent(*words, "--no-code").code == 2
    report = bench.write("r.json", OLDER)
    assert bench.process(*words).code == 0
    assert not report.exists()


def test_none_is_left_where_a_step_ends_pytest(bench: SmallBench) -> None:
    bench.write("conftest.py", "pytest_plugins = ['steps.lending']\n")
    text = "from pytest_bdd import given\n@given('the record was deleted at last')\n"
    bench.write("steps/lending.py", f"{text}def delete(exigent):\n    import os\n    os._exit(0)\n")
    bench.change(
        "features/lending.feature",
        "And the record was deleted",
        "And the record was deleted at last",
    )
    report = bench.write("r.json", OLDER)
    assert pytest_door(bench.root, "features", "--exigent-json=r.json").code == 0
    assert not report.exists()
    bench.write("r.json", OLDER)
    assert pytest_door(bench.root, "features", "--exigent-json=r.json", "--collect-only").code == 0
    assert report.read_text("utf-8") == OLDER


REFUSING = """\
from exigent.policy import *
def decide(request):
    return refuse("no_ground", rule="no", because="No.")
"""


def test_what_is_put_away_before_code_runs_passes_its_mode_on(bench: SmallBench) -> None:
    bench.write("regimes/refusing.yaml", f"{POLICY}sources: {{s: {{title: A sign}}}}\n")
    bench.write("regimes/refusing.py", REFUSING)
    for ended in (
        lambda: bench.process("run", "--json", "r.json"),
        lambda: pytest_door(bench.root, "features", "--exigent-json=r.json"),
    ):
        report = bench.write("r.json", OLDER)
        report.chmod(0o600)
        assert ended().code == 0
        assert OLDER not in report.read_text("utf-8")
        assert report.stat().st_mode & 0o777 == 0o600
        report.unlink()
