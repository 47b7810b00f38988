"""The browser of the tests is found on a machine of any kind, or got, or asked for at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.chromium import NoBrowserError, find_browser, get_browser

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
WORKS = "#!/bin/sh\necho Chromium 150\n"
STUB = "#!/bin/sh\necho 'install the snap'\nexit 1\n"


class Machine:
    """A machine that has the programs that are put on it, and Playwright's folder of browsers."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.programs, self.log = folder / "bin", folder / "log"
        self.programs.mkdir()
        self.log.touch()
        # The programs put here come before those of the tests' own environment.
        python = folder / "environment" / "python"
        python.parent.mkdir()
        python.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n', "utf-8")
        python.chmod(0o755)
        monkeypatch.setattr("sys.executable", str(python))
        monkeypatch.setenv("PATH", str(self.programs))
        monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(folder / "browsers"))
        monkeypatch.delenv("CHROMIUM", raising=False)
        monkeypatch.setattr("tests.chromium.MAC_APPLICATIONS", ())
        monkeypatch.setattr("os.geteuid", lambda: 1000)

    def has(self, name: str, script: str = WORKS) -> Path:
        path = self.programs / name
        path.write_text(script, "utf-8")
        path.chmod(0o755)
        return path

    def brings(self, name: str, browser: Path) -> None:
        """Let a program be there that puts a browser at a place when asked to install."""
        self.has(
            name,
            f'#!/bin/sh\necho "{name} $*" >> {self.log}\n'
            f'case "$*" in *install*) /bin/mkdir -p {browser.parent}; '
            f"printf '#!/bin/sh\\n' > {browser}; /bin/chmod +x {browser};; esac\n",
        )

    def did(self) -> list[str]:
        return self.log.read_text("utf-8").splitlines()


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(tmp_path, monkeypatch)


@pytest.mark.parametrize(
    "name", ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
)
def test_a_browser_of_the_machine_is_found_and_nothing_is_installed(
    machine: Machine, name: str
) -> None:
    browser = machine.has(name)
    machine.brings("playwright", machine.programs / "other")
    assert get_browser() == browser
    assert machine.did() == []


def test_an_application_of_a_mac_is_found(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = machine.has("Google Chrome")
    monkeypatch.setattr("tests.chromium.MAC_APPLICATIONS", (str(browser),))
    assert find_browser() == browser


def test_the_one_that_a_variable_names_comes_first(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.has("chromium")
    monkeypatch.setenv("CHROMIUM", str(machine.has("mine")))
    assert find_browser().name == "mine"


def test_a_named_one_that_does_not_start_is_said_and_nothing_is_installed(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.has("chromium")
    machine.brings("playwright", machine.programs / "other")
    monkeypatch.setenv("CHROMIUM", "mine")
    with pytest.raises(NoBrowserError, match="CHROMIUM names `mine`, which does not start"):
        get_browser()
    assert machine.did() == []


def test_a_stub_that_starts_no_browser_is_passed_over(machine: Machine) -> None:
    machine.has("chromium-browser", STUB)
    browser = machine.has("google-chrome")
    assert find_browser() == browser


def test_where_there_is_none_playwright_installs_its_own(machine: Machine, tmp_path: Path) -> None:
    machine.brings("playwright", _playwrights_own())
    machine.brings("apt-get", machine.programs / "chromium")
    assert get_browser() == _playwrights_own()
    assert _playwrights_own().is_relative_to(tmp_path)
    assert machine.did() == ["playwright install chromium"]


def test_where_playwright_cannot_whoever_may_installs_that_of_debian(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.has("playwright", STUB)
    machine.brings("apt-get", machine.programs / "chromium")
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert get_browser().name == "chromium"
    assert machine.did() == [
        "apt-get --quiet=2 --yes update",
        "apt-get --quiet=2 --yes install --no-install-recommends chromium",
    ]


def test_where_nothing_helps_it_says_what_to_do(machine: Machine) -> None:
    machine.brings("apt-get", machine.programs / "chromium")
    with pytest.raises(NoBrowserError, match="apt-get install chromium"):
        get_browser()
    assert machine.did() == []


@pytest.mark.parametrize("missing", ["git", "npm"])
def test_make_says_at_once_which_tool_the_tests_lack(tmp_path: Path, missing: str) -> None:
    for name in {"git", "npm"} - {missing}:
        (tmp_path / name).symlink_to("/bin/true")
    for name in ("sh", "make"):
        (tmp_path / name).symlink_to(_which(name))
    ended = subprocess.run(
        [_which("make"), "test", f"VENV={tmp_path}/environment", "PYTHON=no-python"],
        cwd=ROOT,
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    assert f"the tests need {missing}, and there is none" in ended.stderr
    assert "no-python" not in ended.stdout + ended.stderr


@pytest.mark.parametrize("target", ["test", "test-wheel", "lowest", "newest"])
def test_make_looks_for_what_tests_start_before_the_first_test(target: str) -> None:
    said = subprocess.run(
        ["make", "--dry-run", target], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    for module in ("tests.chromium", "tests.programs"):
        assert -1 < said.find(f"-m {module}") < said.find("-m pytest tests")


def _playwrights_own() -> Path:
    code = "from playwright.sync_api import sync_playwright as started\n"
    code += "with started() as playwright: print(playwright.chromium.executable_path)"
    asked = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return Path(asked.stdout.strip())


def _which(name: str) -> str:
    found = subprocess.run(["which", name], capture_output=True, text=True, check=True)
    return found.stdout.strip()
