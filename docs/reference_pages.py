"""The reference, written into docs/reference/ from the code and the bench before each build."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from schema_pages import schema_pages, schema_text, schemas_of
from tool_pages import tool_pages

from exigent.bench.opening import Bench, open_bench
from exigent.engines.cedar.schema import cedar_schema
from exigent.files.writing import write_whole
from exigent.report.pages.bench import bench_pages, regimes_to_show
from exigent.report.pages.folder import write_pages
from exigent.report.pages.markup import MARK, code, page, page_link, say, table

FOLDER = "reference"
# The page that answers, as it lies beside the pages of the site.
ASKED = "explore.html"
_SHOWN = "features/emergency_requests.feature"
_SHOWN_LINES = (21, 51, 76, 103, 259, 386, 474, 573)
OTHER_LANGUAGES = Path("regimes", "in_other_languages")
# What a policy is written in, beside the regime or, for a server, in `policies/`.
_POLICIES = (".cedar", ".rego", ".py")
# Files of the repository's root that the site has as pages.
_REPOSITORY = {
    "README.md": "overview.md",
    "CHANGELOG.md": "changes.md",
    "CONTRIBUTING.md": "contributing.md",
    "changelog.d/README.md": "changes_to_come.md",
    "SECURITY.md": "security.md",
}
# A link to another file of the root: to no page of the site, address or heading.
_BESIDE = re.compile(rf"\]\((?!https?:|#|\.\./|{'|'.join(map(re.escape, _REPOSITORY.values()))})")


def write_reference(root: Path, docs: Path) -> None:
    """Write every page of the reference, and the files that they offer."""
    bench = open_bench(root)
    schemas = schemas_of(bench.vocabulary)
    files = {f"schemas/{kind}.json": schema_text(schema) for kind, schema in schemas.items()}
    files["schemas/bench.cedarschema"] = cedar_schema(bench.vocabulary)
    pages = bench_pages(bench, bench.panel(regimes_to_show(bench)))
    del pages["index.md"]
    pages["regimes.md"] += f"\nSome of them are also written {_other_link()}.\n"
    pages |= {**tool_pages(), **schema_pages(schemas)}
    for parent in ("regimes", "schemas"):
        below = sorted(path for path in pages if path.startswith(f"{parent}/"))
        pages[f"{parent}.md"] += _toctree(below)
    pages["other_languages.md"] = _other_languages(bench)
    for file, name in _REPOSITORY.items():
        pages[name] = _repository_page(root / file)
    pages["changes_to_come.md"] += _changes_to_come(root)
    write_pages(docs / FOLDER, pages, f"{docs.name}/{FOLDER}")
    for path, text in files.items():
        write_whole(docs / FOLDER / path, text.encode())


def write_shown(root: Path, docs: Path) -> None:
    """Write what the first pages show: a matrix, bars for the regimes, and the page that answers."""
    folder = docs / FOLDER
    chosen = [f"{_SHOWN}:{line}" for line in _SHOWN_LINES]
    for words in (
        ["plot", *chosen, "--out", folder / "matrix.svg"],
        ["plot", "--bars", _SHOWN, "--out", folder / "bars.svg"],
        ["explore", "--out", folder / ASKED],
    ):
        command = [sys.executable, "-m", "exigent", *map(str, words)]
        subprocess.run(command, cwd=root, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - exigent itself


def from_the_site(text: str) -> str:
    """Return a page of docs/ with its links to files above docs/ that the site has as pages."""
    for file, path in _REPOSITORY.items():
        text = text.replace(f"](../{file}", f"](/{FOLDER}/{path}")
    return text


def _repository_page(path: Path) -> str:
    """Return a Markdown file of the repository's root as a page of the site."""
    text = path.read_text("utf-8")
    for file, name in _REPOSITORY.items():
        text = text.replace(f"]({file}", f"]({name}")
    text = text.replace("](docs/", "](../")
    return f"{MARK}\n\n{_BESIDE.sub('](../../', text)}"


def _changes_to_come(root: Path) -> str:
    """Return what the files beside that page say, put together as they will be released."""
    fragments = runpy.run_path(str(root / "release" / "fragments.py"))
    drafted = fragments["draft"](root, "next").stdout.partition("\n")[2].strip()
    return f"\n## What has gathered\n\n{drafted}\n" if drafted else ""


def _toctree(paths: Iterable[str]) -> str:
    lines = ["```{toctree}", ":hidden:", "", *paths, "```"]
    return "\n" + "\n".join(lines) + "\n"


def _other_link() -> str:
    return page_link("in other languages", "other_languages.md")


def _other_languages(bench: Bench) -> str:
    rows = []
    for folder in sorted(
        path for path in (bench.root / OTHER_LANGUAGES).iterdir() if path.is_dir()
    ):
        there = open_bench(bench.root, folder)
        for name in there.columns:
            manifest = there.manifests[name]
            files = [folder / f"{name}.yaml", *(folder / f"{name}{end}" for end in _POLICIES)]
            files += sorted(folder.glob(f"policies/{name}.*"))
            offered = ", ".join(
                f"[{code(path.relative_to(folder).as_posix())}]"
                f"(../../{path.relative_to(bench.root).as_posix()})"
                for path in files
                if path.is_file()
            )
            regime = page_link(code(name), f"regimes/{name}.md")
            rows.append(
                [
                    f"{regime} {say(manifest.title)}",
                    code(folder.name),
                    code(manifest.engine),
                    offered,
                ]
            )
    return page(
        "Regimes in other languages",
        [
            "The same policies once more, written for other [engines](../engines.md).",
            f"{code('exigent agree')} holds them to the same answers.",
            table(["regime", "language", "engine", "files"], rows),
        ],
    )
