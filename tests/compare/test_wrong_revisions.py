"""A git revision that cannot be compared with: one line that says what to do."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.compare.repository import FEATURE_FILE, HOUSE_RULES, Repository, git, is_wrong
from tests.small_bench import SmallBench

REVISION = "git:main"


def test_a_broken_file_names_the_revision(repository: Repository) -> None:
    text = (repository.bench.root / HOUSE_RULES).read_text("utf-8")
    repository.bench.change(HOUSE_RULES, "requester: parent", "requester: parnt")
    repository.commit()
    repository.bench.write(HOUSE_RULES, text)
    ended = repository.bench.exigent("compare", REVISION)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("main:regimes/open-shelf.yaml:20:23: ")
    assert ended.err.endswith("did you mean `parent`?\n")
    assert not (repository.bench.root / ".exigent").exists()


def test_a_broken_feature_names_the_revision(repository: Repository) -> None:
    text = (repository.bench.root / FEATURE_FILE).read_text("utf-8")
    repository.bench.change(FEATURE_FILE, "And the record was deleted", "And the record was eaten")
    repository.commit()
    repository.bench.write(FEATURE_FILE, text)
    ended = repository.bench.exigent("compare", REVISION)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("main:features/lending.feature:16:")


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


def test_a_revision_from_before_the_bench(repository: Repository) -> None:
    repository.git("checkout", "--quiet", "--orphan", "start")
    repository.git("rm", "--quiet", "--cached", "-r", ".")
    repository.git("commit", "--quiet", "--allow-empty", "--message", "Nothing yet")
    ended = repository.bench.exigent("compare", "git:start")
    message = (
        "git:start: the revision has no bench there: no steps/vocabulary.yaml; "
        "name a revision that has it"
    )
    assert is_wrong(ended, message)


def test_a_revision_without_features_compares_with_nothing(repository: Repository) -> None:
    text = (repository.bench.root / FEATURE_FILE).read_text("utf-8")
    shutil.rmtree(repository.bench.root / "features")
    repository.commit()
    repository.bench.write(FEATURE_FILE, text)
    ended = repository.bench.exigent("compare", REVISION)
    assert is_wrong(ended, "main:features:1:1: the folder holds no .feature file")


def test_a_submodule_in_the_bench(repository: Repository, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "more.feature").write_text("", "utf-8")
    git(shared, "init", "--quiet")
    git(shared, "add", "--all")
    git(shared, "commit", "--quiet", "--message", "Shared")
    repository.git("submodule", "--quiet", "add", f"file://{shared}", "features/shared")
    repository.commit()
    ended = repository.bench.exigent("compare", REVISION)
    message = (
        "git:main: features/shared is a submodule, and a revision does not hold its files; "
        "run `exigent run --json FILE` there, and compare with that file"
    )
    assert is_wrong(ended, message)


@pytest.mark.parametrize("target", ["../../elsewhere.feature", "/etc/hostname", "gone.feature"])
def test_a_link_to_what_the_revision_does_not_hold(repository: Repository, target: str) -> None:
    (repository.bench.root / "features" / "linked.feature").symlink_to(target)
    repository.commit()
    (repository.bench.root / "features" / "linked.feature").unlink()
    ended = repository.bench.exigent("compare", REVISION)
    message = (
        "git:main: features/linked.feature is a link to what lies outside the bench; "
        "run `exigent run --json FILE` there, and compare with that file"
    )
    assert is_wrong(ended, message)


def test_a_link_inside_the_bench_is_followed(repository: Repository) -> None:
    (repository.bench.root / "others").mkdir()
    (repository.bench.root / FEATURE_FILE).rename(repository.bench.root / "others" / "a.feature")
    (repository.bench.root / FEATURE_FILE).symlink_to(
        os.path.join("..", "others", "a.feature")  # noqa: PTH118 - a link's text is no path here
    )
    repository.commit()
    found, code = repository.compare(REVISION)
    assert (code, found.cells) == (0, 18)
