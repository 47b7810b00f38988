"""`exigent init`: what it makes passes at once, and nothing that is there is touched."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from importlib.metadata import Distribution
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement

from exigent import __version__
from exigent.scaffold.bench import Template, template_files
from exigent.words.installation import requirement_of
from tests.architecture.test_modules import DOMAIN, ROOT
from tests.scaffold.desk import files_of
from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

WORKFLOW = ".github/workflows/decisions.yml"


def test_a_new_bench_passes_at_once_by_both_doors(made: SmallBench) -> None:
    ended = made.exigent("run")
    assert (ended.code, ended.err) == (0, "")
    assert "0 not as expected; 0 in error" in ended.out
    tested = subprocess.run(
        [sys.executable, "-m", "pytest", "-q"], cwd=made.root, capture_output=True, check=False
    )
    assert (tested.returncode, tested.stderr) == (0, b"")
    assert b" passed" in tested.stdout


def test_nothing_is_found_in_a_new_bench_and_it_is_formatted(made: SmallBench) -> None:
    assert made.exigent("lint").out == "nothing found\n"
    assert made.exigent("fmt", "--check").code == 0


def test_a_new_bench_leaves_nothing_for_git_but_what_was_made(made: SmallBench) -> None:
    before = files_of(made.root)
    made.exigent("run")
    subprocess.run([sys.executable, "-m", "pytest", "-q"], cwd=made.root, check=True)
    subprocess.run(["git", "init", "-q"], cwd=made.root, check=True)
    shown = subprocess.run(
        ["git", "ls-files", "--others", "--exclude-standard"],
        cwd=made.root,
        capture_output=True,
        text=True,
        check=True,
    )
    assert set(shown.stdout.split()) == set(before)


@pytest.mark.parametrize("kind", ["regime", "case", "vocabulary"])
def test_its_schemas_are_those_that_the_command_prints(made: SmallBench, kind: str) -> None:
    printed = made.exigent("schema", kind).out
    assert (made.root / "schemas" / f"{kind}.json").read_text("utf-8") == printed


def test_each_of_its_yaml_files_names_a_schema_that_is_there(made: SmallBench) -> None:
    for path in made.root.glob("*/*.yaml"):
        first = path.read_text("utf-8").splitlines()[0]
        assert first.startswith("# yaml-language-server: $schema=")
        assert (path.parent / first.partition("=")[2]).is_file()


def test_what_its_ci_file_runs_passes(made: SmallBench, tmp_path: Path) -> None:
    for command in ("init -q -b main", "add .", "commit -q -m made", "branch origin/main"):
        subprocess.run(
            ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *command.split()],
            cwd=made.root,
            check=True,
        )
    steps = yaml.safe_load((made.root / WORKFLOW).read_text("utf-8"))["jobs"]["decisions"]["steps"]
    commands = [step["run"] for step in steps if step.get("run", "").startswith("exigent")]
    assert [command.split()[1] for command in commands] == ["lint", "fmt", "run", "compare"]
    summary = tmp_path / "summary.md"
    found = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    variables = {"GITHUB_STEP_SUMMARY": str(summary), "BASE": "origin/main", "PATH": found}
    for command in commands:
        summary.unlink(missing_ok=True)
        ended = subprocess.run(
            ["bash", "-ec", command],
            cwd=made.root,
            env=os.environ | variables,
            capture_output=True,
            check=False,
        )
        assert (ended.returncode, ended.stderr) == (0, b""), command
        assert summary.is_file() == ("--markdown" in command)


def test_a_bench_can_be_made_in_the_current_folder(folder: SmallBench) -> None:
    (folder.root / ".git").mkdir()
    assert folder.exigent("init", ".").code == 0
    assert folder.exigent("run").code == 0
    assert sorted(path.name for path in Path().iterdir() if path.name.startswith(".e")) == []


def test_the_files_made_are_listed(folder: SmallBench) -> None:
    told = folder.exigent("init", "mine").out.splitlines()
    assert set(told[:-3]) == {f"mine/{name}" for name in files_of(folder.root / "mine")}
    assert told[-3:] == [
        "",
        "pyproject.toml: put who publishes exigent in the place of OWNER, for CI",
        "next: cd mine && exigent run",
    ]


def test_ci_installs_exigent_from_one_setting_that_pins_its_version(made: SmallBench) -> None:
    settings = tomllib.loads((made.root / "pyproject.toml").read_text("utf-8"))
    (needed,) = settings["dependency-groups"]["bench"]
    assert needed == f"exigent @ git+https://github.com/OWNER/exigent@v{__version__}"
    workflow = (made.root / WORKFLOW).read_text("utf-8")
    (install,) = [line for line in workflow.splitlines() if "pip install" in line]
    assert "-m pip install --group bench" in install
    assert "install exigent" not in workflow


@pytest.mark.parametrize(
    ("origin", "needed"),
    [
        (None, "exigent==1.2.3"),
        (
            {
                "url": "https://example.org/lib/exigent.git",
                "vcs_info": {"vcs": "git", "requested_revision": "v1.2.3", "commit_id": "c0ffee"},
            },
            "exigent @ git+https://example.org/lib/exigent.git@c0ffee",
        ),
        (
            {"url": "https://example.org/exigent-1.2.3.whl", "archive_info": {}},
            "exigent @ https://example.org/exigent-1.2.3.whl",
        ),
        (
            {"url": "file:///home/ada/exigent", "dir_info": {"editable": True}},
            "exigent @ git+https://github.com/OWNER/exigent@v1.2.3",
        ),
        (
            {
                "url": "file:///home/ada/exigent",
                "vcs_info": {"vcs": "git", "commit_id": "c0ffee"},
            },
            "exigent @ git+https://github.com/OWNER/exigent@v1.2.3",
        ),
    ],
)
def test_what_ci_installs_is_what_is_installed_here(
    tmp_path: Path, origin: dict[str, object] | None, needed: str
) -> None:
    metadata = tmp_path / "exigent-1.2.3.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.4\nName: exigent\nVersion: 1.2.3\n")
    if origin is not None:
        (metadata / "direct_url.json").write_text(json.dumps(origin), "utf-8")
    assert requirement_of(Distribution.at(metadata)) == needed
    assert Requirement(needed).name == "exigent"


@pytest.mark.parametrize("name", ["notes.txt", "pyproject.toml", "features/mine.feature"])
def test_a_folder_with_something_in_it_is_left_alone(folder: SmallBench, name: str) -> None:
    folder.write(f"mine/{name}", "mine\n")
    ended = folder.exigent("init", "mine")
    first = name.partition("/")[0]
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        f"mine:1:1: the folder is not empty: it holds `{first}`; name a new folder\n"
    )
    assert files_of(folder.root) == {f"mine/{name}": b"mine\n"}


def test_the_file_that_would_be_overwritten_is_named(folder: SmallBench) -> None:
    folder.write("mine/a.txt", "")
    folder.write("mine/regimes/house-rules.yaml", "")
    ended = folder.exigent("init", "mine")
    assert "it holds `regimes/house-rules.yaml`" in ended.err


def test_what_is_no_folder_is_refused(folder: SmallBench) -> None:
    folder.write("file", "mine\n")
    (folder.root / "link").symlink_to("nowhere")
    for name, said in {
        "file": "this is a file; name a folder",
        "link": "this is a link that leads nowhere",
        "a/b": "there is no folder to make it in; make `a/` first",
        "a/b/c": "there is no folder to make it in; make `a/b/` first",
    }.items():
        ended = folder.exigent("init", name)
        assert (ended.code, ended.err) == (2, f"{name}:1:1: {said}\n")
    assert sorted(path.name for path in Path().iterdir()) == ["file", "link"]


def test_where_a_part_cannot_be_put_in_nothing_is(
    folder: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder.root / "mine").mkdir()
    rename = Path.rename

    def rename_all_but_the_last(path: Path, target: Path) -> Path:
        if path.name == "steps":
            raise OSError(28, "No space left on device")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", rename_all_but_the_last)
    ended = folder.exigent("init", "mine")
    assert (ended.code, ended.err) == (
        2,
        "mine:1:1: cannot make the bench: no space left on device\n",
    )
    assert list(Path("mine").iterdir()) == []


def test_a_folder_is_needed(folder: SmallBench) -> None:
    ended = folder.exigent("init")
    assert ended.code == 2
    assert "Missing argument 'DIR'" in ended.err


@pytest.mark.parametrize("template", Template)
def test_the_templates_are_part_of_the_package_and_of_no_subject(template: Template) -> None:
    files = template_files(template)
    assert {"conftest.py", ".gitignore", WORKFLOW, "steps/vocabulary.yaml"} <= set(files)
    assert [name for name, text in files.items() if DOMAIN.search(text.decode())] == []


def test_the_wheel_takes_the_whole_package_and_git_ignores_none_of_the_templates() -> None:
    built = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]
    assert built["targets"]["wheel"] == {"packages": ["src/exigent"]}
    templates = [p for p in (ROOT / "src/exigent/scaffold/templates").rglob("*") if p.is_file()]
    assert all(path.suffix == ".template" for path in templates)
    # Hatchling leaves out what git ignores.
    ignored = subprocess.run(
        ["git", "check-ignore", "--no-index", *map(str, templates)],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert (ignored.returncode, ignored.stdout) == (1, b"")


def in_repository(folder: SmallBench, *arguments: str) -> list[str]:
    subprocess.run(["git", "init", "-q", "-b", "main"], cwd=folder.root, check=True)
    ended = folder.exigent("init", *arguments)
    assert (ended.code, ended.err) == (0, "")
    return ended.out.splitlines()


def test_the_workflow_goes_where_the_host_reads_it(folder: SmallBench) -> None:
    (folder.root / "benches").mkdir()
    told = in_repository(folder, "benches/for cameras & more")
    placed = ".github/workflows/decisions-benches-for-cameras-more.yml"
    assert placed in told
    assert told[-1] == "next: cd 'benches/for cameras & more' && exigent run"
    made = folder.root / "benches/for cameras & more"
    assert not (made / ".github").exists()
    assert {f"benches/for cameras & more/{name}" for name in files_of(made)} | {placed} == set(
        told[: told.index("")]
    )
    workflow = yaml.safe_load((folder.root / placed).read_text("utf-8"))
    assert workflow["defaults"] == {"run": {"working-directory": "benches/for cameras & more"}}
    templates = template_files(Template.LENDING)
    shipped = yaml.safe_load(templates[WORKFLOW])
    assert {**workflow, "defaults": None} == {**shipped, "defaults": None}


def test_benches_of_one_repository_have_a_workflow_each(folder: SmallBench) -> None:
    in_repository(folder, "one")
    folder.exigent("init", "two")
    found = sorted(path.name for path in (folder.root / ".github/workflows").iterdir())
    assert found == ["decisions-one.yml", "decisions-two.yml"]


def test_a_workflow_that_is_there_is_left_as_it_is(folder: SmallBench) -> None:
    folder.write(".github/workflows/decisions-mine.yml", "mine\n")
    told = in_repository(folder, "mine")
    assert told[told.index("") - 1] == "left as it is: .github/workflows/decisions-mine.yml"
    assert (folder.root / ".github/workflows/decisions-mine.yml").read_text("utf-8") == "mine\n"


def test_where_the_bench_cannot_be_made_no_workflow_stays(
    folder: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_path: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    subprocess.run(["git", "init", "-q", "-b", "main"], cwd=folder.root, check=True)
    monkeypatch.setattr(Path, "rename", fail)
    assert folder.exigent("init", "mine").code == 2
    assert list((folder.root / ".github/workflows").iterdir()) == []


def test_a_bench_that_is_a_repository_keeps_its_workflow(folder: SmallBench) -> None:
    told = in_repository(folder, ".")
    assert WORKFLOW in told
    assert "defaults" not in yaml.safe_load((folder.root / WORKFLOW).read_text("utf-8"))


def test_a_name_that_could_do_more_than_be_read_is_refused(folder: SmallBench) -> None:
    ended = folder.exigent("init", "f\x1b[2Jsc")
    assert (ended.code, ended.out) == (2, "")
    assert "\x1b" not in ended.err
    assert list(folder.root.iterdir()) == []


def test_a_name_like_an_option_can_be_gone_to(folder: SmallBench) -> None:
    assert folder.exigent("init", "--", "-y").out.endswith("next: cd ./-y && exigent run\n")


def test_the_example_takes_no_age_below_zero(folder: SmallBench) -> None:
    assert folder.exigent("init", "mine").code == 0
    feature = folder.root / "mine/features/lending.feature"
    states = "    And a parent of the borrower asks\n"
    below = f"{states}    And a borrower of -1 years has had the book for 3 days\n"
    feature.write_text(feature.read_text("utf-8").replace(states, below), "utf-8")
    ended = folder.exigent("-C", "mine", "run")
    assert ended.code == 2
    assert "`age` is at least 0" in ended.err
