"""`exigent schema --renew`, and what a new bench has for editors."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from exigent.scaffold.bench import Template, template_files
from tests.editors.editor import ROOT
from tests.scaffold.conftest import folder, made  # noqa: F401 - fixtures
from tests.small_bench import SmallBench

KEPT = ("case.json", "feature.py", "regime.json", "vocabulary.json")


@pytest.mark.parametrize("name", ["settings.json", "extensions.json"])
def test_a_new_bench_has_the_settings_that_the_shipped_one_has(name: str) -> None:
    for template in Template:
        made_from = template_files(template)[f".vscode/{name}"]
        assert made_from == (ROOT / ".vscode" / name).read_bytes()


def test_the_settings_name_what_a_new_bench_has(made: SmallBench) -> None:  # noqa: F811
    settings = json.loads((made.root / ".vscode" / "settings.json").read_text("utf-8"))
    for pattern in (*settings["cucumber.glue"], *settings["cucumber.features"]):
        assert list(made.root.glob(pattern)), pattern


def test_a_new_bench_is_up_to_date(made: SmallBench) -> None:  # noqa: F811
    assert sorted(path.name for path in (made.root / "schemas").iterdir()) == [*KEPT]
    assert made.exigent("schema", "--renew").out == "nothing in schemas/ is out of date\n"
    for name in KEPT:
        printed = made.exigent("schema", name.partition(".")[0]).out
        assert (made.root / "schemas" / name).read_text("utf-8") == printed


def test_what_is_out_of_date_is_written_anew_and_the_rest_left_alone(
    made: SmallBench,  # noqa: F811
) -> None:
    schemas = made.root / "schemas"
    fresh = {name: (schemas / name).read_bytes() for name in KEPT}
    made.write("schemas/feature.py", "old\n")
    made.write("schemas/case.json", "{}\n")
    (schemas / "vocabulary.json").unlink()
    made.write("schemas/mine.json", "{}\n")
    ended = made.exigent("schema", "--renew")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == "schemas/case.json\nschemas/feature.py\n"
    found = {path.name: path.read_bytes() for path in schemas.iterdir()}
    del fresh["vocabulary.json"]
    assert found == {**fresh, "mine.json": b"{}\n"}


def test_a_new_regime_and_a_new_case_reach_the_editor(made: SmallBench) -> None:  # noqa: F811
    made.write("regimes/being-written.yaml", "title: Not a regime yet\n")
    made.write("scenarios/being-written.yaml", "")
    assert made.exigent("schema", "--renew").out == "schemas/feature.py\n"
    text = (made.root / "schemas" / "feature.py").read_text("utf-8")
    assert '"being-written" refuses the disclosure' in text
    assert 'the reported case "being-written"' in text


def test_a_new_fact_reaches_the_editor_at_once(made: SmallBench) -> None:  # noqa: F811
    ended = made.exigent(
        *("new", "fact", "weather", "--type", "yes_no", "--asks", "Does it rain?"),
        *("--value", "true=it rains", "--value", "false=it is dry", "--ordinary", "false"),
    )
    assert ended.code == 0
    assert "schemas/feature.py" in ended.out.splitlines()
    assert '@given("it rains")' in (made.root / "schemas" / "feature.py").read_text("utf-8")


@pytest.mark.parametrize("arguments", [(), ("--renew", "regime")])
def test_a_kind_or_renewing_is_asked_for_but_not_both(
    bench: SmallBench, arguments: tuple[str, ...]
) -> None:
    ended = bench.exigent("schema", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.endswith("Error: give either a KIND or --renew\n")


def test_a_kind_that_there_is_not_is_refused_with_those_that_there_are(bench: SmallBench) -> None:
    ended = bench.exigent("schema", "features")
    assert (ended.code, ended.out) == (2, "")
    assert "'features' is not one of" in ended.err
    assert "'feature'" in ended.err


@pytest.mark.parametrize("arguments", [("feature",), ("--renew",)])
def test_where_there_is_no_bench_nothing_is_printed(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
) -> None:
    monkeypatch.chdir(tmp_path)
    ended = SmallBench(tmp_path, capsys).exigent("schema", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert "this is no bench" in ended.err


@pytest.mark.parametrize("arguments", [("feature",), ("--renew",)])
def test_own_steps_that_are_no_python_are_named(
    bench: SmallBench, arguments: tuple[str, ...]
) -> None:
    bench.write("steps/own.py", "import\n")
    ended = bench.exigent("schema", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert re.match("steps/own.py:1:[0-9]+: not valid Python: ", ended.err)


@pytest.mark.parametrize("arguments", [("feature",), ("--renew",)])
def test_a_vocabulary_that_cannot_be_read_is_named(
    bench: SmallBench, arguments: tuple[str, ...]
) -> None:
    bench.write("steps/vocabulary.yaml", "facts: {}\n")
    ended = bench.exigent("schema", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("steps/vocabulary.yaml:")


def test_a_folder_in_the_place_of_a_file_is_left_alone(bench: SmallBench) -> None:
    (bench.root / "schemas" / "feature.py").mkdir(parents=True)
    assert bench.exigent("schema", "--renew").out == "nothing in schemas/ is out of date\n"
    assert os.listdir(bench.root / "schemas") == ["feature.py"]  # noqa: PTH208
