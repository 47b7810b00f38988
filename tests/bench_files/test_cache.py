"""Features that were read before are taken from the user's cache, and nothing else is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import exigent
from exigent.files import cache
from exigent.files.cache import cache_folder, keep, read_kept
from exigent.suite import gherkin_file, gherkin_parser
from exigent.suite.gherkin_file import parse_feature, read_feature
from exigent.suite.kept_features import KeptFeatures
from tests.compare.repository import make_repository
from tests.small_bench import SmallBench

FEATURE = "features/lending.feature"
SHIPPED = Path(__file__).parents[2] / "features"


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this user's features are kept, still empty."""
    folder = tmp_path_factory.mktemp("home") / "cache"
    monkeypatch.setenv("EXIGENT_CACHE", str(folder))
    return folder / "exigent"


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that were parsed."""
    texts: list[str] = []
    parse = gherkin_parser.parse_gherkin

    def noted(text: str) -> dict[str, object]:
        texts.append(text)
        return parse(text)

    monkeypatch.setattr(gherkin_file, "parse_gherkin", noted)
    return texts


def _run(bench: SmallBench, *arguments: str) -> str:
    ended = bench.exigent("run", "--json", "-", *arguments)
    assert (ended.code, ended.err) == (0, "")
    return ended.out


def _entry(folder: Path) -> Path:
    [entry] = folder.iterdir()
    return entry


def _file(folder: Path, name: str) -> Path:
    return folder / f"{name}.kept-by-exigent"


def test_what_was_read_before_is_not_parsed_again(
    bench: SmallBench, folder: Path, parsed: list[str]
) -> None:
    anew = _run(bench)
    assert _entry(folder).is_file()
    assert len(parsed) == 1
    assert _run(bench) == anew
    assert len(parsed) == 1
    bench.change(FEATURE, "The record was deleted", "The record is gone")
    assert _run(bench) != anew
    assert len(parsed) == 2


def test_every_shipped_feature_is_kept_as_it_is(folder: Path) -> None:
    kept = KeptFeatures(folder)
    files = sorted(SHIPPED.rglob("*.feature"))
    found = {path: read_feature(parse_feature(path, path.name)) for path in files}
    for path, feature in found.items():
        kept.add(path.name, path.read_text("utf-8"), feature)
    kept.keep()
    assert files
    for path, feature in found.items():
        again = KeptFeatures(folder).find(path.name, path.read_text("utf-8"))
        assert repr(again) == repr(feature)


def test_a_feature_that_is_wrong_is_told_each_time(
    bench: SmallBench, folder: Path, parsed: list[str]
) -> None:
    bench.change(FEATURE, "Scenario: The record was deleted", "Scenari: The record was deleted")
    first = bench.exigent("run")
    assert first.code == 2
    assert bench.exigent("run") == first
    assert len(parsed) == 2
    assert not folder.exists()


@pytest.mark.parametrize("spoil", ["cut", "other bytes", "empty", "of another", "link", "folder"])
def test_an_entry_that_is_not_what_was_kept_is_not_read(
    bench: SmallBench, folder: Path, parsed: list[str], spoil: str
) -> None:
    anew = _run(bench)
    entry = _entry(folder)
    content = entry.read_bytes()
    match spoil:
        case "cut":
            entry.write_bytes(content[:-1])
        case "other bytes":
            entry.write_bytes(content.replace(b"deleted", b"DELETED"))
        case "empty":
            entry.write_bytes(b"")
        case "of another":
            keep(folder, {"0": content[32:]})
            _file(folder, "0").replace(entry)
        case "link":
            (folder.parent / "elsewhere").write_bytes(content)
            entry.unlink()
            entry.symlink_to(folder.parent / "elsewhere")
        case _:
            entry.unlink()
            entry.mkdir()
    assert _run(bench) == anew
    assert len(parsed) == 2


@pytest.mark.parametrize("which", ["folder", "entry"])
def test_what_others_can_write_to_is_not_read(
    bench: SmallBench, folder: Path, parsed: list[str], which: str
) -> None:
    anew = _run(bench)
    (folder if which == "folder" else _entry(folder)).chmod(0o777)
    assert _run(bench) == anew
    assert len(parsed) == 2


def test_without_code_nothing_is_kept_or_taken(
    bench: SmallBench, folder: Path, parsed: list[str]
) -> None:
    anew = _run(bench, "--no-code")
    assert not folder.exists()
    _run(bench)
    assert _run(bench, "--no-code") == anew
    assert len(parsed) == 3


def test_another_reader_reads_anew(
    bench: SmallBench, folder: Path, parsed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _run(bench)
    monkeypatch.setattr(exigent, "__version__", "another")
    _run(bench)
    assert len(parsed) == 2
    assert len(list(folder.iterdir())) == 2


def test_an_empty_name_switches_it_off(
    bench: SmallBench, parsed: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path.parent / "unused"))
    monkeypatch.setenv("EXIGENT_CACHE", "")
    assert _run(bench) == _run(bench)
    assert len(parsed) == 2
    assert not (tmp_path.parent / "unused").exists()


def test_where_nothing_can_be_kept_nothing_is_said(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("home") / "file"
    file.write_text("", "utf-8")
    monkeypatch.setenv("EXIGENT_CACHE", str(file / "cache"))
    assert _run(bench) == _run(bench)
    monkeypatch.delenv("EXIGENT_CACHE")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("HOME", "/dev/null/nowhere")
    assert _run(bench) == _run(bench)


@pytest.mark.parametrize("sign", [".git", "steps/vocabulary.yaml"])
@pytest.mark.parametrize("way", ["", "a/b", "linked"])
def test_nothing_is_taken_from_where_a_change_could_put_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, sign: str, way: str
) -> None:
    (tmp_path / "there" / "real").mkdir(parents=True)
    (tmp_path / "there" / sign).mkdir(parents=True)
    (tmp_path / "linked").symlink_to(tmp_path / "there" / "real")
    named = tmp_path / way if way == "linked" else tmp_path / "there" / way
    monkeypatch.setenv("EXIGENT_CACHE", str(named))
    assert cache_folder() is None
    (tmp_path / "there" / sign).rmdir()
    assert cache_folder() == named / "exigent"


def test_a_link_in_a_repository_leads_to_no_cache_outside(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "there" / ".git").mkdir(parents=True)
    (tmp_path / "there" / "linked").symlink_to(tmp_path)
    monkeypatch.setenv("EXIGENT_CACHE", str(tmp_path / "there" / "linked"))
    assert cache_folder() is None


def test_a_revision_is_not_read_from_what_its_repository_brings_along(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository = make_repository(bench, bench.root)
    text = (bench.root / FEATURE).read_text("utf-8")
    bench.change(FEATURE, "age> days old", "age> days old\n    And the borrower is a child")
    other = read_feature(parse_feature(bench.root / FEATURE, FEATURE))
    kept = KeptFeatures(bench.root / "kept" / "exigent")
    kept.add(FEATURE, text, other)
    kept.keep()
    monkeypatch.setenv("EXIGENT_CACHE", str(bench.root / "kept"))
    found, _ = repository.compare("git:main")
    assert len(found.losses) + len(found.flips) == 2


def test_it_lies_where_the_user_keeps_caches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EXIGENT_CACHE")
    monkeypatch.setenv("HOME", "/home/a")
    monkeypatch.setenv("XDG_CACHE_HOME", "not/absolute")
    assert cache_folder() == Path("/home/a/.cache/exigent")
    monkeypatch.setenv("XDG_CACHE_HOME", "/caches")
    assert cache_folder() == Path("/caches/exigent")
    monkeypatch.setenv("EXIGENT_CACHE", "not/absolute")
    assert cache_folder() is None


def test_the_oldest_make_room(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST_ENTRIES", 2)
    for number, name in enumerate("abc"):
        keep(folder, {name: name.encode()})
        os.utime(_file(folder, name), ns=(number, number))
    keep(folder, {"d": b"d"})
    assert [read_kept(folder, name) for name in "abcd"] == [None, None, b"c", b"d"]
    monkeypatch.setattr(cache, "MOST_BYTES", 50)
    keep(folder, {"e": b"e"})
    assert list(folder.iterdir()) == [_file(folder, "e")]


def test_what_is_not_ours_makes_room_for_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever names a folder may have put other things there, larger and older than ours."""
    monkeypatch.setattr(cache, "MOST_ENTRIES", 1)
    monkeypatch.setattr(cache, "MOST_BYTES", 50)
    folder.mkdir(parents=True, mode=0o700)
    foreign = [folder / name for name in ("thesis.odt", "0" * 64, "of.kept-by-exigent.bak")]
    for path in (*foreign, folder.parent / "thesis.odt"):
        path.write_bytes(b"x" * 60)
        os.utime(path, ns=(0, 0))
    _file(folder, "a folder").mkdir()
    keep(folder, {"a": b"a"})
    keep(folder, {"b": b"b"})
    there = {_file(folder, "a folder"), _file(folder, "b"), *foreign}
    assert set(folder.iterdir()) == there
    assert (folder.parent / "thesis.odt").exists()
