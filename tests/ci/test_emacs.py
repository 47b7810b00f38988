"""The Emacs of the tests is found on a machine, or got, or asked for at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.emacs import NoEmacsError, find_emacs, get_emacs

pytestmark = pytest.mark.slow

HAS_EGLOT = "#!/bin/sh\nexit 0\n"
HAS_NONE = "#!/bin/sh\nexit 255\n"


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of all programs that a machine has: none as yet."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("EMACS", raising=False)
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    return folder


def put(path: Path, script: str) -> Path:
    path.write_text(script, "utf-8")
    path.chmod(0o755)
    return path


def test_the_editor_of_the_machine_is_found(programs: Path) -> None:
    there = put(programs / "emacs", HAS_EGLOT)
    assert find_emacs() == there


def test_one_without_eglot_is_none(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(programs / "emacs", HAS_NONE)
    with pytest.raises(NoEmacsError, match="apt-get install emacs-nox elpa-eglot"):
        get_emacs()
    put(programs / "other", HAS_NONE)
    monkeypatch.setenv("EMACS", "other")
    with pytest.raises(NoEmacsError, match="`other`, which does not start, or has no eglot"):
        get_emacs()


def test_debian_s_is_installed_by_whoever_may(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    found = programs / "emacs"
    put(
        programs / "apt-get",
        f"#!/bin/sh\n[ \"$1\" = --quiet=2 ] || exit 1\nprintf '#!/bin/sh\\n' > {found}\n"
        f"/bin/chmod +x {found}\n",
    )
    assert get_emacs() == found
