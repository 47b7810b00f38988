"""A git revision that cannot be compared with: one line that says what to do."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.compare.repository import FEATURE_FILE, HOUSE_RULES, Repository, git, is_wrong
from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

REVISION = "git:main"


def test_a_file_broken_here_is_named_as_ever(repository: Repository) -> None:
    repository.bench.change(HOUSE_RULES, "requester: parent", "requester: parnt")
    ended = repository.bench.exigent("compare", REVISION)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("regimes/open-shelf.yaml:20:23: ")


def test_there_is_no_such_revision(repository: Repository) -> None:
    ended = repository.bench.exigent("compare", "git:mian")
    assert is_wrong(ended, "git:mian: there is no revision `mian`; did you mean `main`?")
    ended = repository.bench.exigent("compare", "git:v1.2.3")
    message = "git:v1.2.3: there is no revision `v1.2.3`; fetch it first with `git fetch`"
    assert is_wrong(ended, message)


@pytest.mark.parametrize("depth", [(), ("--depth", "1")], ids=["whole", "shallow"])
def test_a_branch_that_only_the_remote_has_is_named_as_it_is_here(
    repository: Repository, tmp_path: Path, depth: tuple[str, ...]
) -> None:
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", *depth, f"file://{repository.top}", str(clone))
    git(clone, "checkout", "--quiet", "-b", "mine")
    git(clone, "branch", "--quiet", "-D", "main")
    bench = SmallBench(clone, repository.bench.capture)
    for word, meant in (("git:main", "git:origin/main"), ("git:main:desk", "git:origin/main:desk")):
        ended = bench.process("compare", word)
        message = f"{word}: there is no revision `main` here; did you mean `{meant}`?"
        assert is_wrong(ended, message)


@pytest.mark.parametrize("word", ["git:", "git:--output=it", "git:-n"])
def test_what_names_no_revision_is_no_option_of_git(repository: Repository, word: str) -> None:
    ended = repository.bench.exigent("compare", word)
    assert is_wrong(ended, f"{word}: this names no revision; write git:origin/main")
    assert not (repository.bench.root / "it").exists()


def test_a_shallow_clone_says_what_to_fetch(repository: Repository, tmp_path: Path) -> None:
    repository.bench.write("notes.txt", "more")
    repository.commit()
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{repository.top}", str(clone))
    ended = SmallBench(clone, repository.bench.capture).process("compare", "git:HEAD~1")
    message = (
        "git:HEAD~1: there is no revision `HEAD~1` in this clone, which is shallow; fetch the "
        "whole history (`git fetch --unshallow`; `fetch-depth: 0` where a workflow checks out)"
    )
    assert is_wrong(ended, message)


def test_a_bench_in_no_repository(bench: SmallBench) -> None:
    ended = bench.process("compare", REVISION, GIT_CEILING_DIRECTORIES=str(bench.root.parent))
    message = (
        "git:main: the bench lies in no git repository; "
        "name a folder of regimes or a saved matrix.json instead"
    )
    assert is_wrong(ended, message)


def test_no_git(repository: Repository, tmp_path: Path) -> None:
    ended = repository.bench.process("compare", REVISION, PATH=str(tmp_path / "empty"))
    assert is_wrong(ended, "git:main: git is not installed")


def test_a_link_inside_the_bench_is_followed(repository: Repository) -> None:
    (repository.bench.root / "others").mkdir()
    (repository.bench.root / FEATURE_FILE).rename(repository.bench.root / "others" / "a.feature")
    (repository.bench.root / FEATURE_FILE).symlink_to(
        os.path.join("..", "others", "a.feature")  # noqa: PTH118 - a link's text is no path here
    )
    repository.commit()
    found, code = repository.compare(REVISION)
    assert (code, found.cells) == (0, 18)


def test_a_revision_that_is_not_there_is_wrong_whatever_is_excused(repository: Repository) -> None:
    excused = ("--base-may-be-unreadable", "--fail-on", "none")
    for word in (
        "git:mian",
        "git:mian:bench",
        "git:",
        "git:0123456789012345678901234567890123456789",
    ):
        assert repository.bench.exigent("compare", word, *excused).code == 2


def test_a_revision_whose_files_git_lacks_is_not_taken_for_one_without_a_bench(
    repository: Repository,
) -> None:
    tree = repository.git("rev-parse", "main:steps").strip()
    (repository.top / ".git" / "objects" / tree[:2] / tree[2:]).unlink()
    ended = repository.bench.exigent("compare", REVISION, "--base-may-be-unreadable")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("git:main: git cannot read the revision: ")
