"""The reports that a run can write, the same from both doors: which option writes what."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exigent.bench import Bench
from exigent.errors import ExigentError, InputError, InputErrors
from exigent.installation import packages_of
from exigent.matrix import Matrix
from exigent.report.writing import STANDARD_OUTPUT, write_whole


@dataclass(frozen=True, slots=True)
class Form:
    """A form of report: `--name FILE` writes it as `help` says.

    `module` is imported only where the report is asked for, and `render` calls it.
    `refuse` tells of a run that never began since its input is wrong, and `refuse_early`
    of one whose bench could not be opened; a form without them is not written then.
    `needs` is a package that does not come by itself but with `extra`.
    """

    name: str
    help: str
    module: str
    render: Callable[[Any, Matrix, Bench], bytes]
    refuse_early: Callable[[Any, ExigentError], bytes] | None = None
    refuse: Callable[[Any, ExigentError, Bench, Sequence[Path]], bytes] | None = None
    needs: str = ""
    extra: str = ""


FORMS = (
    Form(
        "json",
        "matrix.json, for programs",
        "exigent.report.matrix_json",
        lambda module, matrix, _: module.render_json(matrix),
    ),
    Form(
        "markdown",
        "Markdown, for a comment on a change",
        "exigent.report.markdown",
        lambda module, matrix, bench: module.render_markdown(matrix, bench.vocabulary),
        refuse_early=lambda module, error: module.render_refusal(error),
    ),
    Form(
        "html",
        "one page to look at in a browser",
        "exigent.report.html.page",
        lambda module, matrix, bench: module.render_html(matrix, bench.vocabulary, bench.cases),
    ),
    Form(
        "junit",
        "JUnit XML: a test case a checked cell",
        "exigent.report.junit",
        lambda module, matrix, bench: module.render_junit(matrix, bench.vocabulary),
        refuse_early=lambda module, error: module.render_refusal(error),
    ),
    Form(
        "csv",
        "CSV: a row a cell, for spreadsheets",
        "exigent.report.csv_table",
        lambda module, matrix, _: module.render_csv(matrix),
    ),
    Form(
        "sarif",
        "SARIF: what fails, for code scanning",
        "exigent.report.sarif",
        lambda module, matrix, bench: module.render_sarif(matrix, bench.vocabulary),
        refuse_early=lambda module, error: module.render_refusal(error),
    ),
    Form(
        "github",
        "GitHub annotations: what fails, by line",
        "exigent.report.annotations",
        lambda module, matrix, bench: module.render_annotations(matrix, bench.vocabulary),
        refuse_early=lambda module, error: module.render_refusal(error),
    ),
    Form(
        "messages",
        "Cucumber Messages: what came of every step",
        "exigent.report.messages.run",
        lambda module, matrix, bench: module.render_messages(matrix, bench),
        refuse_early=lambda module, error: module.render_early_refusal(error),
        refuse=lambda module, error, bench, files: module.render_refusal(error, bench, files),
        needs="cucumber_messages",
        extra="messages",
    ),
)

Targets = Mapping[str, str]


def check_targets(targets: Targets) -> None:
    """Raise InputError where two reports go to one place, or one cannot be made at all.

    `targets` holds the file of each report that is asked for, by its form's name.
    """
    places: dict[str, str] = {}
    for name, target in targets.items():
        is_output = target == STANDARD_OUTPUT
        place = target if is_output else str(Path(target).resolve())
        if place in places:
            where = "standard output" if is_output else f"`{target}`"
            raise InputError(
                f"--{places[place]} and --{name} would both write to {where}",
                None,
                "name another file",
            )
        places[place] = name
    for form in _asked(targets):
        if form.needs and importlib.util.find_spec(form.needs) is None:
            raise InputError(
                f"--{form.name} needs the package `{form.needs.replace('_', '-')}`",
                None,
                f"pip install {packages_of(form.extra)}",
            )


def write_reports(targets: Targets, matrix: Matrix, bench: Bench) -> bytes | None:
    """Write the reports that are asked for, and return the one for standard output, if any.

    Each is written whole or not at all. Raises InputErrors, when all others are written,
    for those that cannot be.
    """
    return write_contents(
        {
            targets[form.name]: form.render(importlib.import_module(form.module), matrix, bench)
            for form in _asked(targets)
        }
    )


def write_refusals(
    targets: Targets, error: ExigentError, bench: Bench | None, files: Sequence[Path]
) -> bytes | None:
    """Write the reports that can tell why there is no result, as `write_reports` does.

    `bench` is None where it could not be opened; `files` are the features asked for.
    """
    contents = {}
    for form in _asked(targets):
        if bench is not None and form.refuse is not None:
            module = importlib.import_module(form.module)
            contents[targets[form.name]] = form.refuse(module, error, bench, files)
        elif form.refuse_early is not None:
            module = importlib.import_module(form.module)
            contents[targets[form.name]] = form.refuse_early(module, error)
    return write_contents(contents)


def write_contents(contents: Mapping[str, bytes]) -> bytes | None:
    """Write each file whole or not at all, and return what is for standard output, if anything.

    Raises InputErrors, when all others are written, for those that cannot be.
    """
    problems: list[InputError] = []
    for target, content in contents.items():
        if target == STANDARD_OUTPUT:
            continue
        try:
            write_whole(Path(target), content)
        except InputError as error:
            problems.append(error)
    if problems:
        raise InputErrors(problems)
    return contents.get(STANDARD_OUTPUT)


def _asked(targets: Targets) -> list[Form]:
    return [form for form in FORMS if form.name in targets]
