"""The reports that a comparison can write: its own, and those of a run over the head's matrix."""

from __future__ import annotations

import importlib
from dataclasses import dataclass

from exigent.analysis.compare import Comparison, Flip, Loss
from exigent.bench import Bench, Matrix
from exigent.report.comparison.comparison_json import render_comparison_json
from exigent.report.comparison.unapproved import tell_unapproved, tell_unseen
from exigent.report.matrix import FORMS, MOST, Form, Targets, write_contents
from exigent.report.text import escape


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison and the matrices it is of; `failing` are the changes that fail its gates.

    `is_unseen_failing` where what no scenario shows fails them, too.
    """

    comparison: Comparison
    base: Matrix
    head: Matrix
    failing: tuple[Flip | Loss, ...]
    is_unseen_failing: bool = False


def write_comparison_reports(targets: Targets, compared: Compared, bench: Bench) -> bytes | None:
    """Write the reports that are asked for, and return the one for standard output, if any.

    Each is written whole or not at all. Raises InputErrors, when all others are written,
    for those that cannot be.
    """
    asked = [form for form in FORMS if form.name in targets]
    return write_contents(
        {
            targets[form.name]: _render(form.to(targets[form.name]), compared, bench)
            for form in asked
        }
    )


def _render(form: Form, compared: Compared, bench: Bench) -> bytes:
    comparison, base, head = compared.comparison, compared.base, compared.head
    content: bytes
    if form.name == "json":
        return render_comparison_json(comparison)
    if form.name == "markdown":
        own = importlib.import_module("exigent.report.comparison.markdown")
        note = f"\n> {escape(head.caution)}\n".encode() if head.caution else b""
        content = own.render_comparison(comparison, bench.vocabulary, MOST - len(note)) + note
        return content
    if form.name == "html":
        module = importlib.import_module(form.module)
        content = module.render_comparison_html(
            comparison, base, head, bench.vocabulary, bench.cases
        )
        return content
    unapproved = (
        [
            *tell_unapproved(comparison, compared.failing, base, head, bench.vocabulary),
            *(
                tell_unseen(comparison, head, bench.vocabulary)
                if compared.is_unseen_failing
                else ()
            ),
        ]
        if form.marks
        else []
    )
    return form.write(head, bench, unapproved)
