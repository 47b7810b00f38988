"""The one reader of a bench: part by part, going on after what is wrong, and keeping the rest.

A command that is run once reads with a reader of its own and refuses what is wrong; `lint`
takes what could be read beside what is wrong; whoever follows a bench keeps its reader.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from exigent.files import (
    CASES,
    FILE,
    PYTHON_ENDING,
    REGIMES,
    VOCABULARY,
    Kept,
    Table,
    list_yaml,
    read_caution,
    read_vocabulary,
    real_path,
)
from exigent.regime import Kind, Manifest, derive_manifests, read_table
from exigent.suite import Case, OwnStep, find_own_steps, read_case, unread
from exigent.words import Fault, InputError, InputErrors, Location, Problems, Vocabulary, shown_path

_Key = TypeVar("_Key")
_Named = TypeVar("_Named")


@dataclass(frozen=True)
class Parts:
    """What could be read of a bench but its features, and what is wrong with each part.

    `columns` are the regimes that are asked where none is named.
    """

    vocabulary: Vocabulary
    cases: Mapping[str, Case]
    manifests: Mapping[str, Manifest]
    columns: tuple[str, ...]
    own_steps: tuple[OwnStep, ...]
    caution: str
    wrong_cases: Problems
    wrong_regimes: Problems
    wrong_steps: Problems
    wrong_settings: Problems

    @property
    def problems(self) -> Problems:
        """Everything that is wrong."""
        wrong = (self.wrong_cases, self.wrong_regimes, self.wrong_steps, self.wrong_settings)
        return Problems(problem for part in wrong for problem in part)


class BenchReader:
    """Reads a bench again and again, and keeps what no change touches.

    Whatever comes out the same is the same object as before, so that those who use it can
    tell by identity what they have to do again. `folder` has the regimes of the columns where
    it is not `regimes/`, whose other regimes are still there to be extended, stacked and
    named. `only_contained` leaves own steps unread.
    """

    def __init__(
        self, root: Path, folder: Path | None = None, *, only_contained: bool = False
    ) -> None:
        usual = root / REGIMES
        self._root = root
        self._folder = folder or usual
        is_elsewhere = real_path(self._folder) != real_path(usual)
        self._folders = (usual, self._folder) if is_elsewhere else (self._folder,)
        self._only_contained = only_contained
        self._vocabulary: Vocabulary | None = None
        self._own_steps: tuple[OwnStep, ...] | None = None
        self._caution: str | None = None
        self._cases: dict[str, Case] = {}
        self._manifests: dict[str, Manifest] = {}
        self._columns: tuple[str, ...] = ()
        self._derived: dict[Path, Table | InputErrors] = {}
        self._tables = Kept(self._read_table)
        self._read_cases = Kept(self._read_case)

    def forget(self, changed: Collection[Path]) -> None:
        """Forget what was read of files that changed, came or went."""
        self._tables.forget(changed)
        self._read_cases.forget(changed)
        if self._root / VOCABULARY in changed:
            self._vocabulary = None
        if self._root / FILE in changed:
            self._caution = None
        if any(path.suffix == PYTHON_ENDING for path in changed):
            self._own_steps = None

    def read(self) -> Parts:
        """Return what can be read; raise InputError for a wrong vocabulary: nothing is known then."""
        if self._vocabulary is None:
            path = self._root / VOCABULARY
            self._vocabulary = read_vocabulary(path, shown_path(path, self._root))
            self._read_cases.forget_all()
        listed = list_yaml(self._root / CASES)
        wrong_cases, wrong_steps, wrong_settings = Problems(listed.problems), Problems(), Problems()
        found = self._read_cases.read_good(listed.files, wrong_cases)
        self._cases = _same_or(self._cases, {path.stem: case for path, case in found.items()})
        manifests, columns, wrong_regimes = self._read_regimes()
        with wrong_steps.gathered():
            if self._own_steps is None:
                own = find_own_steps(self._root)
                self._own_steps = unread(own) if self._only_contained else own
        with wrong_settings.gathered():
            if self._caution is None:
                self._caution = read_caution(self._root)
        return Parts(
            vocabulary=self._vocabulary,
            cases=self._cases,
            manifests=manifests,
            columns=columns,
            own_steps=self._own_steps or (),
            caution=self._caution or "",
            wrong_cases=wrong_cases,
            wrong_regimes=wrong_regimes,
            wrong_steps=wrong_steps,
            wrong_settings=wrong_settings,
        )

    def _read_regimes(self) -> tuple[Mapping[str, Manifest], tuple[str, ...], Problems]:
        documents: dict[Path, Table | InputErrors] = {}
        for folder in self._folders:
            listed = list_yaml(folder)
            documents |= {path: self._tables.read(path) for path in listed.files}
            documents |= {path: InputErrors([problem]) for path, problem in listed.refused}
        if self._columns and _same_or(self._derived, documents) is self._derived:
            return self._manifests, self._columns, Problems()
        wrong = Problems()
        known: dict[str, Manifest] = {}
        columns: tuple[str, ...] = ()
        for folder in self._folders:
            own = {path: documents[path] for path in documents if folder in (path, path.parent)}
            if folder == self._folder and not own:
                wrong.add(self._lacks_regimes())
            manifests, found_wrong = _derive(own, folder, known)
            wrong.add(*found_wrong)
            columns = order_of_columns(manifests)
            known = {**known, **manifests}
        if wrong:
            return known, columns, wrong
        kept = {name: _equal_or(self._manifests, name, known[name]) for name in known}
        self._manifests = _same_or(self._manifests, kept)
        self._derived, self._columns = documents, columns
        return self._manifests, columns, wrong

    def _lacks_regimes(self) -> InputError:
        is_there = self._folder.is_dir()
        return InputError(
            "the folder holds no regime" if is_there else "there is no such folder of regimes",
            Location(shown_path(self._folder, self._root)),
            fault=Fault.NO_BENCH if is_there else Fault.NO_SUCH_FILE,
        )

    def _read_table(self, path: Path) -> Table:
        return read_table(path, shown_path(path, self._root))

    def _read_case(self, path: Path) -> Case:
        assert self._vocabulary is not None
        return read_case(path, shown_path(path, self._root), self._vocabulary)


def order_of_columns(manifests: Mapping[str, Manifest]) -> tuple[str, ...]:
    """Return the regimes by kind, as kinds are listed, then by name; stacks come last."""
    kinds = list(Kind)
    return tuple(
        sorted(
            manifests,
            key=lambda name: (
                manifests[name].stack is not None,
                kinds.index(manifests[name].kind),
                name,
            ),
        )
    )


def _derive(
    own: Mapping[Path, Table | InputErrors], folder: Path, others: Mapping[str, Manifest]
) -> tuple[dict[str, Manifest], Collection[InputError]]:
    tables = {path.stem: found for path, found in own.items() if isinstance(found, Table)}
    unreadable = {
        path.stem: found.problems[0]
        for path, found in own.items()
        if isinstance(found, InputErrors)
    }
    return derive_manifests(tables, unreadable, folder, others)


def _equal_or(old: Mapping[str, Manifest], name: str, new: Manifest) -> Manifest:
    return old[name] if old.get(name) == new else new


def _same_or(old: dict[_Key, _Named], new: dict[_Key, _Named]) -> dict[_Key, _Named]:
    """Return the old mapping where the new one holds the same objects in the same order."""
    is_same = list(old) == list(new) and all(old[name] is new[name] for name in old)
    return old if is_same else new
