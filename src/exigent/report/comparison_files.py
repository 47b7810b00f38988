"""The reports that a comparison can write: its own, and those of a run over the head's matrix."""

from __future__ import annotations

import importlib

from exigent.bench import Bench
from exigent.compare.comparison import Comparison
from exigent.matrix import Matrix
from exigent.report.comparison import render_comparison_json
from exigent.report.files import FORMS, Form, Targets, write_contents
from exigent.report.markdown import MOST
from exigent.report.markdown_text import escape


def write_comparison_reports(
    targets: Targets, comparison: Comparison, base: Matrix, head: Matrix, bench: Bench
) -> bytes | None:
    """Write the reports that are asked for, and return the one for standard output, if any.

    Each is written whole or not at all. Raises InputErrors, when all others are written,
    for those that cannot be.
    """

    def render(form: Form) -> bytes:
        module = importlib.import_module(form.module)
        if form.name == "json":
            return render_comparison_json(comparison)
        if form.name == "markdown":
            own = importlib.import_module("exigent.report.markdown_comparison")
            note = f"\n> {escape(head.caution)}\n".encode() if head.caution else b""
            content: bytes = own.render_comparison(comparison, MOST - len(note))
            return content + note
        if form.name == "html":
            page: bytes = module.render_comparison_html(
                comparison, base, head, bench.vocabulary, bench.cases
            )
            return page
        return form.to(targets[form.name]).render(module, head, bench)

    asked = [form for form in FORMS if form.name in targets]
    return write_contents({targets[form.name]: render(form) for form in asked})
