"""What the documentation tells its readers to do can be done, and does what it says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.documentation.blocks import NotRun, PageError, Step, read_page
from tests.documentation.pages import name_of, pages
from tests.documentation.running import Runner

# All that is shown and not run, so that nothing joins it unseen.
NOT_RUN = {
    "README.md": ["both make an environment of their own; CI runs them"],
    "docs/editors.md": ["installs packages"],
    "docs/pages.md": ["builds the site, which the tests of the bench do"],
    "docs/start.md": ["installs packages"],
    # What these show is compared by tests/watch.
    "docs/watch.md": ["it ends when you press Ctrl-C"] * 2,
}


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_a_page_does_what_it_says(page: Path, runner: Runner) -> None:
    try:
        problems = list(runner.problems(read_page(name_of(page), page.read_text("utf-8"))))
    except PageError as error:
        problems = [str(error)]
    if problems:
        pytest.fail("\n\n".join(problems), pytrace=False)


def test_what_is_not_run_is_known() -> None:
    found = {
        name_of(page): [step.why for step in steps_of(page) if isinstance(step, NotRun)]
        for page in pages()
    }
    assert {name: reasons for name, reasons in found.items() if reasons} == NOT_RUN


def steps_of(page: Path) -> Sequence[Step]:
    return read_page(name_of(page), page.read_text("utf-8")).steps
