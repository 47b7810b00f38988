"""The shipped regimes in other languages, as an analyst runs them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from exigent.doors.cli.command_line import main
from tests.engines.expectations import check_expectations

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
LANGUAGES = ROOT / "regimes" / "in_other_languages"


def _exit_code(*words: str) -> int:
    with pytest.raises(SystemExit) as ended:
        main(list(words))
    assert isinstance(ended.value.code, int)
    return ended.value.code


@pytest.fixture(autouse=True)
def _in_the_bench(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def test_every_expectation_and_claim_of_the_features_holds_in_cedar(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = _exit_code("run", "--regimes", str(LANGUAGES / "cedar"))
    assert code == 0, capsys.readouterr().out


@pytest.mark.parametrize("language", ["python", "rego"])
def test_every_expectation_of_the_features_holds_in_every_language(
    language: str, tmp_path: Path
) -> None:
    check_expectations(LANGUAGES / language, tmp_path / "matrix.json", unproved="too large")


@pytest.mark.parametrize(
    ("language", "code"), [("cedar", 0), ("rego", 0), ("python", 2), ("cerbos", 2)]
)
def test_without_code_only_engines_that_are_contained_are_let_through(
    language: str, code: int
) -> None:
    assert _exit_code("regimes", "--regimes", str(LANGUAGES / language)) == 0
    assert _exit_code("regimes", "--regimes", str(LANGUAGES / language), "--no-code") == code


@pytest.mark.parametrize(
    ("language", "package"), [("cedar", "cedarpy"), ("rego", "regopy"), ("remote", "httpx")]
)
def test_an_engine_whose_package_is_not_installed_says_how_to_get_it(
    language: str, package: str
) -> None:
    folder = LANGUAGES / ("cerbos" if language == "remote" else language)
    code = (
        f"import sys; sys.modules[{package!r}] = None; "
        f"from exigent.doors.cli.command_line import main; "
        f"main(['run', '--regimes', {str(folder)!r}, 'features/emergency_requests.feature'])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (4, "")
    assert f"pip install '{package}>=" in ended.stdout
