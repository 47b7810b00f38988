"""The programs that tests start are found on a machine, or got, or asked for at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.programs import PROGRAMS, NoProgramError, Program

pytestmark = [
    pytest.mark.slow,
    pytest.mark.parametrize("program", PROGRAMS, ids=lambda one: one.command),
]

STARTS = "#!/bin/sh\nexit 0\n"
FAILS = "#!/bin/sh\nexit 255\n"


@pytest.fixture(autouse=True)
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of all programs that a machine has: none as yet."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    for program in PROGRAMS:
        monkeypatch.delenv(program.variable, raising=False)
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    return folder


def put(path: Path, script: str = STARTS) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(script, "utf-8")
    path.chmod(0o755)
    return path


def test_that_of_the_machine_is_found(program: Program, programs: Path) -> None:
    there = put(programs / program.command)
    assert program.find() == there


def test_one_that_is_named_comes_first(
    program: Program, programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(programs / program.command)
    other = put(tmp_path / "other" / program.inside)
    monkeypatch.setenv(program.variable, str(tmp_path / "other"))
    assert program.find() == other


def test_one_that_is_named_and_does_not_start_is_an_error(
    program: Program, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(programs / program.command)
    monkeypatch.setenv(program.variable, "other")
    with pytest.raises(NoProgramError, match=f"`other`, which is no {program.title}"):
        program.get()


def test_one_that_cannot_do_what_is_needed_is_none(program: Program, programs: Path) -> None:
    put(programs / program.command, FAILS)
    with pytest.raises(NoProgramError, match=f"apt-get install {' '.join(program.packages)}"):
        program.get()


def test_debian_s_is_installed_by_whoever_may(
    program: Program, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    found = programs / program.command
    put(
        programs / "apt-get",
        f"#!/bin/sh\n[ \"$1\" = --quiet=2 ] || exit 1\nprintf '#!/bin/sh\\n' > {found}\n"
        f"/bin/chmod +x {found}\n",
    )
    assert program.get() == found
