"""A base from before there was a bench, or with the bench in another folder."""

from __future__ import annotations

import pytest

from exigent.analysis.compare.comparison import Lack
from exigent.analysis.compare.revision_name import RevisionName
from tests.compare.repository import (
    FEATURE_FILE,
    HOUSE_RULES,
    Repository,
    git,
    is_wrong,
    loosen,
    told,
)
from tests.small_bench import SmallBench, write_small_bench

REVISION = "git:main"
REGIMES = ("technical", "privacy-act", "open-shelf")


@pytest.fixture
def adopting(bench: SmallBench) -> Repository:
    """A repository whose only commit has no bench; one lies there, not yet committed."""
    git(bench.root, "init", "--quiet", "--initial-branch", "main")
    git(bench.root, "commit", "--quiet", "--allow-empty", "--message", "Nothing yet")
    return Repository(bench, bench.root)


@pytest.fixture
def moved(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """The bench was at the root when it was committed, and now lies in `policies/desk`."""
    folder = repository.top / "policies" / "desk"
    folder.mkdir(parents=True)
    for name in ("features", "regimes", "scenarios", "steps"):
        (repository.top / name).rename(folder / name)
    monkeypatch.chdir(folder)
    return Repository(SmallBench(folder, repository.bench.capture), repository.top)


def test_all_is_new_where_the_base_has_no_bench(adopting: Repository) -> None:
    found, code = adopting.compare(REVISION)
    assert code == 0
    assert len(found.scenarios_added) == 6
    assert found.regimes_added == REGIMES
    assert (found.cells, found.flips, found.scenarios_removed) == (0, (), ())
    assert found.no_base is not None
    assert (found.no_base.lack, found.no_base.fails) == (Lack.NO_BENCH, False)
    assert found.no_base.why == (
        "git:main: the revision has no bench there: no steps/vocabulary.yaml",
    )


def test_every_report_says_that_there_was_no_bench_and_names_what_is_new(
    adopting: Repository,
) -> None:
    ended = adopting.bench.exigent("compare", REVISION, "--markdown", "c.md", "--html", "c.html")
    assert (ended.code, ended.err) == (0, "")
    said = "there is no bench yet in git:main: nothing is compared, and all is new"
    assert ended.out.startswith(f"{said}\n")
    summary = "git:main -> here: nothing is compared\n  6 new scenarios; 3 new regimes\n"
    assert f"\n{summary}" in ended.out
    markdown = (adopting.top / "c.md").read_text("utf-8").replace("\\", "")
    assert markdown.startswith(f"### {said.capitalize()}\n")
    page = (adopting.top / "c.html").read_text("utf-8")
    assert f"{said[0].upper()}{said[1:]}" in page
    assert "no decision" not in f"{ended.out}{markdown}".lower()
    for report in (ended.out, markdown, page):
        for name in (*REGIMES, "Police bring a court order", "(31, refuses)"):
            assert name in report


def test_what_fails_in_the_first_bench_fails(adopting: Repository) -> None:
    adopting.bench.change(FEATURE_FILE, "every regime refuses the disclosure", "no regime refuses")
    assert adopting.compare(REVISION)[1] == 1
    adopting.bench.change(HOUSE_RULES, "requester: parent", "requester: parnt")
    assert adopting.bench.exigent("compare", REVISION).code == 2


def test_no_approval_is_stale_where_nothing_was_compared(adopting: Repository) -> None:
    entry = {
        "file": FEATURE_FILE,
        "feature": "Lending records",
        "scenario": "The record was deleted",
        "facts": "{record: deleted}",
        "regime": "open-shelf",
        "before": "refuse impossible; rule technical/no-record",
        "after": "allow may courtesy; rule letter",
        "by": "Ada",
        "why": "Agreed in May.",
    }
    lines = [f"{key}: {value}" for key, value in entry.items()]
    adopting.bench.write("approved.yaml", "- " + "\n  ".join(lines) + "\n")
    assert adopting.compare(REVISION)[0].stale == ()
    adopting.bench.write("approved.yaml", "- feature: Lending records\n")
    assert adopting.bench.exigent("compare", REVISION).code == 2


def test_as_head_a_revision_without_a_bench_is_wrong(adopting: Repository) -> None:
    adopting.git("branch", "start")
    adopting.commit()
    ended = adopting.bench.exigent("compare", REVISION, "git:start")
    message = "git:start: the revision has no bench there: no steps/vocabulary.yaml"
    assert is_wrong(ended, message)


def test_a_moved_bench_is_not_taken_for_the_first_one(moved: Repository) -> None:
    loosen(moved.bench)
    ended = moved.bench.exigent("compare", REVISION)
    message = (
        "git:main: the revision has no bench in policies/desk/, but another that is gone now; "
        "if it was moved, compare with git:main:."
    )
    assert is_wrong(ended, message)


@pytest.mark.parametrize("folder", ["", ".", "./"])
def test_a_moved_bench_is_found_by_the_folder_that_it_lay_in(
    moved: Repository, folder: str
) -> None:
    word = f"{REVISION}:{folder}"
    found, code = moved.compare(word)
    assert (code, found.base, found.cells, found.flips) == (0, word, 18, ())
    loosen(moved.bench)
    found, code = moved.compare(word)
    assert code == 3
    assert [way for way, *_ in told(found)] == ["wider"]


@pytest.mark.parametrize("folder", ["policies/desk", "policies/desk/", "./policies//desk"])
def test_a_folder_goes_from_the_root_of_the_repository(
    moved: Repository, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    moved.commit()
    for here in ("features", "regimes", "scenarios", "steps"):
        (moved.bench.root / here).rename(moved.top / here)
    monkeypatch.chdir(moved.top)
    at_root = Repository(SmallBench(moved.top, moved.bench.capture), moved.top)
    found, code = at_root.compare(f"{REVISION}:{folder}")
    assert (code, found.cells, found.flips) == (0, 18, ())
    found, code = at_root.compare("git:main~1", f"{REVISION}:{folder}")
    assert (code, found.cells, found.flips) == (0, 18, ())


LACKS = "no steps/vocabulary.yaml"
NO_FOLDER = "is no folder of the repository; write it from the repository's root: git:main:bench"


@pytest.mark.parametrize(
    ("folder", "says"),
    [
        (
            "policies/dsk",
            f"the revision has no bench in policies/dsk/: {LACKS}; did you mean `policies/desk`?",
        ),
        (
            "regimes",
            f"the revision has no bench in regimes/: {LACKS}; it has: git:main:policies/desk",
        ),
        ("../desk", f"`../desk` {NO_FOLDER}"),
        ("/desk", f"`/desk` {NO_FOLDER}"),
    ],
)
def test_a_folder_that_was_named_has_to_hold_the_bench(
    moved: Repository, folder: str, says: str
) -> None:
    moved.commit()
    ended = moved.bench.exigent("compare", f"{REVISION}:{folder}", "--base-may-be-unreadable")
    assert is_wrong(ended, f"{REVISION}:{folder}: {says}")


@pytest.mark.parametrize("folder", [":a", "b[c]*", "d e/ü", "--f", "g:h"])
def test_a_folder_is_taken_as_it_is_written(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    inside = repository.top / folder
    inside.mkdir(parents=True)
    write_small_bench(inside)
    repository.commit()
    monkeypatch.chdir(inside)
    there = Repository(SmallBench(inside, repository.bench.capture), repository.top)
    loosen(there.bench)
    for word in (REVISION, f"{REVISION}:{folder}"):
        found, code = there.compare(word)
        assert (code, found.no_base, len(found.flips)) == (3, None, 1)


@pytest.mark.parametrize(
    ("text", "revision", "folder"),
    [
        ("main", "main", None),
        ("main:", "main", ""),
        ("origin/main:a/b", "origin/main", "a/b"),
        ("HEAD@{10:30}", "HEAD@{10:30}", None),
        ("HEAD@{10:30}:bench", "HEAD@{10:30}", "bench"),
        ("HEAD^{/mend: it}:a:b", "HEAD^{/mend: it}", "a:b"),
        (":/mend: it", ":/mend: it", None),
        ("", "", None),
    ],
)
def test_a_colon_of_gits_own_begins_no_folder(text: str, revision: str, folder: str | None) -> None:
    assert RevisionName.read(text) == RevisionName(revision, folder)
    assert str(RevisionName(revision, folder)) == text


def test_a_file_of_a_named_folder_is_named_as_git_does(moved: Repository) -> None:
    moved.bench.change(HOUSE_RULES, "requester: parent", "requester: parnt")
    moved.commit()
    ended = moved.bench.exigent("compare", "git:main~1:", "git:main:policies/desk")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("main:policies/desk/regimes/open-shelf.yaml:20:23: ")
