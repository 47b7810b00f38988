"""How Sphinx builds the site: `make docs`.

The reference pages are made anew from the code and the bench before each build.
"""

from __future__ import annotations

import gc
import shutil
import sys
import tomllib
from html import escape
from pathlib import Path
from typing import Any

from pygments.lexers.special import TextLexer
from sphinx.application import Sphinx

ROOT = Path(__file__).resolve().parents[1]
CAUTION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["exigent"]["caution"]
sys.path.insert(0, str(ROOT / "docs"))

from reference_pages import (  # noqa: E402
    ASKED,
    FOLDER,
    from_the_site,
    write_reference,
    write_shown,
)

from exigent import __version__  # noqa: E402

# Pages are large trees that live to the end: looking for what can be freed takes a fifth.
gc.set_threshold(100_000, 50, 50)

project = "exigent"
author = "the authors of exigent"
version = release = __version__
language = "en"

# Languages that pages name and Pygments does not know.
WITHOUT_LEXER = ("cedar", "csv")

extensions = ["myst_parser"]
myst_enable_extensions = ["alert"]
myst_heading_anchors = 4
nitpicky = True
# Words of the command line are copied from these pages.
smartquotes = False
highlight_language = "none"

html_theme = "furo"
html_title = "exigent"
html_static_path = ["_static"]
html_favicon = "_static/favicon.svg"
html_css_files = ["site.css"]
html_copy_source = False
html_show_copyright = False
html_show_sphinx = False
# The results' summaries are fetched, which a browser refuses for pages opened from a disk.
html_show_search_summary = False
html_last_updated_fmt = None
html_use_index = False


def setup(app: Sphinx) -> None:
    """Have the reference written before Sphinx looks for pages."""
    app.connect("builder-inited", _write_pages)
    app.connect("build-finished", _lay_beside)
    app.connect("source-read", _link_within)
    app.connect("html-page-context", _level_captions, priority=900)
    app.connect("html-page-context", _caution)
    for language in WITHOUT_LEXER:
        app.add_lexer(language, TextLexer)


def _write_pages(app: Sphinx) -> None:
    write_reference(ROOT, Path(app.srcdir))
    write_shown(ROOT, Path(app.srcdir))


def _lay_beside(app: Sphinx, failure: Exception | None) -> None:
    """Lay the page that answers beside the others: it is whole as it is, and no page of a theme."""
    if failure is None and app.builder.format == "html":
        shutil.copyfile(Path(app.srcdir, FOLDER, ASKED), Path(app.outdir, ASKED))


def _link_within(_app: Sphinx, _name: str, source: list[str]) -> None:
    source[0] = from_the_site(source[0])


def _caution(
    _app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: object
) -> None:
    """Say over every page what the bench's reports say of themselves, and what is contested."""
    link = f'<a href="{context["pathto"]("what_this_is_not")}">What this is not</a>'
    context["theme_announcement"] = escape(CAUTION).replace("docs/what_this_is_not.md", link)


def _level_captions(
    _app: Sphinx, _page: str, _template: str, context: dict[str, object], _doctree: object
) -> None:
    """Give the captions of the navigation the level that their role asks for."""
    for part in ("body", "furo_navigation_tree"):
        html = context.get(part)
        if isinstance(html, str):
            context[part] = html.replace(
                '<p class="caption" role="heading">',
                '<p class="caption" role="heading" aria-level="2">',
            )
