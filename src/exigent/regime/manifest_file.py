"""Reads regime files, and works out `extends` and `stack`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from exigent.files import (
    Scalar,
    Table,
    list_yaml,
    listing,
    read_document,
    say_wrong_ending,
    scalar,
    table,
)
from exigent.regime.clock_file import read_clock
from exigent.regime.left import find_rules_left
from exigent.regime.manifest import TECHNICAL, Combining, InForce, Kind, Manifest, Source, Stack
from exigent.regime.sources import read_sentence, read_source, read_word
from exigent.regime.variants import VARIANT_KEYS, derive_settings
from exigent.words import Fault, InputError, Location, Problems, meant_by_name, shown_path

COMMON_KEYS = (
    "title",
    "kind",
    "jurisdiction",
    "about",
    "in_force",
    "time",
    "sources",
    "technical",
    "engine",
    "extends",
    "stack",
)

_NAME = re.compile(r"[a-z0-9][a-z0-9-]*")


def read_manifests(
    folder: Path, root: Path, others: Mapping[str, Manifest] | None = None
) -> dict[str, Manifest]:
    """Read every regime of a folder, sorted by name; raise InputErrors with all that is wrong.

    `others` are the regimes that lie elsewhere: these may extend them and be stacked on
    them. A regime with the name of one of them may extend that one.
    """
    manifests, problems = read_good_manifests(folder, root, others)
    Problems(problems).refuse()
    return manifests


def read_good_manifests(
    folder: Path, root: Path, others: Mapping[str, Manifest] | None = None
) -> tuple[dict[str, Manifest], Sequence[InputError]]:
    """Return the regimes of a folder that nothing is wrong with, and what is wrong with others."""
    tables: dict[str, Table] = {}
    listed = list_yaml(folder)
    unreadable = {path.stem: problem for path, problem in listed.refused}
    for path in listed.files:
        try:
            tables[path.stem] = read_table(path, shown_path(path, root))
        except InputError as error:
            unreadable[path.stem] = error
    return derive_manifests(tables, unreadable, folder, others or {})


def check_name(name: str, place: Location | None = None) -> None:
    """Raise InputError for what cannot be the name of a regime, which is that of its file."""
    if not _NAME.fullmatch(name):
        better = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        message = f"`{name}` is not a name of a regime: use a-z, 0-9 and -"
        raise InputError(
            message,
            place,
            f"call the file `{better}.yaml`" if better else "",
            fault=Fault.NOT_A_NAME,
        )


def read_table(path: Path, shown: str) -> Table:
    """Read a regime's file, not yet understood; raise InputError, also for its name."""
    check_name(path.stem, Location(shown))
    return table(read_document(path, shown), "a regime")


def derive_manifests(
    tables: Mapping[str, Table],
    unreadable: Mapping[str, InputError],
    folder: Path,
    others: Mapping[str, Manifest],
) -> tuple[dict[str, Manifest], Sequence[InputError]]:
    """Return the good regimes among files that were read, by name, and what is wrong with others.

    What is wrong with a regime is wrong with those that extend it or are stacked on it, and
    is said once.
    """
    reader = _ManifestReader(tables, unreadable, folder, others)
    manifests = {}
    problems = Problems(unreadable.values())
    for name in tables:
        with problems.gathered():
            manifests[name] = reader.read(name)
    return manifests, list(problems)


class _ManifestReader:
    """Reads manifests in the order in which they derive from each other."""

    def __init__(
        self,
        tables: Mapping[str, Table],
        unreadable: Mapping[str, InputError],
        folder: Path,
        others: Mapping[str, Manifest],
    ) -> None:
        self._tables = tables
        self._unreadable = unreadable
        self._folder = folder
        self._others = others
        self._done: dict[str, Manifest] = {}
        self._deriving: list[str] = []

    def read(self, name: str) -> Manifest:
        if name in self._unreadable:
            raise self._unreadable[name]
        if name not in self._tables:
            return self._others[name]
        if name not in self._done:
            whole = self._tables[name]
            base = self._base(name, whole)
            self._done[name] = _read_manifest(name, whole, base, self._folder)
            self._check_stack(self._done[name])
        return self._done[name]

    def _base(self, name: str, whole: Table) -> Manifest | None:
        given = whole.get("extends")
        if given is None:
            return None
        base = self._regime_name(scalar(given, "`extends`"))
        if base == name and base in self._others:
            return self._others[base]
        if base in (name, *self._deriving):
            raise InputError(f"`{name}` extends itself", given.location, fault=Fault.WRONG_STACK)
        self._deriving.append(name)
        try:
            return self.read(base)
        finally:
            self._deriving.pop()

    def _regime_name(self, word: Scalar) -> str:
        known = {*self._tables, *self._unreadable, *self._others}
        if word.text() not in known:
            raise InputError(
                f"there is no regime `{word.written}`",
                word.location,
                say_wrong_ending(self._folder, word.written)
                or meant_by_name(word.written, {name: self._title(name) for name in sorted(known)}),
                fault=Fault.UNKNOWN_REGIME,
            )
        return word.written

    def _title(self, name: str) -> str:
        title = self._tables[name].get("title") if name in self._tables else None
        written = title.written if isinstance(title, Scalar) else ""
        return written or (self._others[name].title if name in self._others else "")

    def _check_stack(self, manifest: Manifest) -> None:
        stack = manifest.settings.get("stack")
        layers = stack.get("layers") if isinstance(stack, Table) else None
        for item in listing(layers, "`layers`").items if layers else ():
            word = scalar(item, "a layer")
            if self.read(self._regime_name(word)).stack is not None:
                raise InputError(
                    f"the layer `{word.written}` is itself a stack",
                    word.location,
                    fault=Fault.WRONG_STACK,
                )


def _read_manifest(name: str, whole: Table, base: Manifest | None, folder: Path) -> Manifest:
    what = f"the regime `{name}`"
    settings = derive_settings(whole, _inherited(whole, base)) if base else whole
    kind = settings.need("kind", what)
    engine = settings.get("engine")
    technical = settings.get("technical")
    stack = settings.get("stack")
    if stack is not None and (settings.get("rules") or engine):
        raise InputError(
            f"{what} is either a stack or has an engine, not both",
            stack.location,
            fault=Fault.EXCLUDES,
        )
    in_force, time = settings.get("in_force"), settings.get("time")
    return Manifest(
        name=name,
        title=read_sentence(settings.need("title", what), "`title`"),
        kind=read_word(kind, Kind, "`kind`"),
        location=whole.location,
        settings=settings,
        folder=folder,
        jurisdiction=read_sentence(settings.get("jurisdiction"), "`jurisdiction`"),
        about=read_sentence(settings.get("about"), "`about`"),
        in_force=_read_in_force(table(in_force, "`in_force`")) if in_force else InForce(),
        sources={**(base.sources if base else {}), **_read_sources(whole)},
        engine=scalar(engine, "`engine`").text() if engine else "rules",
        over_technical=name != TECHNICAL
        and (scalar(technical, "`technical`").yes_no() if technical else True),
        extends=base.name if base else "",
        left=find_rules_left(settings, base.settings) if base else (),
        stack=_read_stack(table(stack, "`stack`")) if stack else None,
        clock=read_clock(table(time, "`time`")) if time else None,
    )


def _inherited(whole: Table, base: Manifest) -> Table:
    """Return what a regime takes over from the one it extends: with another engine, no rules."""
    engine = whole.get("engine")
    if engine is None or scalar(engine, "`engine`").text() == base.engine:
        return base.settings
    kept = [(key, node) for key, node in base.settings.entries() if key.written in COMMON_KEYS]
    return Table(
        base.settings.location, tuple(key for key, _ in kept), tuple(node for _, node in kept)
    )


def _read_in_force(node: Table) -> InForce:
    node.allow(("from", "until"), "`in_force`")
    first, last = node.get("from"), node.get("until")
    dates = InForce(
        scalar(first, "`from`").date() if first else None,
        scalar(last, "`until`").date() if last else None,
    )
    if dates.first and dates.last and dates.last < dates.first:
        raise InputError("`until` is before `from`", node.location, fault=Fault.WRONG_DATES)
    return dates


def _read_sources(whole: Table) -> dict[str, Source]:
    given = whole.get("sources")
    if given is None:
        return {}
    return {
        key.text(): read_source(key.text(), n) for key, n in table(given, "`sources`").entries()
    }


def _read_stack(node: Table) -> Stack:
    node.allow(("layers", "combine"), "`stack`")
    layers = listing(node.need("layers", "`stack`"), "`layers`")
    if len(layers.items) < 2:
        raise InputError(
            "a stack has at least two layers", layers.location, fault=Fault.WRONG_STACK
        )
    return Stack(
        tuple(scalar(item, "a layer").text() for item in layers.items),
        read_word(node.need("combine", "`stack`"), Combining, "`combine`"),
    )


def allow_keys(manifest: Manifest, engine_keys: tuple[str, ...]) -> None:
    """Raise InputError at a key that neither every regime nor this one's engine has."""
    own = () if manifest.stack else engine_keys
    if manifest.extends:
        own = (*own, *VARIANT_KEYS)
    manifest.settings.allow((*COMMON_KEYS, *own), f"the regime `{manifest.name}`")
