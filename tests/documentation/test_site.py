"""The site: built without a warning, opened from the disk, and asking no network for anything."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browsing import AXE

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
BENCH = ("features", "regimes", "scenarios", "steps")
PAGES = (
    "index.html",
    "reference/regimes.html",
    "reference/regimes/ring-2022.html",
    "reference/commands.html",
)
TEXTS = {".html", ".js", ".css", ".json", ".inv", ".txt"}

Visit = Callable[..., Page]


@dataclass(frozen=True)
class Site:
    """A built site, and the copy of the repository that it was built in."""

    repository: Path
    folder: Path

    def read(self, name: str) -> str:
        return (self.folder / name).read_text("utf-8")


def copy_repository(folder: Path) -> Path:
    """Copy the pages and the bench; all else is linked to, so that links to it lead somewhere.

    A bench does not read what links out of it lead to.
    """
    folder.mkdir()
    made = shutil.ignore_patterns("reference", "__pycache__")
    for entry in ROOT.iterdir():
        if entry.name in BENCH:
            shutil.copytree(entry, folder / entry.name, ignore=made)
        elif entry.name in ("conftest.py", "pyproject.toml"):
            shutil.copy(entry, folder)
        elif entry.name not in ("docs", "build", ".git"):
            (folder / entry.name).symlink_to(entry)
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=made)
    return folder


def build(repository: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Build the site as `make docs` does."""
    return subprocess.run(
        [
            *(sys.executable, "-m", "sphinx", "--quiet", "--fail-on-warning", "--keep-going"),
            *("--fresh-env", "--doctree-dir", "build/doctrees", *options, "docs", "build/site"),
        ],
        cwd=repository,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    repository = copy_repository(tmp_path_factory.mktemp("site") / "repository")
    ended = build(repository)
    assert (ended.returncode, ended.stdout + ended.stderr) == (0, "")
    return Site(repository, repository / "build" / "site")


@pytest.fixture
def visit(browser: Browser, site: Site) -> Iterator[Visit]:
    """Open a page of the site; at the end, it must not have complained or gone anywhere."""
    complaints: list[str] = []
    requests: list[str] = []

    def open_page(address: str, width: int = 1280, scheme: str = "light") -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if scheme == "dark" else "light",
        )
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: requests.append(request.url))
        page.goto(f"{site.folder.as_uri()}/{address}")
        return page

    yield open_page
    for context in browser.contexts:
        context.close()
    assert complaints == []
    assert [url for url in requests if not url.startswith((site.folder.as_uri(), "data:"))] == []


def serious_violations(page: Page) -> list[str]:
    """Return what axe-core holds to be a serious or critical barrier, a line each."""
    page.evaluate(AXE.read_text("utf-8"))
    # It would fetch the style sheets, which a browser refuses for pages opened from the disk.
    found = page.evaluate("async () => (await axe.run({preload: false})).violations")
    return [
        f"{violation['id']}: {node['html'][:200]} {node['failureSummary']}"
        for violation in found
        if violation["impact"] in {"serious", "critical"}
        for node in violation["nodes"][:3]
    ]


@pytest.mark.parametrize(
    ("address", "scheme"),
    [*((address, "light") for address in PAGES), ("reference/regimes/ring-2022.html", "dark")],
)
def test_axe_finds_no_serious_barrier(visit: Visit, address: str, scheme: str) -> None:
    assert serious_violations(visit(address, scheme=scheme)) == []


@pytest.mark.parametrize("address", [*PAGES, "reference/schemas/regime.html"])
def test_a_phone_scrolls_a_wide_table_and_not_the_page(visit: Visit, address: str) -> None:
    page = visit(address, width=400)
    assert page.evaluate("document.documentElement.scrollWidth") <= 400


def test_a_reader_comes_from_the_start_to_a_rule_of_a_regime(visit: Visit) -> None:
    page = visit("index.html")
    page.locator("article").get_by_role("link", name="Regimes", exact=True).last.click()
    page.locator("article").get_by_role("link", name="markey", exact=True).click()
    assert page.locator("article h1").inner_text().startswith("Senator Markey")
    assert page.locator("article .admonition.warning").is_visible()
    assert page.locator("article h3", has_text="otherwise").is_visible()


def test_the_page_that_answers_stands_in_the_site_and_alone(visit: Visit) -> None:
    page = visit("ask_the_bench.html")
    inside = page.frame_locator("iframe.ask")
    expect(inside.get_by_role("heading", name="The answers")).to_be_visible()
    page.get_by_role("link", name="opens alone").click()
    expect(page.get_by_role("heading", name="The answers")).to_be_visible()


def test_the_first_page_shows_a_matrix_and_bars(visit: Visit) -> None:
    page = visit("index.html")
    for picture in ("what every regime answers", "how often each regime answers"):
        shown = page.get_by_role("img", name=picture)
        assert shown.evaluate("(image) => image.complete && image.naturalWidth > 0")


def test_the_search_works_without_a_network(visit: Visit) -> None:
    page = visit("index.html")
    page.get_by_placeholder("Search").first.fill("emergency-foreign")
    page.keyboard.press("Enter")
    page.wait_for_selector("ul.search li a")
    assert page.locator("ul.search li a").count() >= 1


def test_every_schema_is_offered_as_exigent_prints_it(site: Site) -> None:
    offered = {path.name: path for path in site.folder.glob("_downloads/*/*.json")}
    assert {"regime.json", "case.json", "matrix.json"} <= set(offered)
    for name in ("regime.json", "matrix.json"):
        shipped = json.loads((ROOT / "schemas" / name).read_text("utf-8"))
        assert json.loads(offered[name].read_text("utf-8")) == shipped


def test_a_policy_in_another_language_is_offered_with_its_file(site: Site) -> None:
    offered = {path.name for path in site.folder.glob("_downloads/*/*")}
    assert {"us-sca.cedar", "us-sca.rego", "ring-2022.py"} <= offered


def test_every_command_and_exit_code_has_its_place(site: Site) -> None:
    from exigent.doors.cli.command_line import COMMANDS
    from exigent.words.errors import ExitCode

    commands = site.read("reference/commands.html")
    assert [name for name in COMMANDS if f'id="exigent-{name}"' not in commands] == []
    codes = site.read("reference/exit_codes.html")
    assert [code.name for code in ExitCode if code.name not in codes] == []


def test_every_code_of_an_error_has_its_place(site: Site) -> None:
    from exigent.analysis.lint.checks import CHECKS

    errors = site.read("reference/errors.html")
    assert [code for code in CHECKS if f'id="{code.lower()}"' not in errors] == []


@pytest.mark.parametrize("address", PAGES)
def test_every_page_says_what_it_is_and_leads_to_what_is_contested(
    visit: Visit, address: str
) -> None:
    page = visit(address)
    said = page.locator(".announcement")
    expect(said).to_contain_text("A model, not legal advice")
    assert said.evaluate("it => it.scrollWidth <= it.clientWidth"), "it is cut off"
    said.get_by_role("link", name="What this is not").click()
    expect(page.locator("h1")).to_have_text("What this is not¶")


def test_what_is_not_released_yet_can_be_read(site: Site) -> None:
    page = site.read("reference/changes_to_come.html")
    kinds = {path.name.split(".")[1] for path in (ROOT / "changelog.d").glob("+*.md")}
    assert [kind for kind in kinds if f"<h3>{kind.capitalize()}<" not in page] == []


def test_nothing_tells_where_it_was_built(site: Site) -> None:
    places = (str(site.repository), str(ROOT))
    texts = [path for path in site.folder.rglob("*") if path.suffix in TEXTS]
    assert len(texts) > 50
    told = [
        path.name
        for path in texts
        if any(place in path.read_text("utf-8", "replace") for place in places)
    ]
    assert told == []


def test_a_link_that_leads_nowhere_fails_the_build(tmp_path: Path) -> None:
    repository = copy_repository(tmp_path / "repository")
    pages = repository / "docs"
    for page in pages.rglob("*.md"):
        if page.name != "scenarios.md":
            page.unlink()
    links = "[one](nowhere.md) and [another](scenarios.md#no-such-heading)"
    (pages / "index.md").write_text(f"# Start\n\n{links}\n\n```{{toctree}}\nscenarios\n```\n")
    ended = build(repository, "-D", "exclude_patterns=reference/**")
    assert ended.returncode == 1
    assert "'nowhere.md'" in ended.stderr
    assert "'no-such-heading'" in ended.stderr
