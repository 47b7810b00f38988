"""What the documentation tells its readers to do can be done, and does what it says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from tests.documentation.blocks import Command, Inline, NotRun, Page, PageError, Step, read_page
from tests.documentation.pages import name_of, pages
from tests.documentation.running import Runner, is_to_be_run

pytestmark = pytest.mark.slow

# All that is shown and not run, so that nothing joins it unseen.
NOT_RUN = {
    "CONTRIBUTING.md": ["makes a version, which a test does in a repository of its own"],
    "README.md": ["both make an environment of their own; CI runs them"],
    "docs/editors.md": ["installs packages"] * 2 + ["waits for an editor", "installs packages"],
    "docs/pages.md": ["builds the site, which the tests of the bench do"],
    "docs/start.md": ["installs packages"],
    # What these show is compared by tests/watch.
    "docs/watch.md": ["it ends when you press Ctrl-C"] * 2,
}


def commands_in_prose() -> Mapping[str, Sequence[tuple[Page, Inline]]]:
    """Return the commands of all pages' prose that can be run, each with where it stands.

    Those that the blocks of some page run, and hold to what is shown of them, are not run once more.
    Where a page cannot be read, the test of that page says so.
    """
    found: dict[str, list[tuple[Page, Inline]]] = {}
    run_in_blocks: set[str] = set()
    for path in pages():
        with suppress(PageError):
            page = read_page(name_of(path), path.read_text("utf-8"))
            for step in page.steps:
                if isinstance(step, Inline) and is_to_be_run(step.text):
                    found.setdefault(step.text, []).append((page, step))
                elif isinstance(step, Command):
                    run_in_blocks.add(step.text)
    return {text: places for text, places in found.items() if text not in run_in_blocks}


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_a_page_does_what_it_says(page: Path, runner: Runner) -> None:
    try:
        problems = list(runner.problems(read_page(name_of(page), page.read_text("utf-8"))))
    except PageError as error:
        problems = [str(error)]
    if problems:
        pytest.fail("\n\n".join(problems), pytrace=False)


@pytest.mark.parametrize(
    ("text", "places"),
    [pytest.param(text, places, id=text) for text, places in commands_in_prose().items()],
)
def test_a_command_in_the_prose_can_be_run(
    text: str, places: Sequence[tuple[Page, Inline]], runner: Runner
) -> None:
    if not runner.runs_in_a_fresh_bench(text):
        problems = [runner.prose_problem(page, said) for page, said in places]
        if any(problems):
            pytest.fail("\n\n".join(filter(None, problems)), pytrace=False)


def test_what_is_not_run_is_known() -> None:
    found = {
        name_of(page): [step.why for step in steps_of(page) if isinstance(step, NotRun)]
        for page in pages()
    }
    assert {name: reasons for name, reasons in found.items() if reasons} == NOT_RUN


def steps_of(page: Path) -> Sequence[Step]:
    return read_page(name_of(page), page.read_text("utf-8")).steps
