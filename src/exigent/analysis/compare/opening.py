"""A bench as it was at a git revision, opened: its regimes decide as they did then."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from exigent.analysis.compare.revision import as_of, bench_at
from exigent.analysis.compare.revision_name import RevisionName
from exigent.analysis.compare.sharing import is_contained
from exigent.bench import Bench, open_bench
from exigent.files import FEATURES, YAML_ENDING, list_features


@contextmanager
def opened_at(name: RevisionName, root: Path) -> Iterator[Bench]:
    """Yield the bench of `root` as it was at a revision, for as long as it is needed.

    What is wrong in what is read later is told as of the revision by `as_of`. Raises what
    `bench_at` does.
    """
    with bench_at(name, root) as laid_out:
        with as_of(name):
            bench = open_bench(laid_out.folder)
        # That the disk is full is no fault of the revision, and excuses nothing.
        if not is_contained(bench) or _may_name_files(bench):
            laid_out.lay_out_rest()
        yield bench


def _may_name_files(bench: Bench) -> bool:
    """Tell whether a claim may name a regime's file, which with its kin may lie anywhere."""
    files = list_features(bench.root / FEATURES).files
    return any(YAML_ENDING.encode() in path.read_bytes() for path in files)
