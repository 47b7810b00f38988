"""What was answered in a run in which some answers were errors: only these are asked again.

The answers lie beside the decisions of rows for as long as there is an error among these.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import msgspec

from exigent.analysis.replay.database import Database
from exigent.analysis.replay.parts_state import read_state
from exigent.bench import Panel
from exigent.columns import text
from exigent.files import VOCABULARY, walk
from exigent.words import UNKNOWN, Decision, InputError, Value

ANSWERED = "answered.parquet"
_TABLE = "answered_before"
_COLUMNS = {"regime": "VARCHAR", "asked": "VARCHAR", "answer": "VARCHAR"}
# What a policy reads is no larger; of larger files the time tells whether they changed.
_LARGEST = 1_000_000

Known = Mapping[str, Decision]
"""What a regime answered, by the facts that it was asked with."""


def said(stated: Mapping[str, Value]) -> str:
    """Return facts as one text, the same for the same facts."""
    return msgspec.json.encode(
        {name: None if value is UNKNOWN else value for name, value in stated.items()}
    ).decode()


@dataclass(frozen=True, slots=True)
class DecisionsFolder:
    """Where the decisions of rows are written.

    `root` is the folder of the bench, and `data` says which data are replayed.
    """

    path: Path
    root: Path
    data: bytes = b""


@dataclass(frozen=True)
class AskedBefore:
    """The answers that an earlier run left in a folder of decisions.

    `told` is what answers depend on besides the data and the files of the bench.
    """

    database: Database
    folder: DecisionsFolder
    panel: Panel
    told: Sequence[object]

    @cached_property
    def question(self) -> str:
        """A digest of all that answers depend on, but for what engines answer."""
        layers = [self.panel.manifests[name] for name in self.panel.deciders]
        # How layers make one answer, and when, the file of the regime itself says.
        own = [regime.manifest for regime in self.panel.regimes]
        folders = {one.folder for one in (*layers, *own)}
        digest = hashlib.sha256(repr([self.folder.data, *self.told]).encode())
        for path in (self.folder.root / VOCABULARY, *_files(folders)):
            digest.update(str(path).encode("utf-8", "surrogateescape") + b"\0" + _content(path))
        return digest.hexdigest()

    @cached_property
    def answers(self) -> Mapping[str, Known]:
        """What regimes answered to the same question, where some answers were errors."""
        state = read_state(self.folder.path)
        if state is None or not state.asked or state.asked != self.question:
            return {}
        file = text(str(self.folder.path / ANSWERED))
        try:
            rows = self.database.fetch(f"SELECT regime, asked, answer FROM read_parquet({file})")
        except InputError:
            # What cannot be read is asked again.
            return {}
        decisions = {
            answer: msgspec.json.decode(answer, type=Decision)
            for answer in {row[2] for row in rows}
        }
        known: dict[str, dict[str, Decision]] = {}
        for regime, asked, answer in rows:
            known.setdefault(regime, {})[asked] = decisions[answer]
        return known


def write_answers(database: Database, folder: Path, answers: Mapping[str, Known]) -> None:
    """Write what regimes answered, for a run that asks the same."""
    encoded: dict[Decision, str] = {}
    columns: tuple[list[str], list[str], list[str]] = ([], [], [])
    for regime, known in answers.items():
        for asked, decision in known.items():
            if decision not in encoded:
                encoded[decision] = msgspec.json.encode(decision).decode()
            for column, value in zip(columns, (regime, asked, encoded[decision]), strict=True):
                column.append(value)
    database.load(_TABLE, _COLUMNS, columns)
    database.write_parquet(f"SELECT * FROM {_TABLE}", folder / ANSWERED)


def forget_answers(folder: Path) -> None:
    """Remove what was kept, when nothing is left to be asked again."""
    (folder / ANSWERED).unlink(missing_ok=True)


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    """Yield the files of folders and of those in them, which policies may read."""
    for folder in sorted(folders):
        for entry in walk(folder, is_deep=True):
            if entry.is_file(follow_symlinks=False):
                yield Path(entry.path)


def _content(path: Path) -> bytes:
    """Return a digest of a file; of a large one, of its size and time."""
    try:
        found = path.stat()
        is_small = found.st_size <= _LARGEST
        said = path.read_bytes() if is_small else repr((found.st_size, found.st_mtime_ns)).encode()
    except OSError:
        # What cannot be read here is read by no policy.
        said = b""
    return hashlib.sha256(said).digest()
