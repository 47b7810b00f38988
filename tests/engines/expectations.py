"""What the shipped features say, held against regimes of which not every claim can be proved."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from exigent.doors.cli.command_line import main


def check_expectations(folder: Path, kept: Path, *, unproved: str) -> None:
    """Fail unless every scenario is as expected, and claims at worst not proved for that reason.

    Such claims end a run with 1, as documented, so the exit code alone does not tell.
    """
    with pytest.raises(SystemExit) as ended:
        main(["run", "--regimes", str(folder), "--json", str(kept)])
    matrix = json.loads(kept.read_bytes())
    cells = [cell for scenario in matrix["scenarios"] for cell in scenario["cells"]]
    assert {cell["verdict"] for cell in cells} == {"pass", "unchecked"}
    assert not any(scenario["failures"] for scenario in matrix["scenarios"])
    open_claims = [
        claim for claim in _claims(matrix) if claim["standing"] not in {"proved", "unchecked"}
    ]
    assert open_claims
    assert {claim["standing"] for claim in open_claims} == {"not_proved"}, open_claims
    assert all(unproved in claim["why"] for claim in open_claims), open_claims
    assert ended.value.code == 1


def _claims(matrix: dict[str, Any]) -> list[dict[str, Any]]:
    scenarios = matrix["claims"]
    in_cells = [
        claim for one in scenarios for cell in one["cells"] if cell for claim in cell["claims"]
    ]
    return in_cells + [claim for one in scenarios for claim in one["aside"]]
