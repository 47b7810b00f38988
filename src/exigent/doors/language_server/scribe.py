"""Where a scenario is written that somebody asked for, and the edit that writes it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lsprotocol import types

from exigent.doors.language_server.abilities import Abilities
from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.places import Ruler, uri_of
from exigent.files import FEATURE_ENDING, FEATURES
from exigent.suite import write_feature

_BACKGROUND = "Background:"


@dataclass(frozen=True, slots=True)
class Scribe:
    """Writes scenarios for whoever asks for them in a file of a bench."""

    bench: EditedBench
    asked_in: Path
    editor: Abilities
    ruler: Ruler

    def home_of(self, regime: str) -> Path | None:
        """Return the feature that takes a scenario for a regime, None where there is none.

        It is that of the regime's gaps. An editor that begins no file, and may write in none
        that is not open, has it in the feature that is asked in, or else in another that is open.
        """
        usual = self._usual_home(regime)
        opened = sorted(filter(self.bench.is_feature, self.bench.opened()))
        if self.editor.creates_files or usual in opened:
            return usual
        # What a background states would be stated twice.
        fit = [path for path in opened if not _has_background(self.bench.text(path))]
        return self.asked_in if self.asked_in in fit else next(iter(fit), None)

    def say_home(self, regime: str) -> str:
        """Return where a scenario goes that goes elsewhere than to the feature of the gaps."""
        home = self.home_of(regime)
        if home is None or home == self._usual_home(regime):
            return ""
        return f", in `{self.bench.shown(home)}`"

    def add(self, regime: str, scenario: str) -> types.WorkspaceEdit | None:
        """Return what adds a scenario for a regime to its feature, which it may have to begin."""
        path = self.home_of(regime)
        if path is None:
            return None
        before = self.bench.text(path)
        if before:
            lines = before.split("\n")
            end = self.ruler.position(lines, len(lines) - 1, len(lines[-1]))
            gap = "\n" if before.endswith("\n") else "\n\n"
            edit = types.TextEdit(types.Range(end, end), f"{gap}{scenario}")
            return types.WorkspaceEdit(changes={uri_of(path): [edit]})
        start = types.Position(0, 0)
        text = write_feature(f"What no scenario looked at in {regime}", [scenario])
        if path in self.bench.opened():
            begin = types.TextEdit(types.Range(start, start), text)
            return types.WorkspaceEdit(changes={uri_of(path): [begin]})
        where = types.OptionalVersionedTextDocumentIdentifier(uri_of(path))
        begun = types.CreateFileOptions(ignore_if_exists=True)
        return types.WorkspaceEdit(
            document_changes=[
                types.CreateFile(uri_of(path), options=begun),
                types.TextDocumentEdit(where, [types.TextEdit(types.Range(start, start), text)]),
            ]
        )

    def _usual_home(self, regime: str) -> Path:
        return self.bench.root / FEATURES / f"gaps_of_{regime.replace('-', '_')}{FEATURE_ENDING}"


def _has_background(text: str) -> bool:
    return any(line.lstrip().startswith(_BACKGROUND) for line in text.split("\n"))
