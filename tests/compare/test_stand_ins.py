"""What stands in for the repository or the revision that is meant: it is refused, or has no say."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.compare.repository import Repository, git, is_wrong, loosen, make_repository, told
from tests.small_bench import SmallBench, write_small_bench

REVISION = "git:main"
APART = (
    "git:main: the bench lies in a repository of its own, at `{}` of another one, and what that "
    "one had is not known here; compare in a clone that lies by itself, or with what "
    "`exigent run --json FILE` wrote"
)


@pytest.fixture
def outer(tmp_path: Path, bench: SmallBench) -> Repository:
    """A repository with the bench in `policies/desk`, which is the current folder."""
    top = tmp_path / "top"
    inner = top / "policies" / "desk"
    inner.mkdir(parents=True)
    write_small_bench(inner)
    return make_repository(SmallBench(inner, bench.capture), top)


def test_a_bench_that_became_a_submodule_is_not_compared_with_itself(
    outer: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loosen(outer.bench)
    apart = tmp_path / "apart"
    shutil.copytree(outer.bench.root, apart)
    make_repository(outer.bench, apart)
    outer.git("rm", "-r", "--force", "--quiet", "policies/desk")
    outer.git("submodule", "--quiet", "add", f"file://{apart}", "policies/desk")
    monkeypatch.chdir(outer.bench.root)
    for word in (REVISION, f"{REVISION}:."):
        ended = outer.bench.exigent("compare", word, "--base-may-be-unreadable")
        assert is_wrong(ended, APART.format("policies/desk").replace(REVISION, word, 1))
    outer.commit()
    assert is_wrong(outer.bench.exigent("compare", REVISION), APART.format("policies/desk"))


def test_a_bench_inside_of_a_submodule_is_not_compared_with_that(
    outer: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apart = tmp_path / "apart"
    shutil.copytree(outer.bench.root, apart / "inside")
    make_repository(outer.bench, apart)
    outer.git("submodule", "--quiet", "add", f"file://{apart}", "vendor")
    shutil.rmtree(outer.bench.root)
    outer.bench.root.symlink_to(outer.top / "vendor" / "inside")
    monkeypatch.chdir(outer.bench.root)
    assert is_wrong(outer.bench.exigent("compare", REVISION), APART.format("vendor"))


@pytest.mark.parametrize("is_forgotten", [False, True])
def test_a_repository_made_in_the_folder_of_the_bench_is_not_asked(
    outer: Repository, monkeypatch: pytest.MonkeyPatch, *, is_forgotten: bool
) -> None:
    if is_forgotten:
        outer.git("rm", "-r", "--cached", "--quiet", "policies/desk")
    loosen(outer.bench)
    make_repository(outer.bench, outer.bench.root)
    monkeypatch.chdir(outer.bench.root)
    assert is_wrong(outer.bench.exigent("compare", REVISION), APART.format("policies/desk"))


def test_a_link_into_another_checkout_is_not_compared_with_that(
    outer: Repository, tmp_path: Path
) -> None:
    lax = tmp_path / "lax"
    shutil.copytree(outer.bench.root, lax)
    inside = SmallBench(lax, outer.bench.capture)
    loosen(inside)
    make_repository(inside, lax)
    shutil.rmtree(outer.bench.root)
    outer.bench.root.symlink_to(lax)
    ended = outer.bench.process("compare", REVISION, PWD=str(outer.bench.root))
    assert is_wrong(ended, APART.format("policies/desk"))
    beside = SmallBench(outer.top, outer.bench.capture)
    words = ("-C", "policies/desk", "compare", REVISION)
    ended = beside.process(*words, PWD=str(outer.top))
    assert is_wrong(ended, APART.format("policies/desk"))
    assert inside.process("compare", REVISION, PWD=str(lax)).code == 0


def test_a_repository_that_another_knows_nothing_of_is_its_own(
    outer: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(tmp_path, "init", "--quiet", "--initial-branch", "main")
    git(tmp_path, "commit", "--quiet", "--allow-empty", "--message", "Mine")
    monkeypatch.chdir(outer.bench.root)
    assert outer.compare(REVISION)[1] == 0


def test_a_work_tree_inside_of_its_own_repository_is_compared(
    outer: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    outer.git("worktree", "add", "--quiet", "trees/change")
    there = SmallBench(outer.top / "trees" / "change" / "policies" / "desk", outer.bench.capture)
    loosen(there)
    monkeypatch.chdir(there.root)
    found, code = Repository(there, outer.top).compare(REVISION)
    assert (code, told(found)[0][0]) == (3, "wider")


def test_what_looks_like_a_repository_without_being_one_is_not_asked(outer: Repository) -> None:
    loosen(outer.bench)
    make_repository(outer.bench, outer.bench.root)
    for part in (outer.bench.root / ".git").iterdir():
        part.rename(outer.bench.root / part.name)
    (outer.bench.root / ".git").rmdir()
    git(outer.bench.root, "config", "--file", "config", "core.worktree", "..")
    git(outer.bench.root, "config", "--file", "config", "core.bare", "false")
    ended = outer.bench.process("compare", REVISION)
    assert (ended.code, ended.out) == (2, "")
    assert "git:main: git cannot read the repository: fatal: cannot use bare repository" in (
        ended.err
    )


@pytest.mark.parametrize(
    "name", ["GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_DIR", "GIT_WORK_TREE"]
)
def test_no_variable_names_another_repository(outer: Repository, tmp_path: Path, name: str) -> None:
    other = tmp_path / "other"
    shutil.copytree(outer.top, other)
    loosen(SmallBench(other / "policies" / "desk", outer.bench.capture))
    Repository(outer.bench, other).commit()
    loosen(outer.bench)
    place = {"GIT_OBJECT_DIRECTORY": ".git/objects", "GIT_WORK_TREE": "."}.get(name, ".git")
    ended = outer.bench.process("compare", REVISION, **{name: str(other / place)})
    assert (ended.code, ended.err) == (3, "")


def test_no_replacement_of_the_base_is_compared_with(repository: Repository) -> None:
    old = repository.git("rev-parse", "main").strip()
    loosen(repository.bench)
    repository.commit()
    new = repository.git("rev-parse", "main").strip()
    repository.git("replace", old, new)
    found, code = repository.compare(f"git:{old}")
    assert (code, told(found)[0][0]) == (3, "wider")


def test_no_graft_says_what_came_before(repository: Repository) -> None:
    loosen(repository.bench)
    repository.commit()
    new = repository.git("rev-parse", "main").strip()
    repository.bench.write("notes.txt", "more")
    repository.commit()
    repository.git("reset", "--quiet", "--soft", "main~1")
    repository.git("commit", "--quiet", "--amend", "--message", "Both")
    head = repository.git("rev-parse", "main").strip()
    (repository.top / ".git" / "info").mkdir(exist_ok=True)
    (repository.top / ".git" / "info" / "grafts").write_text(f"{head} {new}\n", "utf-8")
    found, code = repository.compare("git:main~1")
    assert (code, told(found)[0][0]) == (3, "wider")


@pytest.mark.parametrize("place", ["tags", "heads"])
@pytest.mark.parametrize("word", ["git:origin/main", "git:origin/main~0", "git:origin/main:."])
def test_a_name_of_two_revisions_is_refused(repository: Repository, place: str, word: str) -> None:
    repository.git("update-ref", "refs/remotes/origin/main", "main")
    loosen(repository.bench)
    repository.commit()
    repository.git("update-ref", f"refs/{place}/origin/main", "main")
    first, second = (
        word.replace("origin/main", f"refs/{one}/origin/main") for one in (place, "remotes")
    )
    message = (
        f"{word}: `origin/main` is the name of more than one revision; "
        f"write the whole name: `{first}` or `{second}`"
    )
    assert is_wrong(repository.bench.exigent("compare", word), message)
    assert repository.compare(second)[1] == 3


def test_a_name_that_is_the_beginning_of_a_commits_is_refused(repository: Repository) -> None:
    old = repository.git("rev-parse", "main").strip()
    loosen(repository.bench)
    repository.commit()
    repository.git("tag", old[:8])
    ended = repository.bench.exigent("compare", f"git:{old[:8]}")
    assert ended.code == 2
    assert f"`{old[:8]}` is the name of more than one revision" in ended.err
    repository.git("update-ref", f"refs/tags/{old}", "main")
    assert repository.compare(f"git:{old}")[1] == 3


def test_an_annotated_tag_names_its_commit(repository: Repository) -> None:
    repository.git("tag", "--annotate", "v1", "--message", "One")
    repository.git("tag", "--annotate", "v2", "v1", "--message", "Of a tag")
    loosen(repository.bench)
    repository.commit()
    for word in ("git:v1", "git:v2"):
        assert repository.compare(word)[1] == 3


def test_a_repository_of_somebody_else_is_named(repository: Repository) -> None:
    environment = {"GIT_TEST_ASSUME_DIFFERENT_OWNER": "1", "GIT_CONFIG_GLOBAL": os.devnull}
    ended = repository.bench.process("compare", REVISION, **environment)
    assert (ended.code, ended.out) == (2, "")
    assert "fatal: detected dubious ownership in repository" in ended.err
