"""The reports that a run can write, the same from both doors: which option writes what."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from exigent.bench import Bench, Matrix, find_root
from exigent.files import STANDARD_OUTPUT, real_path, remove_file, write_whole
from exigent.words import ExigentError, Fault, InputError, Location, Problems, packages_of


def _bench_above(folder: Path) -> Path:
    try:
        return find_root(folder)
    except InputError:
        return folder


Render = Callable[[Any, Matrix, Bench, Sequence[Any]], bytes]
RefuseEarly = Callable[[Any, ExigentError], bytes]


@dataclass(frozen=True, slots=True)
class Form:
    """A form of report: `--name FILE` writes it as `help` says.

    `module` is imported only where the report is asked for, and `render` calls it. What
    `marks` lines of files tells of changes that nobody approved as well.
    `refuse` tells of a run that never began since its input is wrong, and `refuse_early`
    of one whose bench could not be opened; the file of a form without them is removed then.
    `endings` are what FILE may end with, each with its own way to `render` and to
    `refuse_early`; without any, all endings are alike. `needs` is a package that does not
    come by itself but with `extra`.
    """

    name: str
    help: str
    module: str
    render: Render
    marks: bool = False
    refuse_early: RefuseEarly | None = None
    refuse: Callable[[Any, ExigentError, Bench, Sequence[Path]], bytes] | None = None
    needs: str = ""
    extra: str = ""
    endings: Mapping[str, tuple[Render, RefuseEarly]] = field(default_factory=dict)

    def to(self, target: str) -> Form:
        """Return the form as it is written to this file."""
        found = self.endings.get(Path(target).suffix.lower())
        return replace(self, render=found[0], refuse_early=found[1]) if found else self

    def write(self, matrix: Matrix, bench: Bench, changes: Sequence[Any] = ()) -> bytes:
        """Return the report; `changes` are those of a comparison, for what marks lines."""
        return self.render(importlib.import_module(self.module), matrix, bench, changes)


def _refuse(module: Any, error: ExigentError) -> Any:
    return module.render_refusal(error)


FORMS = (
    Form(
        "json",
        "matrix.json, for programs",
        "exigent.report.matrix.matrix_json",
        lambda module, matrix, *_: module.render_json(matrix),
    ),
    Form(
        "markdown",
        "Markdown, for a comment on a change",
        "exigent.report.matrix.markdown",
        lambda module, matrix, bench, _: module.render_markdown(matrix, bench.vocabulary),
        refuse_early=_refuse,
    ),
    Form(
        "html",
        "one page to look at in a browser",
        "exigent.report.html.page",
        lambda module, matrix, bench, _: module.render_bench_html(matrix, bench),
        refuse_early=_refuse,
    ),
    Form(
        "memo",
        "a memo to mail, .md or .html: the scenarios that matter in prose",
        "exigent.report.matrix.memo.writing",
        lambda module, matrix, bench, _: module.render_markdown(matrix, bench.vocabulary),
        refuse_early=lambda module, error: module.refuse_in_markdown(error),
        endings={
            ".md": (
                lambda module, matrix, bench, _: module.render_markdown(matrix, bench.vocabulary),
                lambda module, error: module.refuse_in_markdown(error),
            ),
            ".html": (
                lambda module, matrix, bench, _: module.render_html(matrix, bench.vocabulary),
                lambda module, error: module.refuse_in_html(error),
            ),
        },
    ),
    Form(
        "junit",
        "JUnit XML: a test case a checked cell",
        "exigent.report.problems.junit",
        lambda module, matrix, bench, changes: module.render_junit(
            matrix, bench.vocabulary, changes
        ),
        marks=True,
        refuse_early=_refuse,
    ),
    Form(
        "csv",
        "CSV: a row a cell, for spreadsheets",
        "exigent.report.matrix.csv_table",
        lambda module, matrix, *_: module.render_csv(matrix),
    ),
    Form(
        "sarif",
        "SARIF: what fails, for code scanning",
        "exigent.report.problems.sarif",
        lambda module, matrix, bench, changes: module.render_sarif(
            matrix, bench.vocabulary, changes
        ),
        marks=True,
        refuse_early=_refuse,
    ),
    Form(
        "github",
        "GitHub annotations: what fails, by line",
        "exigent.report.problems.annotations",
        lambda module, matrix, bench, changes: module.count_from_repository(
            module.render_annotations(matrix, bench.vocabulary, changes), bench.root
        ),
        marks=True,
        refuse_early=lambda module, error: module.count_from_repository(
            module.render_refusal(error), _bench_above(Path.cwd())
        ),
        refuse=lambda module, error, bench, _: module.count_from_repository(
            module.render_refusal(error), bench.root
        ),
    ),
    Form(
        "messages",
        "Cucumber Messages: what came of every step",
        "exigent.report.matrix.messages.run",
        lambda module, matrix, bench, _: module.render_messages(matrix, bench),
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
        place = target if is_output else str(real_path(Path(target)))
        if place in places:
            where = "standard output" if is_output else f"`{target}`"
            raise InputError(
                f"--{places[place]} and --{name} would both write to {where}",
                None,
                "name another file",
                fault=Fault.OPTIONS_CONFLICT,
            )
        places[place] = name
    for form in _asked(targets):
        target = targets[form.name]
        ending = Path(target).suffix.lower()
        if form.endings and target != STANDARD_OUTPUT and ending not in form.endings:
            raise InputError(
                f"--{form.name} writes a file whose name ends with {' or '.join(form.endings)}",
                Location(target),
                fault=Fault.WRONG_OPTION,
            )
        if form.needs and importlib.util.find_spec(form.needs) is None:
            raise InputError(
                f"--{form.name} needs the package `{form.needs.replace('_', '-')}`",
                None,
                f"pip install {packages_of(form.extra)}",
                fault=Fault.MISSING_PACKAGE,
            )


def write_reports(targets: Targets, matrix: Matrix, bench: Bench) -> bytes | None:
    """Write the reports that are asked for, and return the one for standard output, if any.

    Each is written whole or not at all. Raises InputErrors, when all others are written, for
    those that cannot be.
    """
    return write_contents(
        {
            target: form.to(target).write(matrix, bench)
            for form in _asked(targets)
            for target in [targets[form.name]]
        }
    )


def write_refusals(
    targets: Targets, error: ExigentError, bench: Bench | None, files: Sequence[Path]
) -> bytes | None:
    """Write the reports that can tell why there is no result, as `write_reports` does.

    The file of any other is removed: whoever reads it must not take an older one for the
    report of this run. `bench` is None where it could not be opened; `files` are the
    features asked for.
    """
    contents = {}
    unmade = []
    for asked in _asked(targets):
        form = asked.to(targets[asked.name])
        if bench is not None and form.refuse is not None:
            module = importlib.import_module(form.module)
            contents[targets[form.name]] = form.refuse(module, error, bench, files)
        elif form.refuse_early is not None:
            module = importlib.import_module(form.module)
            contents[targets[form.name]] = form.refuse_early(module, error)
        elif targets[form.name] != STANDARD_OUTPUT:
            unmade.append(Path(targets[form.name]))
    try:
        return write_contents(contents)
    finally:
        for path in unmade:
            remove_file(path)


def write_contents(contents: Mapping[str, bytes]) -> bytes | None:
    """Write each file whole or not at all, and return what is for standard output, if anything.

    Raises InputErrors, when all others are written, for those that cannot be.
    """
    problems = Problems()
    for target, content in contents.items():
        if target == STANDARD_OUTPUT:
            continue
        with problems.gathered():
            write_whole(Path(target), content)
    problems.refuse()
    return contents.get(STANDARD_OUTPUT)


def _asked(targets: Targets) -> list[Form]:
    return [form for form in FORMS if form.name in targets]
