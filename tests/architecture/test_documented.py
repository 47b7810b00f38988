"""README.md and docs/ mention all that users can write, call or rely on."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import click
import pytest
from msgspec import structs

from exigent.analysis.decisions import DecisionEntry
from exigent.doors.cli.command_line import COMMANDS, exigent
from exigent.engines.registry import GROUP
from exigent.files import events_file, vocabulary_file
from exigent.schemas.agreement import agreement_schema
from exigent.schemas.case import case_schema
from exigent.schemas.comparison import comparison_schema
from exigent.schemas.find import find_schema
from exigent.schemas.interview import interview_schema
from exigent.schemas.matrix import matrix_schema
from exigent.schemas.order import order_schema
from exigent.schemas.regime import regime_schema
from exigent.schemas.replay import replay_schema
from exigent.schemas.reports import (
    decide_schema,
    explain_schema,
    flip_schema,
    gaps_schema,
    lint_schema,
)
from exigent.schemas.timeline import timeline_schema
from exigent.schemas.vocabulary import vocabulary_schema
from exigent.suite.sentences import FORMS
from exigent.suite.verbs import VERBS
from exigent.words.errors import ExitCode
from exigent.words.fact import FactType
from exigent.words.vocabulary import Vocabulary
from tests.documentation.pages import name_of, pages

ROOT = Path(__file__).parents[2]
PAGES = {path.stem: path.read_text("utf-8") for path in pages()}
README = PAGES["README"]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
ALL = "\n".join(PAGES.values())
NO_WORDS = Vocabulary("", "", (), {}, {}, {}, {}, ())


def command(name: str) -> click.Command:
    found = exigent.get_command(click.Context(exigent), name)
    assert found is not None
    return found


def options() -> Iterator[tuple[str, str]]:
    groups = [("", exigent), *((name, command(name)) for name in COMMANDS)]
    for name, group in groups:
        for parameter in group.get_params(click.Context(group)):
            if isinstance(parameter, click.Option):
                yield from ((name, word) for word in (*parameter.opts, *parameter.secondary_opts))


def words_of(schema: Any) -> set[str]:
    """Return the keys of the objects that a schema describes, and the words that it lists."""
    found: set[str] = set()
    if isinstance(schema, dict):
        properties = schema.get("properties", {})
        found.update(properties)
        found.update(word for word in schema.get("enum", ()) if isinstance(word, str))
        for value in (*properties.values(), *(v for k, v in schema.items() if k != "properties")):
            found |= words_of(value)
    elif isinstance(schema, list):
        for item in schema:
            found |= words_of(item)
    return found


def is_written(word: str, text: str) -> bool:
    """Tell whether a text has a word as code: in backquotes or in a block."""
    fence = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
    code = "\n".join([*fence.findall(text), *re.findall(r"`([^`\n]+)`", fence.sub("", text))])
    return re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", code) is not None


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_in_the_readme_with_an_example(name: str) -> None:
    row = re.search(rf"^\| `exigent {name}` \|.*\| `(exigent {name}.*?)` \|$", README, re.MULTILINE)
    assert row, f"the commands table of README.md has no row for {name}"


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_an_example_in_its_help(name: str) -> None:
    assert f"Example: exigent {name} " in (command(name).epilog or "")


def test_every_module_of_a_command_is_a_command() -> None:
    modules = {path.stem for path in (ROOT / "src/exigent/doors/cli/commands").glob("[a-z]*.py")}
    assert modules == {name.replace("-", "_") for name in COMMANDS}


@pytest.mark.parametrize(("name", "option"), list(options()))
def test_an_option_is_documented(name: str, option: str) -> None:
    assert is_written(option, ALL), f"exigent {name} {option}"


@pytest.mark.slow
def test_every_option_of_the_pytest_plugin_is_documented() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "--help", "-p", "no:cacheprovider"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    found = set(re.findall(r"^  (--exigent-[a-z-]+)", ended.stdout, re.MULTILINE))
    assert "--exigent-json" in found
    assert {option for option in found if option not in README} == set()


@pytest.mark.parametrize("code", ExitCode)
def test_an_exit_code_is_documented(code: ExitCode) -> None:
    assert re.search(rf"^\| {code.value} \| \w", README, re.MULTILINE)
    assert re.search(rf"^\| {code.value} \| `{code.name}` \|", PAGES["decide"], re.MULTILINE)
    assert re.search(rf"^ +{code.value}  \w", exigent.epilog or "", re.MULTILINE)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.example)
def test_a_then_sentence_is_documented(form: Any) -> None:
    assert f"`{form.example}`" in PAGES["scenarios"]
    assert [column for column in form.table if f"`{column}`" not in PAGES["scenarios"]] == []


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_is_documented(verb: str) -> None:
    assert f"| `{verb}`" in PAGES["scenarios"]


def test_every_engine_is_documented() -> None:
    names = {found.name for found in entry_points(group=GROUP)}
    assert "rules" in names
    assert {name for name in names if not is_written(name, PAGES["regimes"])} == set()


def test_every_package_stands_on_a_floor() -> None:
    names = {path.parent.name for path in (ROOT / "src" / "exigent").glob("*/__init__.py")}
    assert "engines" in names
    assert {name for name in names if not is_written(name, PAGES["design"])} == set()


@pytest.mark.parametrize("kind", FactType)
def test_a_type_of_fact_is_documented(kind: FactType) -> None:
    assert f"| `{kind}` |" in PAGES["vocabulary"]


@pytest.mark.parametrize("key", vocabulary_file._FACT_KEYS)
def test_a_key_of_a_fact_is_documented(key: str) -> None:
    assert f"| `{key}` |" in PAGES["vocabulary"]


@pytest.mark.parametrize("key", events_file._KEYS)
def test_a_key_of_an_event_is_documented(key: str) -> None:
    rows = "\n".join(re.findall(r"^\| .* \|", PAGES["vocabulary"], re.MULTILINE))
    assert is_written(key, rows)


@pytest.mark.parametrize(
    ("pages", "schema"),
    [
        (["regimes"], regime_schema(NO_WORDS)),
        (["scenarios", "regimes"], case_schema(NO_WORDS)),
        (["vocabulary", "regimes"], vocabulary_schema()),
        (["decide"], matrix_schema()),
        (["compare", "decide"], comparison_schema()),
        (["find", "decide"], find_schema()),
        (["ask", "find", "decide"], interview_schema()),
        (["order", "find", "decide"], order_schema()),
        (["timeline", "regimes", "decide"], timeline_schema()),
        (["agree", "decide"], agreement_schema()),
        (["replay", "decide"], replay_schema()),
        (["decide", "regimes"], decide_schema()),
        (["scenarios", "decide"], explain_schema()),
        (["flip", "decide"], flip_schema()),
        (["gaps", "decide"], gaps_schema()),
        (["lint"], lint_schema()),
    ],
    ids=[
        "regime",
        "case",
        "vocabulary",
        "matrix",
        "comparison",
        "find",
        "interview",
        "order",
        "timeline",
        "agreement",
        "replay",
        "decide",
        "explain",
        "flip",
        "gaps",
        "lint",
    ],
)
def test_every_word_of_a_file_format_is_documented(pages: list[str], schema: object) -> None:
    text = "\n".join(PAGES[page] for page in pages)
    found = words_of(schema)
    assert found
    assert sorted(word for word in found if not is_written(word, text)) == []


def test_every_key_that_decide_prints_is_documented() -> None:
    keys = [field.encode_name for field in structs.fields(DecisionEntry)]
    assert [key for key in keys if f"| `{key}` |" not in PAGES["decide"]] == []


@pytest.mark.parametrize("folder", ["regimes", "scenarios"])
def test_a_shipped_file_names_the_schema_that_editors_check_it_with(folder: str) -> None:
    schema = {"regimes": "regime", "scenarios": "case"}[folder]
    line = f"# yaml-language-server: $schema=../schemas/{schema}.json\n"
    files = sorted((ROOT / folder).glob("*.yaml"))
    assert files
    assert (ROOT / "schemas" / f"{schema}.json").is_file()
    assert [path.name for path in files if not path.read_text("utf-8").startswith(line)] == []


def test_the_vocabulary_names_its_schema() -> None:
    text = (ROOT / "steps" / "vocabulary.yaml").read_text("utf-8")
    assert text.startswith("# yaml-language-server: $schema=../schemas/vocabulary.json\n")


@pytest.mark.parametrize("target", re.findall(r"^([a-z-]+):.*## ", MAKEFILE, re.MULTILINE))
def test_a_target_of_make_is_told_to_contributors(target: str) -> None:
    assert is_written(f"make {target}", PAGES["CONTRIBUTING"])


def test_the_recipes_for_contributors_name_files_that_there_are() -> None:
    text = PAGES["CONTRIBUTING"]
    named = set(
        re.findall(r"`((?:\.ci|docs|regimes|schemas|scenarios|src|steps|tests)/[^`]*)`", text)
    )
    assert len(named) > 30
    assert sorted(name for name in named if not (ROOT / name).exists()) == []


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_a_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)]+)\)", page.read_text("utf-8")):
        name, _, anchor = target.partition("#")
        linked = page.parent / name if name else page
        if (ROOT / "docs" / "reference") in linked.resolve().parents:
            continue  # it is made when the site is built, which checks the links to it
        assert linked.exists(), target
        headings = re.findall(r"^#+ (.+)$", linked.read_text("utf-8"), re.MULTILINE)
        slugs = {re.sub(r"[^\w -]", "", h.lower()).replace(" ", "-") for h in headings}
        assert not anchor or anchor in slugs, target


def test_what_contributing_sends_to_is_there() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    folders = "|".join(path.name for path in ROOT.iterdir() if path.is_dir())
    named = re.findall(rf"`((?:{folders})/[\w./-]+)`", text)
    assert [path for path in named if path != "build/site" and not (ROOT / path).exists()] == []


def test_what_is_to_be_changed_stands_where_contributing_says() -> None:
    """In each row of "Where do I change ...", a name of the code stands in a file of that row."""
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    table = text.partition("## Where do I change")[2].partition("\n## ")[0]
    rows = [row.split(" | ") for row in table.splitlines() if row.startswith("| ")][1:]
    assert len(rows) >= 4
    for _, here, tests in rows:
        words = re.findall(r"`([^`]+)`", here)
        files = [word for word in words if "." in word]
        assert files
        assert "`tests/" in tests
        code = "".join((ROOT / file).read_text("utf-8") for file in files)
        assert [word for word in words if word not in files and word not in code] == []
