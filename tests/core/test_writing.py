"""Report files are written whole or not at all, and only files are ever replaced."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from exigent.files.writing import write_whole
from exigent.words.errors import InputError


def test_a_file_is_replaced_whole_and_nothing_else_is_left_behind(tmp_path: Path) -> None:
    target = tmp_path / "matrix.json"
    target.write_bytes(b"old")
    write_whole(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_new_file_gets_the_rights_that_files_usually_get(tmp_path: Path) -> None:
    write_whole(tmp_path / "written", b"")
    (tmp_path / "plain").write_bytes(b"")
    assert (tmp_path / "written").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_link_stays_a_link_and_its_target_is_written(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_pipe_is_written_into_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    received: list[bytes] = []
    reader = threading.Thread(target=lambda: received.append(pipe.read_bytes()))
    reader.start()
    write_whole(pipe, b"through")
    reader.join()
    assert received == [b"through"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize("name", ["missing/matrix.json", "."])
def test_where_nothing_can_be_written_the_place_and_the_reason_are_said(
    tmp_path: Path, name: str
) -> None:
    with pytest.raises(InputError, match="cannot write the file"):
        write_whole(tmp_path / name, b"new")
    assert list(tmp_path.iterdir()) == []
