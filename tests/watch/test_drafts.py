"""Drafts are watched as regimes are: a save of one, or of what it rests on, is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.files import write_whole
from tests.small_bench import write_small_bench
from tests.watch.watching import watching

pytestmark = pytest.mark.slow

MINE = "title: Mine\nkind: proposal\nextends: open-shelf\n"
STRICT = """\
replace:
  - id: letter
    when: {paper: letter}
    decide: {outcome: refuse, mode: must_not}
    because: A letter opens nothing.
    source: house-rules
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_small_bench(tmp_path)
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts/mine.yaml").write_text(MINE, "utf-8")
    (tmp_path / "drafts/next.yaml").write_text(
        "title: Next\nkind: proposal\nextends: mine\n", "utf-8"
    )
    return tmp_path


@pytest.mark.parametrize("asked", ["mine", "next"])
def test_a_draft_is_decided_again_when_it_is_saved(root: Path, asked: str) -> None:
    draft = root / "drafts/mine.yaml"
    with watching(root, "--regime", f"drafts/{asked}.yaml") as watched:
        assert " x 1 regime" in watched.redraw()
        write_whole(draft, f"{MINE}{STRICT}".encode())
        assert "refuse" in watched.redraw().partition("Against")[2]
        write_whole(draft, b"title: [")
        assert "drafts/mine.yaml:" in watched.redraw()
        write_whole(draft, MINE.encode())
        assert "Against" in watched.redraw()
        code, errors = watched.end()
    assert errors == ""
    assert code in (0, 1)
