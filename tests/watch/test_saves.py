"""Real saves, a real process: what it shows after each, and how it ends."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.bad_input.spoiling import assert_refused
from tests.cli.engines import install_failing_engines, use_engine
from tests.small_bench import FEATURE, SmallBench
from tests.watch.watching import watching

pytestmark = pytest.mark.slow

FILE = "features/lending.feature"
RULES = "regimes/open-shelf.yaml"
LETTER = '"open-shelf" <does> the disclosure'


def last_line(shown: str) -> str:
    return shown.splitlines()[-1]


def test_the_first_look_is_the_matrix_of_a_run(bench: SmallBench) -> None:
    with watching(bench.root) as watched:
        shown = watched.redraw()
        assert watched.end() == (0, "")
    ended = bench.exigent("run")
    assert shown.partition("\nM must disclose")[0] == ended.out.partition("\ntotals")[0]
    assert ended.out.splitlines()[-1] in shown
    assert last_line(shown) == "redraw 1: first look. Ctrl-C ends."


def test_a_save_shows_the_cells_that_changed_before_and_after(bench: SmallBench) -> None:
    with watching(bench.root) as watched:
        watched.redraw()
        bench.change(RULES, "at_most: 30", "at_most: 31")
        shown = watched.redraw()
        code, errors = watched.end()
    before, after = (
        shown.index("    before     refuse: has no"),
        shown.index("    after      allow"),
    )
    assert before < after
    assert "Against redraw 1: 1 decision changed; 1 verdict changed" in shown
    assert "changed    rule letter, otherwise" not in shown
    assert "open-shelf, judged: as expected -> not as expected" in shown
    assert f"{FILE}:40: open-shelf" in shown
    assert last_line(shown) == f"redraw 2: {RULES} changed. Ctrl-C ends."
    assert (code, errors) == (1, "")


def test_a_line_without_a_keyword_is_told_anew_when_the_vocabulary_has_learned_it(
    bench: SmallBench,
) -> None:
    bench.change(FILE, "And the record was deleted", "the record was burnt")
    with watching(bench.root) as watched:
        assert f"{FILE}:16:5: this line cannot stand here" in watched.redraw()
        bench.change("steps/vocabulary.yaml", "the record was deleted", "the record was burnt")
        shown = watched.redraw()
    says = f"{FILE}:16:5: this line has no keyword; write `And the record was burnt`"
    assert says in " ".join(shown.split())


def test_a_save_that_changes_no_answer_says_so(bench: SmallBench) -> None:
    with watching(bench.root) as watched:
        watched.redraw()
        bench.write(FILE, "# A remark.\n" + FEATURE)
        shown = watched.redraw()
    nothing = "Against redraw 1: nothing changed: no decision and no verdict is another"
    assert nothing in shown.splitlines()


def test_what_is_wrong_is_said_at_its_place_and_mending_is_held_against_the_last_matrix(
    bench: SmallBench,
) -> None:
    with watching(bench.root) as watched:
        watched.redraw()
        bench.change(FILE, "the record was deleted", "the record was lost")
        shown = watched.redraw()
        assert f'{FILE}:16:5: no step reads "the record was lost"' in shown
        assert "1 error: nothing is decided until this is mended." in shown
        assert "The last matrix, of redraw 1, is from before." in shown
        assert "privacy-act" not in shown
        bench.change(RULES, "rules:\n  - id: own", "rule:\n  - id: own")
        shown = watched.redraw()
        assert (
            f"{RULES}:13:1: the regime `open-shelf` has no `rule`; did you mean `rules`?" in shown
        )
        assert "2 errors: nothing is decided" in shown
        bench.change(FILE, "the record was lost", "no record was made")
        bench.change(RULES, "rule:\n  - id: own", "rules:\n  - id: own")
        while "until this is mended" in (shown := watched.redraw()):
            pass
        assert "Against redraw 1: nothing changed" in shown
        assert watched.end() == (0, "")


@pytest.mark.parametrize("is_broken_at_first", [True, False])
def test_it_ends_with_2_while_a_file_is_wrong(bench: SmallBench, is_broken_at_first: bool) -> None:
    if is_broken_at_first:
        bench.change(FILE, "Feature: Lending", "Features: Lending")
    with watching(bench.root) as watched:
        shown = watched.redraw()
        if not is_broken_at_first:
            bench.change(FILE, "Feature: Lending", "Features: Lending")
            shown = watched.redraw()
        assert ("There was no matrix yet." in shown) is is_broken_at_first
        assert watched.end() == (2, "")


def test_it_ends_with_4_where_an_engine_failed(bench: SmallBench) -> None:
    use_engine(bench, "broken")
    with watching(bench.root, PYTHONPATH=install_failing_engines(bench)) as watched:
        assert "; 6 in error;" in watched.redraw()
        assert watched.end() == (4, "")


def test_files_that_come_go_and_are_renamed_are_followed(bench: SmallBench) -> None:
    with watching(bench.root) as watched:
        watched.redraw()
        bench.write("features/new/more.feature", FEATURE.replace("Lending records", "More"))
        shown = watched.redraw()
        assert "6 scenarios new" in shown
        assert last_line(shown) == "redraw 2: features/new/more.feature changed. Ctrl-C ends."
        bench.change("features/new/more.feature", "must not disclose", "must disclose")
        assert "1 verdict changed" in watched.redraw()
        (bench.root / "features/new").rename(bench.root / "features/other")
        shown = watched.redraw()
        assert "nothing changed" in shown
        assert "features/new/more.feature, features/other/more.feature changed" in shown
        (bench.root / "features/other/more.feature").unlink()
        assert "6 scenarios gone" in watched.redraw()
        bench.write("regimes/variant.yaml", "title: A variant\nextends: open-shelf\n")
        assert "new regimes: variant" in watched.redraw()


def test_a_named_feature_that_goes_is_told_of_as_the_bench_calls_it(bench: SmallBench) -> None:
    with watching(bench.root, FILE) as watched:
        watched.redraw()
        (bench.root / FILE).unlink()
        shown = watched.redraw()
        assert f"\n{FILE}:1:1: there is no such file or folder" in f"\n{shown}"
        assert str(bench.root) not in shown


def save_by_renaming(path: Path, text: str) -> None:
    """Save as editors do that write beside a file and put the new one in its place."""
    beside = path.with_name(f".{path.name}.tmp")
    beside.write_text(text, "utf-8")
    beside.replace(path)


def save_as_vim(path: Path, text: str) -> None:
    """Save as Vim does with a backup: a trial file, the old one aside, a new one, the old gone."""
    trial, swap, backup = (
        path.with_name(name) for name in ("4913", f".{path.name}.swp", f"{path.name}~")
    )
    swap.write_bytes(b"b0VIM 9.1")
    trial.touch()
    trial.unlink()
    os.rename(path, backup)  # noqa: PTH104 - as the system call is named
    path.write_text(text, "utf-8")
    backup.unlink()
    swap.unlink()


@pytest.mark.parametrize("save", [save_by_renaming, save_as_vim])
def test_editors_that_rename_are_followed_from_save_to_save(
    bench: SmallBench, save: object
) -> None:
    assert callable(save)
    path = bench.root / FILE
    with watching(bench.root) as watched:
        watched.redraw()
        for day in (32, 33, 34):
            save(path, FEATURE.replace("| 31  |", f"| {day}  |"))
            # Where the machine is slow, the moment without a file may be seen, or with an empty one.
            while f"is {day} days old" not in (shown := watched.redraw()) and (
                f"({day}, refuses)" not in shown
            ):
                assert "holds no .feature file" in shown or "the file has no feature" in shown
        assert watched.end() == (0, "")


def test_what_editors_leave_beside_files_is_no_save(bench: SmallBench) -> None:
    with watching(bench.root) as watched:
        watched.redraw()
        for name in (
            *("features/.lending.feature.swp", "features/lending.feature~", "features/4913"),
            *("features/#lending.feature#", "features/.#lending.feature", "regimes/.x.yaml"),
            *("regimes/open-shelf.yaml~", "regimes/.open-shelf.yaml.swp", "notes.txt"),
        ):
            bench.write(name, "Feature: none")
        os.utime(bench.root / FILE)
        bench.change(FILE, "| 31  |", "| 32  |")
        shown = watched.redraw()
        assert last_line(shown) == f"redraw 2: {FILE} changed. Ctrl-C ends."


def test_several_saves_at_once_are_one_redraw(bench: SmallBench) -> None:
    for number in range(5):
        text = FEATURE.replace("Lending records", f"Part {number}")
        bench.write(f"aside/part-{number}.feature", text)
    with watching(bench.root) as watched:
        watched.redraw()
        (bench.root / "aside").rename(bench.root / "features/parts")
        shown = watched.redraw()
        assert "30 scenarios new" in shown
        assert last_line(shown) == (
            "redraw 2: features/parts/part-0.feature and 4 other files changed. Ctrl-C ends."
        )


def test_only_what_is_asked_for_is_decided(bench: SmallBench) -> None:
    bench.write("features/more.feature", FEATURE)
    arguments = (f"{FILE}:20", "--regime", "open-shelf", "--tags", "not @reported")
    with watching(bench.root, *arguments) as watched:
        assert "1 scenario x 1 regime = 1 cell" in watched.redraw()
        bench.change("features/more.feature", "| 31  |", "| 32  |")
        bench.change(FILE, '"open-shelf" needs to know', '"open-shelf" must know')
        assert f"{FILE}:25:5: no step reads" in watched.redraw()


def test_a_folder_of_regimes_elsewhere_is_followed(bench: SmallBench) -> None:
    bench.write("drafts/draft.yaml", "title: A draft\nextends: open-shelf\n")
    with watching(bench.root, "--regimes", "drafts", f"{FILE}:14") as watched:
        assert "1 scenario x 1 regime = 1 cell" in watched.redraw()
        bench.write("drafts/draft.yaml", "title: A draft\nextends: privacy-act\n")
        assert last_line(watched.redraw()).startswith("redraw 2: drafts/draft.yaml changed")
        bench.change("regimes/privacy-act.yaml", "id: own-record", "id: own")
        assert last_line(watched.redraw()).startswith("redraw 3: regimes/privacy-act.yaml")


def test_arguments_that_no_save_would_mend_are_refused_at_once(bench: SmallBench) -> None:
    says = "there is no regime `open-self`; did you mean `open-shelf`?"
    assert_refused(bench, says, "watch", "--regime", "open-self")
    says = "features/none.feature:1:1: there is no such file or folder"
    assert_refused(bench, says, "watch", "features/none.feature")
    says = "the tag expression `@a and` is wrong: "
    assert bench.exigent("watch", "--tags", "@a and").err.startswith(says)


def test_a_folder_that_is_no_bench_is_refused(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    empty = tmp_path_factory.mktemp("empty")
    monkeypatch.chdir(empty)
    ended = bench.exigent("watch")
    assert (ended.code, ended.out) == (2, "")
    assert "this is no bench" in ended.err
