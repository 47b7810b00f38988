"""The lending desk in a folder, with its policies in the language of an engine."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from pathlib import Path

from exigent.bench import Panel
from exigent.engines import Decider, Engine, GuardedDecider
from exigent.engines.rules import RulesEngine
from exigent.files import read_vocabulary
from exigent.regime import Manifest, allow_keys, read_manifests
from exigent.testing.lending import (
    FAILING,
    HEADER,
    POLICIES,
    VOCABULARY,
    complete_requests,
    open_requests,
)
from exigent.words import ExigentError, Vocabulary

PolicyFiles = Mapping[str, str]


class Desk:
    """A lending desk in a folder, with the policies of the engine under test."""

    def __init__(
        self, root: Path, engine: Engine, policies: Mapping[str, PolicyFiles | None]
    ) -> None:
        """Write the vocabulary; raise AssertionError if a policy of the kit is lacking."""
        missing = [name for name in POLICIES if name not in policies]
        assert not missing, f"`policies` lacks `{missing[0]}`: {POLICIES[missing[0]].words}"
        self._root = root
        self._engine = engine
        self._policies = policies
        self._places = itertools.count()
        words = root / "vocabulary.yaml"
        words.write_text(VOCABULARY, "utf-8")
        self.vocabulary: Vocabulary = read_vocabulary(words, words.name)
        self.complete = complete_requests(self.vocabulary)
        self.open = open_requests(self.vocabulary)
        self.sound = tuple(name for name in POLICIES if name != FAILING)

    def load(self, name: str) -> Decider:
        """Return a policy's decider, freshly loaded."""
        try:
            return self._engine.load(self._manifest(name), self.vocabulary)
        except ExigentError as error:
            raise AssertionError(f"the policy `{name}` cannot be loaded: {error}") from error

    def guarded(self, name: str) -> GuardedDecider:
        """Return a policy's decider, freshly loaded, as the bench asks it."""
        return GuardedDecider(self.load(name), self._manifest(name), self.vocabulary)

    def panel(self, name: str) -> Panel:
        """Return a panel of one policy alone."""
        manifests = {name: self._manifest(name)}
        return Panel(manifests, [name], {name: self.guarded(name)}, self.vocabulary)

    def read(self, name: str, files: PolicyFiles) -> None:
        """Load a policy of other files than its own; raise whatever the engine does."""
        manifest = self._manifest(name, files)
        allow_keys(manifest, self._engine.keys)
        self._engine.load(manifest, self.vocabulary)

    def reference(self, name: str) -> Decider:
        """Return the same policy under the built-in engine."""
        files = {f"{name}.yaml": POLICIES[name].rules}
        return RulesEngine().load(self._manifest(name, files), self.vocabulary)

    def _manifest(self, name: str, files: PolicyFiles | None = None) -> Manifest:
        given = dict((self._policies[name] if files is None else files) or {})
        root = self._root / str(next(self._places))
        folder = root / "regimes"
        folder.mkdir(parents=True)
        given[f"{name}.yaml"] = HEADER + given.get(f"{name}.yaml", "")
        for file, text in given.items():
            (folder / file).write_text(text, "utf-8")
        return read_manifests(folder, root)[name]
