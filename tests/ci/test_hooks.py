"""The hooks for pre-commit, run by pre-commit in a repository that holds a bench."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from tests.small_bench import SmallBench, write_small_bench

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
HOOKS = ".pre-commit-hooks.yaml"
FEATURE = "features/lending.feature"
SUBFOLDER = "deep/R&D, 100% a bench"


@dataclass(frozen=True)
class Repository:
    """A repository with hooks, and a bench in it."""

    root: Path
    bench: SmallBench
    variables: dict[str, str]

    def commits(self) -> subprocess.CompletedProcess[str]:
        """Put all that changed before the hooks, as a commit does."""
        _git(self.root, "add", ".")
        return subprocess.run(
            [sys.executable, "-m", "pre_commit", "run"],
            cwd=self.root,
            env=self.variables,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture(params=["", SUBFOLDER], ids=["root", "subfolder"])
def repository(
    request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Repository:
    hooks, root = tmp_path / "hooks", tmp_path / "repository"
    shipped = (ROOT / HOOKS).read_text("utf-8")
    hooks.mkdir()
    # What is installed here already, so that nothing is asked of a network.
    (hooks / HOOKS).write_text(shipped.replace("language: python", "language: system"), "utf-8")
    revision = _commit(hooks)
    bench = root / request.param
    bench.mkdir(parents=True)
    write_small_bench(bench)
    used = [{"id": hook["id"]} for hook in yaml.safe_load(shipped)]
    settings = {"repos": [{"repo": str(hooks), "rev": revision, "hooks": used}]}
    (root / ".pre-commit-config.yaml").write_text(yaml.safe_dump(settings), "utf-8")
    # Another team's, which is no bench.
    (root / "app").mkdir()
    (root / "app" / "shop.feature").write_text("Feature:   Shop\n", "utf-8")
    _commit(root)
    here = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    variables = {**os.environ, "PATH": here, "PRE_COMMIT_HOME": str(tmp_path / "cache")}
    return Repository(root, SmallBench(bench, capsys), variables)


def test_a_feature_is_laid_out_and_the_commit_has_to_be_made_again(
    repository: Repository,
) -> None:
    before = (repository.bench.root / FEATURE).read_text("utf-8")
    assert repository.bench.exigent("fmt", str(repository.bench.root / FEATURE)).code == 0
    laid_out = (repository.bench.root / FEATURE).read_text("utf-8")
    repository.bench.write(FEATURE, laid_out.replace("    Given", "  Given"))
    assert before != ""
    ended = repository.commits()
    assert ended.returncode == 1
    assert "exigent fmt" in ended.stdout
    assert (repository.bench.root / FEATURE).read_text("utf-8") == laid_out


def test_what_is_wrong_in_a_file_keeps_it_from_being_committed(repository: Repository) -> None:
    repository.bench.change(
        FEATURE, "the requester brings a court order", "the requester brings a cake"
    )
    ended = repository.commits()
    assert ended.returncode == 1
    assert "brings a cake" in ended.stdout


def test_files_that_are_no_benchs_are_left_alone(repository: Repository) -> None:
    (repository.root / "app" / "shop.feature").write_text("Feature:     Shop\n", "utf-8")
    ended = repository.commits()
    assert (ended.returncode, ended.stdout.count("(no files to check)Skipped")) == (0, 2)


def _commit(folder: Path) -> str:
    folder.mkdir(exist_ok=True)
    _git(folder, "init", "--quiet", "--initial-branch=main")
    _git(folder, "add", ".")
    _git(folder, "commit", "--quiet", "--message=All of it")
    return _git(folder, "rev-parse", "HEAD").strip()


def _git(folder: Path, *words: str) -> str:
    who = ("-c", "user.name=Nobody", "-c", "user.email=nobody@example.org")
    done = subprocess.run(
        ["git", *who, *words], cwd=folder, check=True, capture_output=True, text=True
    )
    return done.stdout
