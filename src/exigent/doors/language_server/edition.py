"""The edition of a bench: what is another for every other text of its files."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.finding import files_of
from exigent.files import REGIMES, VOCABULARY, belongs

_POLICIES = (".py", ".cedar", ".rego")
_DIGEST_BYTES = 16


def edition_of(bench: EditedBench) -> bytes:
    """Return the edition of the files that answers come of, as the editor holds them."""
    digest = blake2b(digest_size=_DIGEST_BYTES)
    for path in (*files_of(bench), *_policies(bench.root)):
        digest.update(f"\0{path}\0{bench.text(path)}".encode("utf-8", "surrogatepass"))
    return digest.digest()


def _policies(root: Path) -> Iterator[Path]:
    for folder in (root / REGIMES, root / VOCABULARY.parent):
        found = (path for path in folder.rglob("*") if path.suffix in _POLICIES)
        yield from sorted(path for path in found if belongs(path, folder))
