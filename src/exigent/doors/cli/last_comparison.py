"""The last comparison of a bench, kept for `exigent approve`."""

from __future__ import annotations

from pathlib import Path

import click

from exigent.analysis.compare import Comparison, read_comparison
from exigent.files import CASES, FEATURES, REGIMES, VOCABULARY, belongs, refuse_way_out, write_own
from exigent.words import Fault, InputError

LAST = Path(".exigent", "last_comparison.json")


def keep_comparison(root: Path, written: bytes) -> None:
    """Keep a comparison; where the bench cannot be written to, say so and go on."""
    path = root / LAST
    try:
        # A link is no folder of ours, and is refused below.
        path.parent.mkdir(exist_ok=True)
        # The folder keeps itself out of the repository.
        write_own(path.parent / ".gitignore", b"*\n")
        write_own(path, written)
    except (OSError, InputError) as error:
        said = str(error.strerror or error).lower() if isinstance(error, OSError) else error.message
        message = f"not kept for `exigent approve`: {said}; give it `--from` a file of --json"
        click.echo(message, err=True)


def read_last(root: Path) -> Comparison:
    """Read the last comparison; raise InputError where there is none."""
    path = root / LAST
    if not path.is_file():
        raise InputError(
            "there is no last comparison to approve flips of",
            None,
            "run `exigent compare` first",
            fault=Fault.NOTHING_TO_APPROVE,
        )
    refuse_way_out(path, LAST.as_posix())
    return read_comparison(path)


def is_edited_since(root: Path) -> bool:
    """Tell whether a file of the bench was written since the last comparison, or one is gone."""
    compared = (root / LAST).stat().st_mtime_ns
    places = (root / name for name in (FEATURES, REGIMES, CASES, VOCABULARY.parent))
    return any(
        path.lstat().st_mtime_ns > compared
        for place in places
        for path in (place, *place.rglob("*"))
        if path.exists() and belongs(path, root) and not _is_touched_by_python(path)
    )


def _is_touched_by_python(folder: Path) -> bool:
    """Tell whether Python keeps in a folder what it made of the modules there."""
    return (folder / "__pycache__").is_dir()
