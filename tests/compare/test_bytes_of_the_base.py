"""The base is laid out as git keeps it, whatever the change says of how files are to be laid out."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from exigent.analysis.compare.revision import bench_at
from exigent.analysis.compare.revision_name import RevisionName
from exigent.words.errors import InputError
from tests.compare.repository import (
    FEATURE_FILE,
    HOUSE_RULES,
    Repository,
    is_wrong,
    loosen,
    told,
)
from tests.small_bench import FILES

REVISION = "git:main"
ATTRIBUTES = (
    "* text eol=crlf",
    "* text working-tree-encoding=UTF-16",
    "* ident",
    "* filter=loosen",
    "features/** export-ignore",
    "* -text eol=lf export-subst",
)


@contextmanager
def laid_out(repository: Repository) -> Iterator[Path]:
    with bench_at(RevisionName("main"), repository.bench.root) as bench:
        bench.lay_out_rest()
        yield bench.folder


@pytest.mark.parametrize(
    "place", [".gitattributes", "regimes/.gitattributes", ".git/info/attributes"]
)
@pytest.mark.parametrize("attributes", ATTRIBUTES)
def test_no_attribute_of_the_change_shapes_the_base(
    repository: Repository, attributes: str, place: str
) -> None:
    bench = repository.bench
    bench.change(HOUSE_RULES, "The library obeys the court.", "The library obeys. $Id$ $Id: a $")
    repository.commit()
    expected = {name: (bench.root / name).read_bytes() for name in FILES}
    bench.write(place, f"{attributes}\n")
    repository.git("config", "filter.loosen.smudge", "sed s/30/40/")
    repository.git("config", "core.autocrlf", "true")
    with laid_out(repository) as root:
        assert {name: (root / name).read_bytes() for name in FILES} == expected


def test_an_encoding_that_the_change_asks_for_does_not_make_the_base_unreadable(
    repository: Repository,
) -> None:
    bench = repository.bench
    bench.write(".gitattributes", "regimes/* text working-tree-encoding=UTF-16\n")
    loosen(bench)
    found, code = repository.compare(REVISION, "--base-may-be-unreadable")
    assert (code, found.no_base) == (3, None)
    assert [way for way, *_ in told(found)] == ["wider"]


def test_other_line_ends_in_the_work_tree_are_no_change(repository: Repository) -> None:
    bench = repository.bench
    text = "It is long.\n\n      It has lines,\n\n      and some more."
    bench.change(HOUSE_RULES, "because: The library obeys the court.", f"because: |\n      {text}")
    bench.change(
        FEATURE_FILE,
        "Feature: Lending records\n",
        "Feature: Lending records\n  Of what was lent.\n\n  And to whom.\n\n",
    )
    repository.commit()
    bench.write(".gitattributes", "* text eol=crlf\n")
    for name in FILES:
        path = bench.root / name
        bench.write(name, path.read_bytes().replace(b"\n", b"\r\n"))
    assert "rules" not in repository.git("diff", "--stat")
    found, code = repository.compare(REVISION)
    assert (code, found.changes, found.renamed) == (0, (), ())
    assert (found.cells, found.scenarios_added) == (18, ())


def test_a_program_stays_one_and_a_link_a_link(repository: Repository) -> None:
    bench = repository.bench
    (bench.write("tools/answer", "#!/bin/sh\n")).chmod(0o755)
    (bench.root / "tools" / "link").symlink_to("../regimes")
    repository.commit()
    with laid_out(repository) as root:
        assert os.access(root / "tools" / "answer", os.X_OK)
        assert not os.access(root / HOUSE_RULES, os.X_OK)
        assert (root / "tools" / "link").readlink() == Path("../regimes")


def test_files_that_a_sparse_checkout_lacks_are_in_the_base(repository: Repository) -> None:
    repository.bench.write(
        "features/press.feature", FILES[FEATURE_FILE].replace("Lending", "Press")
    )
    repository.commit()
    repository.git("sparse-checkout", "set", "--no-cone", "/*", "!/features/press.feature")
    assert not (repository.top / "features" / "press.feature").exists()
    found, code = repository.compare(REVISION)
    assert code == 3
    assert len(found.scenarios_removed) == 6


def test_a_file_that_git_lacks_is_not_passed_over(repository: Repository) -> None:
    blob = repository.git("rev-parse", f"main:{HOUSE_RULES}").strip()
    (repository.top / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    ended = repository.bench.exigent("compare", REVISION, "--base-may-be-unreadable")
    assert is_wrong(ended, f"git:main: git cannot read the revision: {blob} cannot be read")


@pytest.mark.parametrize("name", ["..", ".git", ".GIT", "."])
def test_no_file_is_written_outside_of_the_folder(repository: Repository, name: str) -> None:
    tree = _tree_with(repository, f"40000 {name}", "main:regimes")
    with pytest.raises(InputError, match="a file with a name that none can have"):
        _lay_out(repository, tree)


def test_no_file_is_written_through_a_link(repository: Repository, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    link = _hash(repository, "blob", str(outside).encode())
    tree = _tree_with(repository, "40000 through", "main:regimes", ("120000 through", link))
    with pytest.raises(InputError, match="through cannot lie beside the other files"):
        _lay_out(repository, tree)
    assert list(outside.iterdir()) == []


def _lay_out(repository: Repository, tree: str) -> None:
    commit = repository.git("commit-tree", tree, "-m", "It").strip()
    with bench_at(RevisionName(commit), repository.bench.root):
        pass


def _tree_with(repository: Repository, entry: str, what: str, *more: tuple[str, str]) -> str:
    """Return a tree as no honest git makes one: that of `main` with entries behind its own."""
    listed = subprocess.run(
        ["git", "cat-file", "tree", "main^{tree}"],
        cwd=repository.top,
        check=True,
        capture_output=True,
    ).stdout
    added = [(entry, repository.git("rev-parse", what).strip()), *more]
    raw = b"".join(
        mode_and_name.encode() + b"\0" + bytes.fromhex(name) for mode_and_name, name in added
    )
    return _hash(repository, "tree", listed + raw)


def _hash(repository: Repository, kind: str, content: bytes) -> str:
    return (
        subprocess.run(
            ["git", "hash-object", "-t", kind, "-w", "--stdin", "--literally"],
            cwd=repository.top,
            input=content,
            check=True,
            capture_output=True,
        )
        .stdout.decode()
        .strip()
    )
