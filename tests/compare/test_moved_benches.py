"""A bench that lay elsewhere in the base: it is never taken for the first one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from exigent.analysis.compare.comparison import Lack
from tests.compare.repository import Repository, git, is_wrong, loosen, make_repository, told
from tests.small_bench import SmallBench, write_small_bench

REVISION = "git:main"
EXCUSED = "--base-may-be-unreadable"
OLD = "policies/desk"


@pytest.fixture
def top(tmp_path: Path, bench: SmallBench) -> Repository:
    """A repository whose only bench lies in `policies/desk`; `bench` is not in it."""
    folder = tmp_path / "top"
    (folder / OLD).mkdir(parents=True)
    write_small_bench(folder / OLD)
    return make_repository(bench, folder)


def at(top: Repository, folder: str, monkeypatch: pytest.MonkeyPatch) -> SmallBench:
    """Return the bench that whoever goes to a folder comes to."""
    monkeypatch.chdir(top.top / folder)
    return SmallBench(top.top / folder, top.bench.capture)


def move(top: Repository, new: str) -> None:
    (top.top / new).parent.mkdir(parents=True, exist_ok=True)
    (top.top / OLD).rename(top.top / new)


def link(top: Repository, place: str, target: str) -> None:
    (top.top / place).symlink_to(top.top / target)


@pytest.mark.parametrize("new", ["policies/other", "desk", "policies/desk2/inner"])
def test_one_that_left_a_link_is_not_new(
    top: Repository, monkeypatch: pytest.MonkeyPatch, new: str
) -> None:
    move(top, new)
    link(top, OLD, new)
    bench = at(top, OLD, monkeypatch)
    loosen(bench)
    for more in ((), (EXCUSED,)):
        message = (
            f"{REVISION}: the revision has no bench in {new}/, but another that is a link now; "
            f"if it was moved, compare with {REVISION}:{OLD}"
        )
        assert is_wrong(bench.exigent("compare", REVISION, *more), message)
    ended = bench.exigent("compare", f"{REVISION}:{OLD}", "--fail-on", "wider")
    assert (ended.code, ended.err) == (3, "")


def test_a_link_above_the_bench_is_seen_as_well(
    top: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    (top.top / "policies").rename(top.top / "rules")
    link(top, "policies", "rules")
    ended = at(top, OLD, monkeypatch).exigent("compare", REVISION)
    assert ended.code == 2
    assert f"but another that is a link now; if it was moved, compare with {REVISION}:{OLD}" in (
        ended.err
    )


@pytest.mark.parametrize("new", ["Policies/desk", "policies/desk/desk", "policies"])
def test_one_that_was_renamed_or_nested_is_not_new(
    top: Repository, monkeypatch: pytest.MonkeyPatch, new: str
) -> None:
    aside = top.top / "aside"
    (top.top / OLD).rename(aside)
    (top.top / new).mkdir(parents=True, exist_ok=True)
    for part in list(aside.iterdir()):
        part.rename(top.top / new / part.name)
    ended = at(top, new, monkeypatch).exigent("compare", REVISION)
    assert ended.code == 2
    assert f"the revision has no bench in {new}/, but another that is gone now" in ended.err
    assert f"compare with {REVISION}:{OLD}" in ended.err


@pytest.mark.parametrize("new", ["copy", "policies/desk/copy", "policies"])
def test_a_copy_is_new_only_where_that_is_excused(
    top: Repository, monkeypatch: pytest.MonkeyPatch, new: str
) -> None:
    for name in ("steps", "regimes", "features", "scenarios"):
        shutil.copytree(top.top / OLD / name, top.top / new / name)
    bench = at(top, new, monkeypatch)
    loosen(bench)
    there = Repository(bench, top.top)
    found, code = there.compare(REVISION)
    assert (code, found.regimes_added, found.scenarios_added) == (3, (), ())
    assert found.no_base is not None
    assert found.no_base.lack is Lack.UNREADABLE
    (why,) = found.no_base.why
    assert why == (
        f"{REVISION}: the revision has no bench in {new}/, but others that this one may come "
        f"from; compare with the one that it does: {REVISION}:{OLD}"
    )
    assert there.compare(REVISION, EXCUSED)[1] == 0
    found, code = there.compare(f"{REVISION}:{OLD}")
    assert (code, told(found)[0][0]) == (3, "wider")


def test_of_many_benches_the_first_few_are_named(
    top: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b", "c", "d"):
        shutil.copytree(top.top / OLD, top.top / name)
    top.commit()
    shutil.copytree(top.top / OLD, top.top / "new")
    ended = at(top, "new", monkeypatch).exigent("compare", REVISION)
    assert ended.code == 3
    assert " ".join(f"{REVISION}:{name}," for name in "ab") + f" {REVISION}:c and 2 more" in (
        " ".join(ended.out.split())
    )


def test_a_bench_whose_words_go_by_other_capitals_is_one(
    top: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = top.top / OLD / "steps"
    steps.rename(top.top / OLD / "Steps")
    top.commit()
    (top.top / OLD / "Steps").rename(steps)
    ended = at(top, OLD, monkeypatch).exigent("compare", REVISION)
    assert ended.code == 3
    assert "but others that this one may come from" in " ".join(ended.out.split())


def test_a_bench_that_leads_to_another_one_now_is_not_compared_with_that(
    top: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(top.top / OLD, top.top / "lax")
    top.commit()
    shutil.rmtree(top.top / OLD)
    for target in ("lax", "lax/features"):
        link(top, OLD, target)
        ended = at(top, OLD, monkeypatch).exigent("compare", REVISION)
        message = (
            f"{REVISION}: {OLD} leads to the bench in lax/ now, and led to another in the "
            f"revision; compare with {REVISION}:{OLD}, or with {REVISION}:lax for the one in lax/"
        )
        assert is_wrong(ended, message)
        assert at(top, OLD, monkeypatch).exigent("compare", f"{REVISION}:lax").code == 0
        (top.top / OLD).unlink()


@pytest.mark.parametrize("place", ["current", "rules/current"])
def test_a_link_that_leads_to_another_bench_now_is_not_followed(
    top: Repository, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    shutil.copytree(top.top / "policies", top.top / "lax")
    (top.top / place).parent.mkdir(exist_ok=True)
    path = top.top / place
    up = "../" * place.count("/")
    for old, new, below in (
        ("policies/desk", "lax/desk", "."),
        ("policies", "lax", "desk"),
        ("policies/desk/features", "lax/desk/features", "."),
    ):
        path.unlink(missing_ok=True)
        path.symlink_to(f"{up}{old}")
        top.commit()
        bench = at(top, f"{place}/{below}", monkeypatch)
        assert bench.exigent("compare", REVISION).code == 0
        path.unlink()
        path.symlink_to(f"{up}{new}")
        bench = at(top, f"{place}/{below}", monkeypatch)
        message = (
            f"{REVISION}: {place} leads to the bench in lax/desk/ now, and led to another in the "
            f"revision; compare with {REVISION}:{OLD}, or with {REVISION}:lax/desk for the one in "
            "lax/desk/"
        )
        assert is_wrong(bench.exigent("compare", REVISION), message)


def test_a_folder_inside_of_a_bench_that_leads_to_another_one_now(
    top: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(top.top / OLD, top.top / "lax")
    (top.top / OLD / "papers").mkdir()
    (top.top / OLD / "papers" / "one.txt").write_text("One", "utf-8")
    top.commit()
    shutil.rmtree(top.top / OLD / "papers")
    link(top, f"{OLD}/papers", "lax")
    ended = at(top, f"{OLD}/papers", monkeypatch).exigent("compare", REVISION)
    assert ended.code == 2
    assert f"{OLD}/papers leads to the bench in lax/ now" in ended.err
    assert at(top, OLD, monkeypatch).exigent("compare", REVISION).code == 0


def test_a_link_of_a_bench_to_a_part_of_it_may_change(
    top: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers = top.top / OLD / "papers"
    papers.symlink_to("features")
    top.commit()
    papers.unlink()
    papers.symlink_to("regimes")
    assert at(top, OLD, monkeypatch).exigent("compare", REVISION).code == 0


def test_a_bench_below_another_that_is_no_bench_any_more(
    top: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("steps", "regimes", "features", "scenarios"):
        shutil.copytree(top.top / OLD / name, top.top / name)
    top.commit()
    shutil.rmtree(top.top / OLD / "steps")
    ended = at(top, OLD, monkeypatch).exigent("compare", REVISION)
    assert ended.code == 2
    assert f"{OLD} leads to the bench there now, and led to another in the revision" in ended.err
    assert at(top, ".", monkeypatch).exigent("compare", REVISION).code == 0


def test_a_submodule_of_the_base_may_have_had_the_bench(
    top: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outside = tmp_path / "outside"
    shutil.copytree(top.top / OLD, outside)
    make_repository(top.bench, outside)
    git(top.top, "rm", "-r", "--quiet", OLD)
    git(top.top, "submodule", "--quiet", "add", f"file://{outside}", "vendor")
    top.commit()
    git(top.top, "rm", "--quiet", "vendor")
    shutil.copytree(outside, top.top / "desk", ignore=shutil.ignore_patterns(".git"))
    there = Repository(at(top, "desk", monkeypatch), top.top)
    found, code = there.compare(REVISION)
    assert (code, found.regimes_added) == (3, ())
    assert found.no_base is not None
    assert "but vendor is a submodule, and one may lie in it" in found.no_base.why[0]
