"""Pages of what never was: a comparison with nothing, and a run that was refused."""

from __future__ import annotations

from playwright.sync_api import expect

from exigent.analysis.compare.comparison import Comparison, Lack, NoBase
from exigent.bench.matrix import VERSION, Matrix
from exigent.report.html.page import render_comparison_html, render_refusal
from exigent.words.errors import InputError, InputErrors
from exigent.words.location import Location
from tests.browsing import Visit, serious_violations
from tests.html.pages import World

NASTY = "main:regimes/a.yaml:1:1: <script>alert(1)</script> & \u202eco"


def test_that_the_base_cannot_be_read_comes_before_anything_else(
    visit: Visit, world: World
) -> None:
    comparison = Comparison(
        version=1,
        base="git:main",
        head="here",
        cells=0,
        failed=1,
        in_error=0,
        flips=(),
        no_base=NoBase(Lack.UNREADABLE, (NASTY,)),
    )
    nothing = Matrix(VERSION, (), ())
    page = visit(
        render_comparison_html(
            comparison, nothing, world.matrix, world.bench.vocabulary, world.bench.cases
        )
    )
    section = page.locator("#changes")
    alert = section.get_by_role("alert")
    expect(alert).to_contain_text("The bench of git:main cannot be read: nothing is compared")
    expect(alert.get_by_role("listitem")).to_have_text(NASTY)
    expect(alert).to_contain_text("So this fails.")
    expect(section.get_by_role("status")).to_have_text(
        "git:main -> here: nothing is compared; 1 check of the head fails."
    )
    assert serious_violations(page) == []


def test_a_refusal_is_a_page_that_says_what_is_wrong(visit: Visit) -> None:
    problems = [InputError("it is <b>wrong</b>", Location("a.yaml", 2, 3)), InputError(NASTY)]
    shown = NASTY.replace("\u202e", r"\u202e")
    page = visit(render_refusal(InputErrors(problems)))
    expect(page.get_by_role("heading", name="No result")).to_be_visible()
    expect(page.get_by_role("listitem")).to_have_text(
        [f"{shown} [EX100]", "a.yaml:2:3: it is <b>wrong</b> [EX100]"]
    )
    assert serious_violations(page) == []
