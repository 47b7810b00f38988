"""What an editor holds of a file is read in place of it, and nothing else of it is touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.files.texts import read_text
from exigent.files.unsaved import with_unsaved
from exigent.words.errors import InputError


def test_a_text_that_is_not_saved_is_read_in_place_of_its_file(tmp_path: Path) -> None:
    path = tmp_path / "a.feature"
    path.write_text("saved", "utf-8")
    with with_unsaved({path: b"typed"}):
        assert read_text(path, "a") == "typed"
        with with_unsaved({}):
            assert read_text(path, "a") == "saved"
        assert read_text(path, "a") == "typed"
    assert read_text(path, "a") == "saved"


def test_a_file_that_only_the_editor_has_is_read(tmp_path: Path) -> None:
    path = tmp_path / "new.feature"
    with with_unsaved({path: b"typed"}):
        assert read_text(path, "new") == "typed"
    with pytest.raises(InputError, match="cannot read the file"):
        read_text(path, "new")


def test_a_text_that_is_too_long_or_no_text_is_refused_as_a_file_is(tmp_path: Path) -> None:
    path = tmp_path / "a.feature"
    with with_unsaved({path: b"\xff"}), pytest.raises(InputError, match="not UTF-8"):
        read_text(path, "a")
    with with_unsaved({path: b"12345"}), pytest.raises(InputError, match="too large"):
        read_text(path, "a", 4)


def test_a_text_is_gone_where_reading_failed(tmp_path: Path) -> None:
    path = tmp_path / "a.feature"
    path.write_text("saved", "utf-8")
    with pytest.raises(ValueError, match="broken"), with_unsaved({path: b"typed"}):
        raise ValueError("broken")
    assert read_text(path, "a") == "saved"
