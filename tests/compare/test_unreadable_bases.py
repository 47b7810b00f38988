"""A base bench that is there and cannot be read: the head is decided, and the gate is not met."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from exigent.analysis.compare.comparison import Lack, NoBase
from tests.compare.repository import (
    FEATURE_FILE,
    HOUSE_RULES,
    Repository,
    git,
    make_repository,
)
from tests.doors.benches import GOOD, OWN_FEATURE, WITH_OWN_STEPS, write_bench
from tests.small_bench import SmallBench

REVISION = "git:main"
EXCUSED = "--base-may-be-unreadable"
Break = Callable[[Repository], None]


def commit_and_restore(repository: Repository, change: Callable[[], object], name: str) -> None:
    """Commit a change to one file, and lay the file here as it was."""
    text = (repository.bench.root / name).read_text("utf-8")
    change()
    repository.commit()
    repository.bench.write(name, text)


@pytest.fixture
def mending(repository: Repository) -> Repository:
    """The base has a regime that cannot be read, and it is mended here."""
    change = ("requester: parent", "requester: parnt")
    commit_and_restore(
        repository, lambda: repository.bench.change(HOUSE_RULES, *change), HOUSE_RULES
    )
    return repository


def reason(found: NoBase | None) -> str:
    assert found is not None
    assert found.lack is Lack.UNREADABLE
    (why,) = found.why
    return why


def test_a_broken_regime_of_the_base_is_named_and_fails(mending: Repository) -> None:
    found, code = mending.compare(REVISION)
    assert code == 3
    why = reason(found.no_base)
    assert why.startswith("main:regimes/open-shelf.yaml:20:23: ")
    assert why.endswith("did you mean `parent`?")
    assert mending.compare(REVISION, "--fail-on", "none")[1] == 3


def test_nothing_is_called_new_where_nobody_knows_what_was_there(mending: Repository) -> None:
    found, _ = mending.compare(REVISION)
    assert (found.cells, found.flips, found.stale) == (0, (), ())
    assert (found.scenarios_added, found.regimes_added) == ((), ())


def test_the_change_that_mends_it_is_let_pass(mending: Repository) -> None:
    found, code = mending.compare(REVISION, EXCUSED)
    assert code == 0
    assert found.no_base is not None
    assert found.no_base.is_excused
    assert reason(found.no_base).startswith("main:regimes/open-shelf.yaml:20:23: ")


def test_a_base_that_can_be_read_is_compared_all_the_same(repository: Repository) -> None:
    repository.bench.change(HOUSE_RULES, "id: court-order", "id: order-of-a-court")
    found, code = repository.compare(REVISION, EXCUSED)
    assert (code, found.no_base, len(found.flips)) == (3, None, 1)


@pytest.mark.parametrize("words", [(), (EXCUSED,)], ids=["plain", "excused"])
def test_what_fails_in_the_head_weighs_as_ever(mending: Repository, words: tuple[str, ...]) -> None:
    mending.bench.change(FEATURE_FILE, "every regime refuses the disclosure", "no regime refuses")
    found, code = mending.compare(REVISION, *words)
    assert (code, found.failed) == (1, 3)
    text = (mending.bench.root / HOUSE_RULES).read_text("utf-8")
    engine = text.replace("kind: provider_policy", "kind: provider_policy\nengine: python")
    mending.bench.write(HOUSE_RULES, engine[: engine.index("\nrules:") + 1])
    mending.bench.write("regimes/open-shelf.py", "def decide(request):\n    raise ValueError\n")
    assert mending.compare(REVISION, *words)[1] == 4
    mending.bench.write(FEATURE_FILE, "Feature: Broken\n  Scenario:\n    Given it\n")
    ended = mending.bench.exigent("compare", REVISION, *words)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("features/lending.feature:")


@pytest.mark.parametrize(
    ("words", "code", "consequence"),
    [
        ((), 3, f"So this fails. For the change that mends it, compare with {EXCUSED}."),
        (
            (EXCUSED,),
            0,
            f"{EXCUSED} lets that pass: what this change opens or closes, nobody was shown.",
        ),
    ],
    ids=["plain", "excused"],
)
def test_every_report_says_so_first(
    mending: Repository, words: tuple[str, ...], code: int, consequence: str
) -> None:
    files = ("--markdown", "c.md", "--html", "c.html")
    ended = mending.bench.exigent("compare", REVISION, *words, *files)
    assert (ended.code, ended.err) == (code, "")
    said = "the bench of git:main cannot be read: nothing is compared"
    assert ended.out.startswith(f"{said}\n  main:regimes/open-shelf.yaml:20:23: ")
    assert f"\n{consequence}\n" in ended.out
    assert ended.out.endswith("\ngit:main -> here: nothing is compared\n")
    markdown = (mending.top / "c.md").read_text("utf-8").replace("\\", "")
    assert markdown.startswith(f"### T{said[1:]}\n\n**{consequence}**\n\n- main:regimes/")
    page = (mending.top / "c.html").read_text("utf-8")
    assert f"{said[0].upper()}{said[1:]}" in page
    assert consequence in page
    assert "no decision" not in f"{ended.out}{markdown}".lower()


def test_a_broken_feature_of_the_base(repository: Repository) -> None:
    change = ("And the record was deleted", "And the record was eaten")
    commit_and_restore(
        repository, lambda: repository.bench.change(FEATURE_FILE, *change), FEATURE_FILE
    )
    found, code = repository.compare(REVISION)
    assert code == 3
    assert reason(found.no_base).startswith("main:features/lending.feature:16:")


@pytest.mark.parametrize(
    ("folder", "why"),
    [
        ("features", "main:features:1:1: the folder holds no .feature file"),
        ("regimes", "main:regimes:1:1: there is no such folder of regimes"),
    ],
)
def test_a_bench_that_was_half_there(repository: Repository, folder: str, why: str) -> None:
    kept = repository.top.parent / f"{repository.top.name}-{folder}"
    (repository.bench.root / folder).rename(kept)
    repository.commit()
    kept.rename(repository.bench.root / folder)
    found, code = repository.compare(REVISION)
    assert (code, reason(found.no_base)) == (3, why)


def test_a_submodule_in_the_bench(repository: Repository, tmp_path: Path) -> None:
    add_submodule(repository, tmp_path, "features/shared")
    shutil.rmtree(repository.top / "features" / "shared")
    found, code = repository.compare(REVISION)
    assert code == 3
    assert reason(found.no_base) == (
        "git:main: features/shared is a submodule, and a revision does not hold its files; "
        "run `exigent run --json FILE` there, and compare with that file"
    )


@pytest.mark.parametrize("target", ["../../elsewhere.feature", "/etc/hostname", "gone.feature"])
def test_a_link_to_what_the_revision_does_not_hold(repository: Repository, target: str) -> None:
    (repository.bench.root / "features" / "linked.feature").symlink_to(target)
    repository.commit()
    (repository.bench.root / "features" / "linked.feature").unlink()
    found, code = repository.compare(REVISION)
    assert code == 3
    assert reason(found.no_base) == (
        "git:main: features/linked.feature is a link to what lies outside the bench; "
        "run `exigent run --json FILE` there, and compare with that file"
    )


@pytest.mark.parametrize("kind", ["link", "submodule"])
def test_a_bench_behind_a_link_or_a_submodule_is_not_taken_for_none(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    folder = repository.top / "policies"
    if kind == "link":
        folder.symlink_to(".")
        repository.commit()
        folder.unlink()
    else:
        add_submodule(repository, tmp_path, "policies")
        repository.git("rm", "--quiet", "--cached", "policies")
        shutil.rmtree(folder)
    folder.mkdir()
    for name in ("features", "regimes", "scenarios", "steps"):
        shutil.copytree(repository.top / name, folder / name)
    monkeypatch.chdir(folder)
    inside = Repository(SmallBench(folder, repository.bench.capture), repository.top)
    found, code = inside.compare(REVISION)
    assert code == 3
    assert reason(found.no_base).startswith(
        f"git:main: policies is a {kind}, and the bench lies behind it; "
    )


def test_steps_behind_a_link_inside_the_bench_are_read(repository: Repository) -> None:
    (repository.top / "steps").rename(repository.top / "words")
    (repository.top / "steps").symlink_to("words")
    repository.commit()
    found, code = repository.compare(REVISION)
    assert (code, found.no_base, found.cells) == (0, None, 18)


def test_python_that_only_the_base_has_is_not_run_without_code(
    tmp_path: Path, bench: SmallBench
) -> None:
    root = write_bench(tmp_path / "own", {"houses": OWN_FEATURE, "good": GOOD}, WITH_OWN_STEPS)
    inside = SmallBench(root, bench.capture)
    make_repository(inside, root)
    (root / "features" / "houses.feature").unlink()
    ended = inside.process("compare", "git:main", "--no-code")
    assert (ended.code, ended.err) == (3, "")
    assert "main:features/houses.feature:4:5: no sentence of the vocabulary reads" in ended.out


def add_submodule(repository: Repository, tmp_path: Path, place: str) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "more.feature").write_text("", "utf-8")
    git(shared, "init", "--quiet")
    git(shared, "add", "--all")
    git(shared, "commit", "--quiet", "--message", "Shared")
    repository.git("submodule", "--quiet", "add", f"file://{shared}", place)
    repository.commit()
