"""A bench as an editor holds it: what is open comes before what lies on the disk."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from exigent.analysis.lint import LintSettings, read_settings
from exigent.bench import (
    Bench,
    BenchReader,
    Panel,
    Parts,
    RecallingPanel,
    bench_of,
    load_panel,
    order_of_columns,
)
from exigent.doors.language_server.claims import ClaimsBook
from exigent.doors.language_server.features import BlockJudge, EditedFeature
from exigent.doors.language_server.hits import RuleHits, count_hits
from exigent.doors.language_server.mutants import MutantsBook
from exigent.engines import BUILT_IN, Engines, GuardedDecider, Rule
from exigent.files import (
    CASES,
    DRAFTS,
    FEATURE_ENDING,
    FEATURES,
    REGIMES,
    VOCABULARY,
    YAML_ENDING,
    list_features,
    list_yaml,
    read_text,
    with_unsaved,
)
from exigent.regime import Manifest, titles_of
from exigent.suite import Language
from exigent.words import Fault, InputError, InputErrors, Problems, Vocabulary, shown_path

Made = TypeVar("Made")


class EditedBench:
    """Keeps a bench while its files are edited: only what a change touches is read again.

    A bench whose folder is not trusted is `contained`: nothing of it is run. `problems` is what
    is wrong with all of it but its features; what could be read last is kept meanwhile. It has
    no `language` before its vocabulary could be read once. `unsaved` are texts that the editor
    holds already.
    """

    def __init__(
        self, root: Path, unsaved: Mapping[Path, bytes] | None = None, *, is_trusted: bool = False
    ) -> None:
        self.root = root
        self.is_trusted = is_trusted
        self.problems: tuple[InputError, ...] = ()
        self.parts: Parts | None = None
        self.language: Language | None = None
        self.panel: RecallingPanel | None = None
        self.mutants = MutantsBook()
        self.claims = ClaimsBook()
        self._unsaved = dict(unsaved or {})
        self._features: dict[Path, EditedFeature] = {}
        self._made: dict[str, Any] = {}
        self._hits: RuleHits | None = None
        self._reader = BenchReader(root, only_contained=not is_trusted)
        self._engines = Engines(only_contained=not is_trusted)
        self._deciders: dict[str, tuple[Manifest, GuardedDecider]] = {}
        self._read_with: Vocabulary | None = None
        self._judge: BlockJudge | None = None
        self._read()

    def shown(self, path: Path) -> str:
        """Return how a file is called in what is said of it."""
        return shown_path(path, self.root)

    def text(self, path: Path) -> str:
        """Return a file as the editor holds it, or as it lies on the disk; empty without either."""
        try:
            return self._read_text(path)
        except InputError:
            return ""

    def refusal(self, path: Path) -> InputError | None:
        """Return why nothing of a file is read: it is no text, or too large."""
        try:
            self._read_text(path)
        except InputError as error:
            return error
        return None

    def _read_text(self, path: Path) -> str:
        with with_unsaved(self._unsaved):
            return read_text(path, self.shown(path))

    @property
    def unsaved(self) -> Mapping[Path, bytes]:
        """The texts that the editor holds."""
        return dict(self._unsaved)

    def edit(self, path: Path, text: str) -> None:
        """Take what the editor holds of a file."""
        self._unsaved[path] = text.encode("utf-8", "surrogatepass")
        self.changed([path])

    def close(self, path: Path) -> None:
        """Go back to a file as it lies on the disk."""
        if self._unsaved.pop(path, None) is not None:
            self.changed([path])

    def changed(self, paths: Collection[Path]) -> None:
        """Read again what files touch that changed, came or went."""
        self._hits = None
        for path in paths:
            self._features.pop(path, None)
        others = [path for path in paths if not self.is_feature(path)]
        if others:
            self._reader.forget(others)
            self._read()

    def knows(self, path: Path) -> bool:
        """Tell whether a file is one that a bench is read from, by its place and its ending."""
        if not path.is_relative_to(self.root):
            return False
        if self.is_feature(path) or path == self.root / VOCABULARY:
            return True
        folder, *rest = path.relative_to(self.root).parts
        is_own = folder in (REGIMES, DRAFTS) or (folder == CASES and len(rest) == 1)
        return is_own and path.suffix == YAML_ENDING

    def is_regime(self, path: Path) -> bool:
        """Tell whether a file is that of one of the bench's own regimes."""
        return path.parent == self.root / REGIMES and path.suffix == YAML_ENDING

    def is_feature(self, path: Path) -> bool:
        """Tell whether a file is read as a feature of this bench."""
        return path.suffix == FEATURE_ENDING

    def feature(self, path: Path) -> EditedFeature | None:
        """Return a feature as it stands now, None while nothing can be known of it."""
        if self._judge is None:
            return None
        kept = self._features.get(path)
        if kept is None:
            kept = self._features[path] = self._judge.feature(self.shown(path), self.text(path))
        return kept

    def features(self) -> Iterator[tuple[Path, EditedFeature]]:
        """Yield every feature of the bench, those that only the editor has among them."""
        listed = list_features(self.root / FEATURES).files
        opened = (path for path in self._unsaved if self.is_feature(path))
        for path in dict.fromkeys((*listed, *opened)):
            found = self.feature(path)
            if found is not None:
                yield path, found

    def rules_of(self, layer: str) -> Sequence[Rule]:
        """Return the rules of a layer, none where its engine shows none or it is not loaded."""
        if self.panel is None or layer not in self.panel.deciders:
            return ()
        shown = self.panel.rules_of(layer)
        return tuple(shown.rules) if shown else ()

    def remember(self, what: str, make: Callable[[], Made]) -> Made:
        """Return what was made of the bench but for its features, and make it where it was not."""
        if what not in self._made:
            self._made[what] = make()
        made: Made = self._made[what]
        return made

    def hits(self) -> RuleHits:
        """Return which scenarios of the bench each rule decides."""
        if self._hits is None:
            self._hits = count_hits(self.features())
        return self._hits

    def tags(self) -> Sequence[str]:
        """Return the tags that the bench lists, and those that its features have."""
        listed = [tag for tag in self._settings().tags if "*" not in tag]
        used = {
            tag
            for _, feature in self.features()
            for _, judged in feature.blocks
            for one in judged.scenarios
            for tag in one.scenario.text.tags
            # One that is just being typed is none yet.
            if len(tag) > 1
        }
        return tuple(dict.fromkeys((*listed, *sorted(used))))

    @property
    def has_untrusted_code(self) -> bool:
        """Whether there is code of the bench that is not run since nobody trusts it."""
        steps = bool(self.parts and self.parts.own_steps)
        refused = any(problem.fault is Fault.NO_CODE for problem in self.problems)
        return not self.is_trusted and (steps or refused)

    def opened(self) -> Sequence[Path]:
        """Return the files that the editor holds."""
        return tuple(self._unsaved)

    def whole(self) -> Bench | None:
        """Return the bench for what is asked of all of it, None before it could be read."""
        if self.parts is None:
            return None
        bench = bench_of(self.root, self.parts)
        return bench if self.is_trusted else replace(bench.without_code())

    def _read(self) -> None:
        problems = Problems()
        with with_unsaved(self._unsaved):
            try:
                parts = self._reader.read()
            except (InputError, InputErrors) as error:
                self.problems = tuple(error.problems)
                return
            problems.add(*parts.problems)
            panel = self._load(parts, problems)
        named = dict.fromkeys((path.stem for path in list_yaml(self.root / REGIMES).files), "")
        titles = {**named, **titles_of(parts.manifests)}
        language = Language(parts.vocabulary, parts.cases, titles, parts.own_steps)
        self.problems = tuple(problems)
        self.parts, self.panel = parts, panel
        known = (path.stem for path in list_yaml(self.root / CASES).files)
        unread = frozenset(known).difference(parts.cases)
        if self._judge is None or not self._judge.is_of(language, unread):
            self._judge = BlockJudge(language, unread)
        self.language = language
        self._made.clear()
        self._judge.decide_by(panel, self._settings())
        self._features.clear()

    def _settings(self) -> LintSettings:
        try:
            return read_settings(self.root)
        except (InputError, InputErrors):
            # What is wrong with them is told by the reader of settings.
            return LintSettings()

    def _load(self, parts: Parts, problems: Problems) -> RecallingPanel:
        """Load the regimes that can be; what is wrong with the others keeps none of these."""
        if self._read_with is not parts.vocabulary:
            self._deciders, self._read_with = {}, parts.vocabulary
        kept = {
            name: decider
            for name, (manifest, decider) in self._deciders.items()
            if parts.manifests.get(name) == manifest and manifest.engine == BUILT_IN
        }
        known = dict(kept)
        good = []
        for name in order_of_columns(parts.manifests):
            try:
                known |= load_panel(
                    parts.manifests, [name], parts.vocabulary, self._engines, known
                ).deciders
            except (InputError, InputErrors) as error:
                problems.add(*error.problems)
            else:
                good.append(name)
        self._deciders = {
            name: (parts.manifests[name], decider)
            for name, decider in known.items()
            if isinstance(decider, GuardedDecider)
        }
        panel = Panel(parts.manifests, good, known, parts.vocabulary)
        last = self.panel
        is_same = last is not None and last.vocabulary is parts.vocabulary
        answers = last.answers(_unchanged(last, panel)) if last and is_same else {}
        return RecallingPanel(panel, answers)


def _unchanged(old: Panel, new: Panel) -> list[str]:
    """Return the regimes that are made of the same deciders in the same way."""
    before = {regime.name: regime.composition for regime in old.regimes}
    return [
        regime.name
        for regime in new.regimes
        if before.get(regime.name) == regime.composition
        and all(old.deciders[layer] is new.deciders[layer] for layer in regime.layers)
    ]
