"""Pages that open from disk and ask no network: nothing in them runs but their own script.

Nothing that a bench says can become markup or script: the data stands in a block that
browsers do not run, with every `<` escaped; the scripts make text of it and never markup;
and the page's own policy allows this style and these scripts, by their hashes, and nothing
else.
"""

from __future__ import annotations

import base64
import hashlib
import html
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from string import Template

import msgspec

# What all pages begin with, and where a reader chooses the colours.
_HEAD, _THEME = (Path(__file__).parent / "assets" / name for name in ("head.html", "theme.html"))
# With `<` gone neither `</script>` nor `<!--` can stand in the data; the two separators are
# line ends to JavaScript but not to JSON.
_ESCAPES = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
}
_ESCAPED = str.maketrans(_ESCAPES)


@dataclass(frozen=True, slots=True)
class PageParts:
    """What a page is made of: files of style and script, texts, and what is markup already."""

    styles: tuple[Path, ...]
    scripts: tuple[Path, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    markup: Mapping[str, str] = field(default_factory=dict)


def fill_page(template: Path, parts: PageParts) -> bytes:
    """Return a page of a template of its body: `$scripts` and `$theme` are among its parts."""
    style = "\n".join(file.read_text("utf-8") for file in parts.styles)
    scripts = [file.read_text("utf-8") for file in parts.scripts]
    texts = {**parts.texts, "policy": _policy(style, scripts)}
    whole = _HEAD.read_text("utf-8") + template.read_text("utf-8")
    filled = Template(whole).substitute(
        {
            **parts.markup,
            "style": style,
            "scripts": "\n".join(f'<script type="module">{script}</script>' for script in scripts),
            "theme": _THEME.read_text("utf-8"),
        },
        **{key: html.escape(text) for key, text in texts.items()},
    )
    # A bench may quote what no text can hold, such as half of a surrogate pair.
    return filled.encode("utf-8", "replace")


def embed_json(data: object) -> str:
    """Return data as JSON that can stand inside a script element, whatever texts it holds."""
    return msgspec.json.encode(data).decode().translate(_ESCAPED)


def pack_json(data: object) -> str:
    """Return data as JSON, compressed by `deflate`, in letters that can stand in a page.

    It is for what is large, and read by the page's script alone.
    """
    return base64.b64encode(zlib.compress(msgspec.json.encode(data), 9)).decode()


def _policy(style: str, scripts: Sequence[str]) -> str:
    """Return the page's Content-Security-Policy."""
    allowed = " ".join(map(_hash, scripts)) or "'none'"
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {allowed}",
            f"style-src {_hash(style)}",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
