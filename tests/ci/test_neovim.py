"""The Neovim of the tests is found on a machine, or got, or asked for at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.neovim import NoNeovimError, find_neovim, get_neovim

pytestmark = pytest.mark.slow

WORKS = "#!/bin/sh\necho NVIM v0.7.2\n"


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of all programs that a machine has: none as yet."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("NEOVIM", raising=False)
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    return folder


def put(path: Path, script: str = WORKS) -> Path:
    path.write_text(script, "utf-8")
    path.chmod(0o755)
    return path


def test_the_editor_of_the_machine_is_found(programs: Path) -> None:
    there = put(programs / "nvim")
    assert find_neovim() == there


def test_one_that_is_named_comes_first(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(programs / "nvim")
    other = put(programs / "other")
    monkeypatch.setenv("NEOVIM", str(other))
    assert find_neovim() == other


def test_one_that_is_named_and_does_not_start_is_an_error(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(programs / "nvim")
    monkeypatch.setenv("NEOVIM", "other")
    with pytest.raises(NoNeovimError, match="`other`, which does not start"):
        get_neovim()


def test_a_machine_without_one_says_what_to_do(programs: Path) -> None:
    assert programs.is_dir()
    with pytest.raises(NoNeovimError, match="apt-get install neovim"):
        get_neovim()


def test_debian_s_is_installed_by_whoever_may(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    found = programs / "nvim"
    put(
        programs / "apt-get",
        f"#!/bin/sh\n[ \"$1\" = --quiet=2 ] || exit 1\nprintf '#!/bin/sh\\n' > {found}\n"
        f"/bin/chmod +x {found}\n",
    )
    assert get_neovim() == found
