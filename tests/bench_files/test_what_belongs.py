"""One rule says which files are a bench's, and every door keeps to it."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from exigent.doors.cli.command_line import COMMANDS
from exigent.suite.named_files import find_features
from exigent.words.errors import InputError
from tests.bench_files.ways_in import (
    DOORS,
    LEAVE_REGIMES_ALONE,
    SPEAKS_TO_EDITORS,
    WITHOUT_FEATURES,
    Answer,
)
from tests.doors.benches import pytest_door
from tests.small_bench import CASE, FEATURE, OPEN_SHELF, VOCABULARY, SmallBench
from tests.watch.following import broken, decided, desk_at

pytestmark = pytest.mark.slow

SECRET = "ghp_0123456789 is a token"
OTHER = FEATURE.replace("Lending records", "Other records")
LEADS_OUT = "this is a link that leads out of the bench, and is not followed"

every_door = pytest.mark.parametrize("door", DOORS)


@pytest.fixture
def secret(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file outside of the bench that is nobody's business."""
    path = tmp_path_factory.mktemp("outside") / "config"
    path.write_text(SECRET, "utf-8")
    return path


def test_no_door_is_forgotten() -> None:
    assert {*DOORS, *WITHOUT_FEATURES, SPEAKS_TO_EDITORS} == {*COMMANDS, "pytest"}


def assert_refused(answer: Answer, path: str, why: str) -> None:
    assert answer.code in (2, 3), answer.text
    assert f"{path}:1:1: " in answer.text
    assert why in answer.text
    assert "Traceback" not in answer.text


@every_door
def test_a_feature_that_is_a_link_out_of_the_bench_is_refused_and_not_quoted(
    bench: SmallBench, secret: Path, door: str
) -> None:
    (bench.root / "features" / "x.feature").symlink_to(secret)
    answer = DOORS[door](bench)
    assert_refused(answer, "features/x.feature", LEADS_OUT)
    assert "ghp_" not in answer.text


@every_door
def test_a_folder_of_features_that_is_a_link_out_of_the_bench_is_refused(
    bench: SmallBench, tmp_path_factory: pytest.TempPathFactory, door: str
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "features"
    (bench.root / "features").rename(outside)
    (bench.root / "features").symlink_to(outside)
    answer = DOORS[door](bench)
    assert answer.code in (2, 3), answer.text
    assert LEADS_OUT in answer.text


@pytest.mark.parametrize("door", [door for door in DOORS if door not in LEAVE_REGIMES_ALONE])
@pytest.mark.parametrize(
    "path",
    ["scenarios/x.yaml", "regimes/x.yaml", "steps/vocabulary.yaml", "steps/x.py", "conftest.py"],
)
def test_any_other_file_that_is_a_link_out_of_the_bench_is_refused_and_not_quoted(
    bench: SmallBench, secret: Path, door: str, path: str
) -> None:
    if door == "pytest" and path == "conftest.py":
        # What pytest runs is not ours to hold back.
        (bench.root / "steps" / "x.py").symlink_to(secret)
        path = "steps/x.py"
    else:
        (bench.root / path).unlink(missing_ok=True)
        (bench.root / path).symlink_to(secret)
    answer = DOORS[door](bench)
    assert_refused(answer, path, LEADS_OUT)
    assert "ghp_" not in answer.text


@every_door
def test_a_link_that_stays_in_the_bench_is_read(bench: SmallBench, door: str) -> None:
    before = DOORS[door](bench)
    (bench.root / "features" / "lending.feature").rename(bench.root / "lending.text")
    (bench.root / "features" / "lending.feature").symlink_to("../lending.text")
    assert DOORS[door](bench) == before


@contextmanager
def served(pipe: Path, text: str) -> Iterator[list[str]]:
    """Write a text to whoever opens a pipe, so that nobody hangs; yield what they were told."""
    told: list[str] = []
    is_over = threading.Event()

    def serve() -> None:
        while not is_over.is_set():
            with suppress(BrokenPipeError), pipe.open("w", encoding="utf-8") as file:
                if not is_over.is_set():
                    told.append(text)
                    file.write(text)

    os.mkfifo(pipe)
    server = threading.Thread(target=serve)
    server.start()
    try:
        yield told
    finally:
        is_over.set()
        reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        server.join()
        os.close(reader)


@every_door
def test_a_pipe_among_the_features_is_refused_and_not_opened(bench: SmallBench, door: str) -> None:
    with served(bench.root / "features" / "x.feature", OTHER) as told:
        answer = DOORS[door](bench)
    assert_refused(answer, "features/x.feature", "is a named pipe")
    assert told == []


@every_door
@pytest.mark.parametrize("kind", ["a folder", "a link that leads nowhere", "a link to itself"])
def test_what_is_no_file_and_is_called_like_a_feature_is_refused(
    bench: SmallBench, door: str, kind: str
) -> None:
    path = bench.root / "features" / "x.feature"
    if kind == "a folder":
        path.mkdir()
    else:
        path.symlink_to("nowhere" if "nowhere" in kind else path.name)
    why = "is a directory" if kind == "a folder" else "a link that leads nowhere"
    assert_refused(DOORS[door](bench), "features/x.feature", why)


def leave_a_lock(root: Path) -> None:
    (root / "features" / ".#lending.feature").symlink_to("ada@desk.1234:1700000000")


def leave_a_lock_of_a_regime(root: Path) -> None:
    (root / "regimes" / ".#open-shelf.yaml").symlink_to("ada@desk.1234:1700000000")


def leave_what_another_system_writes(root: Path) -> None:
    (root / "features" / "._lending.feature").write_bytes(b"\0\5\26\7\0\2\0\0Mac OS X")


def leave_a_stale_copy_in_a_hidden_folder(root: Path) -> None:
    (root / "features" / ".history").mkdir()
    (root / "features" / ".history" / "lending.feature").write_text(FEATURE, "utf-8")


def leave_hidden_words(root: Path) -> None:
    (root / "scenarios" / ".case.yaml").write_text("{", "utf-8")
    (root / "regimes" / "._open-shelf.yaml").write_bytes(b"\0")


def leave_backups(root: Path) -> None:
    for name in ("lending.feature~", "#lending.feature#", ".lending.feature.swp"):
        (root / "features" / name).write_text("nonsense", "utf-8")


@every_door
@pytest.mark.parametrize(
    "leave",
    [
        leave_a_lock,
        leave_a_lock_of_a_regime,
        leave_what_another_system_writes,
        leave_hidden_words,
        leave_backups,
    ],
)
def test_what_editors_leave_behind_changes_nothing(
    bench: SmallBench, door: str, leave: Callable[[Path], None]
) -> None:
    before = DOORS[door](bench)
    leave(bench.root)
    assert DOORS[door](bench) == before


# Both say besides that the copy is not taken, which nothing else tells.
@pytest.mark.parametrize("door", [door for door in DOORS if door not in ("run", "lint")])
def test_a_stale_copy_in_a_hidden_folder_changes_nothing(bench: SmallBench, door: str) -> None:
    before = DOORS[door](bench)
    leave_a_stale_copy_in_a_hidden_folder(bench.root)
    assert DOORS[door](bench) == before


@pytest.mark.parametrize("folder", ["features", "regimes", "scenarios", "steps"])
def test_a_folder_that_is_a_link_to_itself_is_an_error(bench: SmallBench, folder: str) -> None:
    (bench.root / folder).rename(bench.root / "away")
    (bench.root / folder).symlink_to(folder)
    assert bench.exigent("run").code == 2
    if folder != "steps":
        assert bench.exigent("lint").code == 3
        assert broken(desk_at(bench.root).look()).exit_code == 2


def test_a_policy_that_is_a_link_to_itself_is_an_error(bench: SmallBench) -> None:
    bench.write("regimes/open-shelf.yaml", "title: T\nkind: proposal\nengine: python\n")
    (bench.root / "regimes" / "open-shelf.py").symlink_to("open-shelf.py")
    ended = bench.exigent("run")
    assert ended.code == 2
    assert "there is no file `open-shelf.py` beside the regime" in ended.err


@every_door
@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"a\x1b[2Kb.feature", r"a\x1b[2Kb.feature"),
        (b"a\xe2\x80\xaeb.feature", r"a\u202eb.feature"),
        (b"a\nb.feature", r"a\nb.feature"),
        (b"a\xff.feature", r"a\xff.feature"),
    ],
)
def test_a_name_that_cannot_be_printed_is_refused_in_letters_that_can(
    bench: SmallBench, door: str, name: bytes, shown: str
) -> None:
    (bench.root / "features" / os.fsdecode(name)).write_text(OTHER, "utf-8")
    answer = DOORS[door](bench)
    assert answer.code in (2, 3), answer.text
    assert "the name holds what cannot be printed" in answer.text
    assert not {"\x1b", "\u202e"} & set(answer.text)
    assert shown in answer.text


@pytest.mark.parametrize("target", ["nowhere", "outside", "pipe"])
def test_watching_sees_what_is_refused_come_and_go(
    bench: SmallBench, secret: Path, target: str
) -> None:
    desk = desk_at(bench.root)
    path = bench.root / "regimes" / "x.yaml"
    decided(desk.look())
    assert desk.look() is None
    if target == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("nowhere" if target == "nowhere" else secret)
    (error,) = broken(desk.look()).errors
    assert str(error).startswith("regimes/x.yaml:1:1: ")
    assert desk.look() is None
    path.unlink()
    decided(desk.look())


@pytest.mark.parametrize("kind", ["a link out of the bench", "a pipe", "a hidden name"])
def test_pytest_takes_a_feature_that_is_named_as_a_run_does(
    bench: SmallBench, secret: Path, kind: str
) -> None:
    name = ".x.feature" if kind == "a hidden name" else "x.feature"
    path = bench.root / "features" / name
    match kind:
        case "a pipe":
            os.mkfifo(path)
        case "a hidden name":
            path.write_text(OTHER, "utf-8")
        case _:
            path.symlink_to(secret)
    run = bench.exigent("run", f"features/{name}")
    ended = pytest_door(bench.root, "-q", "-p", "no:cacheprovider", f"features/{name}")
    assert (run.code, ended.code) == ((0, 0) if kind == "a hidden name" else (2, 2))
    assert "ghp_" not in run.err + ended.text


@pytest.mark.parametrize("where", ["inside", "outside"])
def test_a_file_that_the_user_names_is_read_wherever_it_lies_but_not_through_the_bench(
    bench: SmallBench, secret: Path, where: str
) -> None:
    secret.with_name("real.feature").write_text(OTHER, "utf-8")
    link = (bench.root / "features" if where == "inside" else secret.parent) / "link.feature"
    link.symlink_to(secret.with_name("real.feature"))
    ended = bench.exigent("run", str(link))
    if where == "outside":
        assert (ended.code, ended.err) == (0, "")
    else:
        assert ended.code == 2
        assert LEADS_OUT in ended.err


def test_a_pipe_or_a_device_that_the_user_names_is_refused(bench: SmallBench) -> None:
    os.mkfifo(bench.root / "x.feature")
    ended = bench.exigent("run", "x.feature")
    assert (ended.code, ended.err) == (2, "x.feature:1:1: no regular file\n")


def test_requests_may_come_through_a_pipe(bench: SmallBench) -> None:
    pipe = bench.root / "facts"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_text("paper: letter\n", "utf-8"))
    writer.start()
    ended = bench.exigent("decide", "--facts", "facts", "--regime", "open-shelf")
    writer.join()
    assert (ended.code, ended.err) == (0, "")


def test_a_bench_is_the_same_behind_a_link_to_it(
    bench: SmallBench, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = tmp_path_factory.mktemp("elsewhere") / "bench"
    link.symlink_to(bench.root)
    assert find_features([link / "features"]) == [link / "features" / "lending.feature"]
    monkeypatch.chdir(link)
    assert bench.exigent("run", str(link / "features")).code == 0


NOT_TAKEN = [
    ("regimes/two.yml", OPEN_SHELF, "call it `two.yaml`"),
    ("regimes/Three.YAML", OPEN_SHELF, "call it `Three.yaml`"),
    ("regimes/drafts/four.yaml", OPEN_SHELF, "move it to `regimes/four.yaml`"),
    ("scenarios/two.yml", CASE, "call it `two.yaml`"),
    ("scenarios/sub/four.yaml", CASE, "move it to `scenarios/four.yaml`"),
    ("features/UP.FEATURE", FEATURE, "call it `UP.feature`"),
    ("features/x.feature.md", FEATURE, "call it `x.feature`"),
    ("features/deep/x.feature.txt", FEATURE, "call it `x.feature`"),
    ("features/.dot.feature", FEATURE, "give it another name"),
    ("steps/vocabulary.yml", VOCABULARY, "call it `vocabulary.yaml`"),
]


@pytest.mark.parametrize(("path", "text", "meant"), NOT_TAKEN)
def test_what_looks_like_the_bench_s_and_is_not_taken_is_said(
    bench: SmallBench, path: str, text: str, meant: str
) -> None:
    clean = bench.exigent("run", "--json", "-")
    bench.write(path, text)
    ended = bench.exigent("run", "--json", "-")
    assert (ended.code, ended.out) == (0, clean.out)
    assert ended.err.startswith(f"{path}: not taken: ")
    assert ended.err.endswith(f"; {meant}\n")
    found = [line for line in bench.exigent("lint").out.splitlines() if "EX308" in line]
    assert len(found) == 1
    assert found[0].startswith(f"{path}:1:1: EX308 this is not taken: ")
    assert found[0].endswith(meant)


@pytest.mark.parametrize("folder", [".hid", "__pycache__", "old.bak"])
def test_a_folder_whose_name_hides_features_is_said_once(bench: SmallBench, folder: str) -> None:
    bench.write(f"features/{folder}/one.feature", FEATURE)
    bench.write(f"features/{folder}/deep/two.feature", FEATURE)
    ended = bench.exigent("run", "--json", "-")
    assert ended.err == (
        f"features/{folder}: not taken: such a name is hidden, or left behind by editors or "
        "Python; give it another name\n"
    )


@pytest.mark.parametrize("name", [".#lending.feature", "._lending.feature", "lending.feature~"])
def test_what_editors_leave_beside_a_feature_is_no_word_worth(bench: SmallBench, name: str) -> None:
    bench.write(f"features/{name}", FEATURE)
    assert bench.exigent("run", "--json", "-").err == ""


def test_what_is_not_taken_is_said_where_nothing_else_is_left(bench: SmallBench) -> None:
    path = bench.root / "features" / "lending.feature"
    path.rename(path.with_suffix(".FEATURE"))
    ended = bench.exigent("run")
    assert ended.code == 2
    assert ended.err.startswith("features/lending.FEATURE: not taken: the ending is wrong; ")


def test_a_folder_that_is_a_link_is_not_searched_and_said_to_be(
    bench: SmallBench, secret: Path
) -> None:
    (bench.root / "features" / "more").symlink_to(secret.parent)
    ended = bench.exigent("run")
    assert ended.code == 0
    assert ended.err.startswith("features/more: not taken: a link to a folder is not searched")


@pytest.mark.parametrize("door", [door for door in DOORS if door not in ("run", "lint")])
def test_no_door_searches_a_folder_through_a_link(bench: SmallBench, door: str) -> None:
    bench.write("more/other.feature", OTHER)
    before = DOORS[door](bench)
    (bench.root / "features" / "more").symlink_to("../more")
    assert DOORS[door](bench) == before


@pytest.mark.parametrize(
    "path",
    ["regimes/rego/open-shelf.yaml", "regimes/data.json", "features/README.md", ".github/x.yml"],
)
def test_what_nobody_would_take_for_the_bench_s_is_no_finding(bench: SmallBench, path: str) -> None:
    bench.write(path, OPEN_SHELF)
    assert bench.exigent("run").err == ""
    assert "EX308" not in bench.exigent("lint").out


@pytest.mark.parametrize("command", [("run",), ("watch",), ("plot", "--out", "out.svg")])
def test_a_regime_that_is_asked_for_by_the_name_of_a_wrong_ending_is_found(
    bench: SmallBench, command: tuple[str, ...]
) -> None:
    bench.write("regimes/two.yml", OPEN_SHELF)
    ended = bench.exigent(*command, "--regime", "two")
    assert ended.code == 2
    assert ended.err.splitlines()[-1] == (
        "there is no regime `two`; `two.yml` has the wrong ending: call it `two.yaml`"
    )


def test_a_regime_that_extends_one_of_a_wrong_ending_is_told_so(bench: SmallBench) -> None:
    bench.write("regimes/two.yml", OPEN_SHELF)
    bench.write("regimes/three.yaml", "title: Three\nextends: two\n")
    ended = bench.exigent("run")
    assert ended.code == 2
    assert "`two.yml` has the wrong ending: call it `two.yaml`" in ended.err


@pytest.mark.parametrize(
    ("name", "better"),
    [("My Rules", "my-rules"), ("us_sca", "us-sca"), ("Übung", "bung"), ("a..b", "a-b")],
)
def test_the_name_of_a_regime_is_of_plain_letters(
    bench: SmallBench, name: str, better: str
) -> None:
    bench.write(f"regimes/{name}.yaml", OPEN_SHELF)
    ended = bench.exigent("run")
    assert (ended.code, ended.err) == (
        2,
        (
            f"regimes/{name}.yaml:1:1: `{name}` is not a name of a regime: use a-z, 0-9 and -; "
            f"call the file `{better}.yaml`\n"
        ),
    )


def test_what_a_message_quotes_is_bounded_and_on_one_line(bench: SmallBench) -> None:
    bench.write("features/x.feature", f"Feature: X\n  Scenario: Y\n    Given {'lorem' * 200}\n")
    ended = bench.exigent("run")
    assert ended.code == 2
    assert len(ended.err) < 700
    assert "lorem" * 41 not in ended.err
    said = str(InputError("`a\n::add-mask::b` is wrong"))
    assert said == r"`a\n::add-mask::b` is wrong"
