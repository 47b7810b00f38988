"""Where the workflow of a new bench goes: the host reads workflows at a repository's root alone."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from exigent.files import write_whole

_WORKFLOWS = Path(".github", "workflows")
_JOBS = b"\njobs:\n"
_UNFIT = re.compile(r"[^A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class Placed:
    """The workflows written outside of a bench, and those that were there already and stay."""

    written: tuple[Path, ...] = ()
    kept: tuple[Path, ...] = ()


@contextmanager
def workflows_placed(made: Path, folder: Path) -> Iterator[Placed]:
    """Take the workflows out of what was made for a folder, and write them where they are read.

    Those of a bench that is a repository of its own, or in none, stay where they are. What was
    written is removed again where the block fails.
    """
    repository = _repository_above(folder)
    if repository is None:
        yield Placed()
        return
    written: list[Path] = []
    kept: list[Path] = []
    inside = folder.relative_to(repository).as_posix()
    try:
        for source in sorted((made / _WORKFLOWS).iterdir()):
            name = f"{source.stem}-{_UNFIT.sub('-', inside).strip('-')}{source.suffix}"
            target = repository / _WORKFLOWS / name
            if target.exists() or target.is_symlink():
                kept.append(target)
            else:
                target.parent.mkdir(parents=True, exist_ok=True)
                write_whole(target, _working_in(inside, source.read_bytes()))
                written.append(target)
        shutil.rmtree(made / _WORKFLOWS.parent)
        yield Placed(tuple(written), tuple(kept))
    except BaseException:
        for target in written:
            target.unlink()
        raise


def _repository_above(folder: Path) -> Path | None:
    """Return the repository that a folder is a part of; None where it is one itself, or in none."""
    if (folder / ".git").exists():
        return None
    return next((above for above in folder.parents if (above / ".git").exists()), None)


def _working_in(folder: str, workflow: bytes) -> bytes:
    """Return a workflow whose commands work in a folder of the repository."""
    before, jobs, after = workflow.partition(_JOBS)
    place = json.dumps(folder, ensure_ascii=False)
    defaults = f"\ndefaults:\n  run:\n    working-directory: {place}"
    return before + defaults.encode() + jobs + after
