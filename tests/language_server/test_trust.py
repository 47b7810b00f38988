"""A stranger's folder: nothing of it is run before somebody says that it may be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lsprotocol import types

from tests.language_server.desk import Desk, write_bench
from tests.small_bench import FEATURE

pytestmark = pytest.mark.slow

NAME = "features/lending.feature"
STEPS = """\
from pathlib import Path

from exigent.steps import given

Path(__file__).with_name("was-run").touch()


@given("a clerk asks")
def ask() -> dict[str, object]:
    return {"requester": "police"}
"""
POLICY = """\
from pathlib import Path

from exigent.policy import *

Path(__file__).with_name("was-run").touch()


def decide(request):
    return refuse("no_ground", rule="otherwise", because="No.")
"""
PYTHON_REGIME = """\
title: A clerk's own mind
kind: provider_policy
engine: python
sources:
  clerk: {title: The clerk}
"""


@pytest.fixture
def stranger(tmp_path: Path) -> Path:
    """A bench with a step and a regime in Python, each of which leaves a trace where it is run."""
    root = write_bench(tmp_path / "stranger")
    (root / "steps/own.py").write_text(STEPS, "utf-8")
    (root / "regimes/clerk.py").write_text(POLICY, "utf-8")
    (root / "regimes/clerk.yaml").write_text(PYTHON_REGIME, "utf-8")
    return root


def traces(root: Path) -> list[str]:
    return sorted(path.parent.name for path in root.rglob("was-run"))


@pytest.fixture
def untrusting(stranger: Path) -> Iterator[Desk]:
    opened = Desk(stranger)
    yield opened
    opened.close()


TEXT = FEATURE.replace(
    "    And the record was deleted\n", "    And a clerk asks\n    And the record was deleted\n"
)


def test_nothing_is_run_until_the_folder_is_trusted(stranger: Path, untrusting: Desk) -> None:
    uri = untrusting.open(NAME, TEXT)
    (found,) = untrusting.underlined(uri)
    assert "looks at no step in Python" in found.message
    assert "nothing of this folder is run" in untrusting.wait_for_message("exigent.trust")
    regime = untrusting.open("regimes/clerk.yaml")
    (refused,) = untrusting.underlined(regime)
    assert refused.severity is types.DiagnosticSeverity.Information
    assert traces(stranger) == []
    command = types.ExecuteCommandParams("exigent.trust")
    untrusting.ask(types.WORKSPACE_EXECUTE_COMMAND, command)
    assert untrusting.underlined(uri, lambda marks: not marks) == ()
    assert traces(stranger) == ["regimes", "steps"]


def test_a_server_that_is_told_to_trusts_at_once(stranger: Path) -> None:
    trusting = Desk(stranger, "--trust")
    uri = trusting.open(NAME, TEXT)
    assert trusting.underlined(uri) == ()
    assert traces(stranger) == ["regimes", "steps"]
    trusting.close()
