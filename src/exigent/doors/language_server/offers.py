"""What is offered while somebody types, before it is told to an editor."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from lsprotocol import types

from exigent.doors.language_server.markup import escaped
from exigent.doors.language_server.places import Ruler
from exigent.suite import PLAIN_VERBS, VERBS, Language

_HOLE = re.compile(r"<(?P<word>[a-z ]+)>|\{(?P<number>[a-z_0-9]+)\}|\(s\)")
_SPECIAL = re.compile(r"[\\$}]")
_IN_CHOICE = re.compile(r"[\\$},|]")
_MOST_CHOICES = 60


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that can be written, in place of a part of the line from `first` to `last`.

    `text` is what is written: a template with holes such as `<regime>` and `{number}`, and
    lines below it, if it has more than one.
    """

    label: str
    kind: types.CompletionItemKind
    first: int
    last: int
    text: str = ""
    detail: str = ""
    about: str = ""


def words_of(language: Language) -> Mapping[str, Sequence[str]]:
    """Return what can fill each kind of hole in a sentence."""
    vocabulary = language.vocabulary
    return {
        "regime": tuple(language.regimes),
        "verb": tuple(VERBS),
        "plain verb": tuple(PLAIN_VERBS),
        "ground": tuple(vocabulary.grounds.values()),
        "party": tuple(vocabulary.parties.values()),
        "duty": tuple(vocabulary.duties.values()),
        "done": tuple(vocabulary.done.values()),
        "event": tuple(event.noun for event in vocabulary.events.values()),
    }


def as_snippet(template: str, words: Mapping[str, Sequence[str]]) -> str:
    """Return a template as a snippet, each hole of which the editor lets one fill in."""
    number = 0
    parts: list[str] = []
    at = 0
    for hole in _HOLE.finditer(template):
        parts.append(_SPECIAL.sub(r"\\\g<0>", template[at : hole.start()]))
        at = hole.end()
        if hole[0] == "(s)":
            parts.append("s")
            continue
        number += 1
        known = words.get(hole["word"] or "", ())
        if 0 < len(known) <= _MOST_CHOICES:
            choices = ",".join(_IN_CHOICE.sub(r"\\\g<0>", word) for word in known)
            parts.append(f"${{{number}|{choices}|}}")
        else:
            parts.append(f"${{{number}:{hole['word'] or hole['number']}}}")
    return "".join((*parts, _SPECIAL.sub(r"\\\g<0>", template[at:])))


def as_items(
    offers: Iterable[Offer],
    lines: Sequence[str],
    line: int,
    ruler: Ruler,
    words: Mapping[str, Sequence[str]],
    *,
    takes_snippets: bool,
) -> list[types.CompletionItem]:
    """Return offers as an editor takes them, in their order."""
    items = []
    for number, offer in enumerate(offers):
        template = offer.text or offer.label
        # Neovim 0.11 writes no more than the first word of what is not a snippet.
        is_snippet = takes_snippets and (" " in template or _HOLE.search(template) is not None)
        here = lines[line] if line < len(lines) else ""
        # Editors indent the lines below the first as far as that one.
        deeper = template.replace(f"\n{here[: len(here) - len(here.lstrip())]}", "\n")
        text = as_snippet(deeper, words) if is_snippet else deeper.replace("(s)", "s")
        typed = here[offer.first : offer.last]
        begins = offer.label.startswith(typed)
        items.append(
            types.CompletionItem(
                label=offer.label,
                kind=offer.kind,
                detail=offer.detail or None,
                documentation=types.MarkupContent(types.MarkupKind.Markdown, escaped(offer.about))
                if offer.about
                else None,
                # What was chosen here by its words is not to be thrown away for its beginning.
                filter_text=None if begins else f"{typed} {offer.label}",
                sort_text=f"{number:05}",
                insert_text_format=types.InsertTextFormat.Snippet
                if is_snippet
                else types.InsertTextFormat.PlainText,
                insert_text_mode=types.InsertTextMode.AdjustIndentation if "\n" in text else None,
                text_edit=types.TextEdit(ruler.span(lines, line, offer.first, offer.last), text),
            )
        )
    return items
