"""A number and its noun are put together in one place, so that all reports count alike."""

from __future__ import annotations

import re
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "exigent"
PLURAL = re.compile(r"""(?:""|'') if [^}\n]* == 1 else ["']s["']""")


def test_only_one_module_puts_nouns_into_the_plural() -> None:
    found = {
        path.stem
        for path in SOURCE.rglob("*.py")
        if PLURAL.search(path.read_text(encoding="utf-8"))
    }
    # A template marks the place of its plural itself.
    assert found - {"derived", "fact", "fact_words"} == {"counting"}
