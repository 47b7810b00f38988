"""The checks that a part of a feature can be given while it is typed: they look at nothing besides."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from exigent.analysis.lint.answers import find_impossible_lines, possible_answers
from exigent.analysis.lint.expectations import find_doubled_expectations
from exigent.analysis.lint.features import find_style
from exigent.analysis.lint.finding import Finding, in_order
from exigent.analysis.lint.ignoring import silence
from exigent.analysis.lint.material import Material
from exigent.analysis.lint.refusals import find_refusals
from exigent.analysis.lint.settings import LintSettings
from exigent.bench import Panel
from exigent.suite import BlockReading, FeatureBlock, Language
from exigent.words import InputError


class BlockLint:
    """Looks at one block of a feature after another, in a language and under a panel."""

    def __init__(self, language: Language, panel: Panel | None, settings: LintSettings) -> None:
        self._language = language
        self._panel = panel
        self._settings = settings
        self._possible = {} if panel is None else possible_answers(panel)

    def find(
        self, block: FeatureBlock, reading: BlockReading, problems: Iterable[InputError], shown: str
    ) -> tuple[Finding, ...]:
        """Return what is found in a block of the feature `shown`, all places being lines of it.

        `problems` is what readers refuse of it. What only the whole file or the whole bench can
        tell is left to `lint_bench`.
        """
        material = Material(
            root=Path(),
            vocabulary=self._language.vocabulary,
            cases=self._language.cases,
            manifests={},
            language=self._language,
            files=() if reading.parsed is None else (reading.parsed,),
            scenarios=reading.scenarios,
            panel=self._panel,
            answers={},
            problems=tuple(problems),
            failures=(),
            held_up=("the rest of the bench, which is not looked at here",),
        )
        texts = {shown: block.text.split("\n")}
        tags = self._settings.tags
        findings = [
            *find_refusals(material, texts),
            *find_doubled_expectations(material, texts),
            *find_impossible_lines(reading.scenarios, self._possible),
            # Without a list of tags, how often each is used tells which are slips.
            *(find_style(material, tags) if tags else ()),
        ]
        kept = silence(findings, texts, is_whole=False)
        return in_order([one for one in kept if one.check.code not in self._settings.ignore])
