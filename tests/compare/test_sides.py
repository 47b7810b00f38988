"""The other sides of a comparison: regimes, files, folders and saved matrices."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.compare.repository import (
    ACT,
    FEATURE_FILE,
    HOUSE_RULES,
    compare,
    is_wrong,
    loosen,
    make_repository,
    told,
)
from tests.doors.benches import GOOD, OWN_FEATURE, WITH_OWN_STEPS, write_bench
from tests.doors.test_own_givens import FEATURE as GIVENS_FEATURE
from tests.doors.test_own_givens import GIVENS, WITH_GIVENS
from tests.small_bench import SmallBench, write_small_bench

LOOSER = """\
extends: open-shelf
replace:
  - id: letter
    when: {paper: letter, loan_age: {at_most: 40}}
    decide: {outcome: allow, mode: may, ground: courtesy}
    because: A letter opens the records of the last weeks.
    source: house-rules
    obligations:
      - {who: library, duty: tell_borrower, within: 3 days, unless: {minor: true}}
"""
OLD_LOAN = "A letter opens the last month only (31, refuses)"


@pytest.fixture
def saved(bench: SmallBench) -> str:
    """The matrix of the bench as it was."""
    assert bench.exigent("run", "--json", "before.json").code == 0
    return "before.json"


def test_two_regimes_are_compared_cell_by_cell(bench: SmallBench) -> None:
    found, code = compare(bench, "open-shelf", "privacy-act")
    assert (code, found.is_of_two_regimes) == (0, True)
    assert found.regimes == ("open-shelf -> privacy-act",)
    assert found.cells == 6
    assert {flip.regime for flip in found.flips} == {"open-shelf -> privacy-act"}
    assert [(flip.direction.value, flip.scenario.line) for flip in found.flips] == [
        ("narrower", 3),
        ("other_reason", 14),
        ("narrower", 20),
        ("narrower", 29),
        ("narrower", 44),
        ("other_reason", 45),
    ]
    assert {flip.rules for flip in found.flips} == {()}
    assert found.failed == 0


def test_between_two_regimes_another_rule_alone_is_no_flip(bench: SmallBench) -> None:
    text = (bench.root / HOUSE_RULES).read_text("utf-8")
    bench.write("regimes/new-rules.yaml", text.replace("id: court-order", "id: order"))
    found, code = compare(bench, "open-shelf", "new-rules")
    assert (code, found.flips) == (0, ())


def test_a_regime_and_a_file_of_the_same_name(bench: SmallBench) -> None:
    bench.write("others/open-shelf.yaml", LOOSER)
    found, _ = compare(bench, "open-shelf", "others/open-shelf.yaml")
    assert told(found) == [("wider", "open-shelf -> others/open-shelf.yaml", OLD_LOAN)]
    assert found.flips[0].rules == ("letter",)
    found, _ = compare(bench, str(bench.root / HOUSE_RULES), "./regimes/open-shelf.yaml")
    assert (found.base, found.head, found.flips) == (HOUSE_RULES, HOUSE_RULES, ())


def test_a_folder_is_decided_over_the_features_of_this_bench(bench: SmallBench) -> None:
    bench.write("others/open-shelf.yaml", LOOSER)
    found, code = compare(bench, "regimes", "others")
    assert code == 1
    assert told(found) == [("wider", "open-shelf", OLD_LOAN)]
    assert found.regimes_removed == ("technical", "privacy-act")
    found, code = compare(bench, "others", "--regime", "open-shelf")
    assert code == 3
    assert told(found) == [("narrower", "open-shelf", OLD_LOAN)]
    assert found.regimes_removed == ()


def test_a_saved_matrix_and_the_bench_as_it_lies_here(bench: SmallBench, saved: str) -> None:
    assert compare(bench, saved)[1] == 0
    loosen(bench)
    found, code = compare(bench, saved)
    assert code == 3
    assert told(found) == [
        ("wider", "open-shelf", "A letter opens the last month only (31, allows)")
    ]


def test_the_matrices_of_two_benches(bench: SmallBench, saved: str, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    write_small_bench(other)
    elsewhere = SmallBench(other, bench.capture)
    elsewhere.change("features/lending.feature", "Feature: Lending records", "Feature: Loans")
    elsewhere.change("steps/vocabulary.yaml", "courtesy: courtesy", "kindness: kindness")
    for name in (HOUSE_RULES, "scenarios/lost-diary.yaml"):
        elsewhere.change(name, "ground: courtesy", "ground: kindness")
    assert elsewhere.process("run", "--json", "after.json").code == 0
    found, code = compare(bench, saved, "other/after.json")
    assert code == 3
    assert len(found.renamed) == 6
    assert {(flip.direction.value, flip.after.ground) for flip in found.flips} == {
        ("changed", "kindness")
    }
    screen = bench.exigent("compare", saved, "other/after.json").out
    assert "after      allow may kindness; library tell_borrower within 3 days" in screen
    assert "Lending records -> Loans: 6 scenarios under another feature" in screen


def test_a_failed_check_in_a_saved_head_ends_with_one(bench: SmallBench, saved: str) -> None:
    bench.change(
        FEATURE_FILE, "every regime refuses the disclosure", "no regime refuses the disclosure"
    )
    assert bench.exigent("run", "--json", "after.json").code == 1
    assert compare(bench, saved, "after.json")[1] == 1
    assert compare(bench, "after.json", saved)[1] == 0


@pytest.mark.slow
def test_scenarios_with_python_steps_are_run_on_both_sides(
    tmp_path: Path, bench: SmallBench
) -> None:
    root = write_bench(tmp_path / "own", {"houses": OWN_FEATURE, "good": GOOD}, WITH_OWN_STEPS)
    inside = SmallBench(root, bench.capture)
    make_repository(inside, root)
    ended = inside.process("compare", "git:main")
    assert (ended.code, ended.err) == (0, ""), ended
    assert "git:main -> here: no decision differs in " in ended.out
    ended = inside.process("compare", "git:main", "--no-code")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("features/houses.feature:")
    assert "and --no-code looks at no step in Python" in ended.err


HELPED = {
    "a file of steps/": ("from steps import sizes", "", "steps/sizes.py"),
    "a file of the root": ("import sizes", "", "sizes.py"),
    "a file beside the regimes": ("import regimes.sizes as sizes", "", "regimes/sizes.py"),
    "a file of another folder": ("from houses.all import sizes", "", "houses/all/sizes.py"),
    "by another": ("from steps.other import sizes", "", "sizes.py"),
    "when it is called": ("", "import sizes", "sizes.py"),
    "when it is called, from steps/": ("", "from steps import sizes", "steps/sizes.py"),
    "by a path of its own": (
        "import pathlib, sys\nsys.path.insert(0, str(pathlib.Path(__file__).parent))\nimport sizes",
        "",
        "steps/sizes.py",
    ),
}


@pytest.mark.parametrize(("at_once", "lazily", "file"), HELPED.values(), ids=HELPED)
def test_each_side_calls_the_givens_of_its_own_files(
    tmp_path: Path, bench: SmallBench, at_once: str, lazily: str, file: str
) -> None:
    """Two revisions of one module are two modules, wherever it lies and whenever it is imported."""
    body = f"    {lazily or 'pass'}\n    return {{'fire': sizes.BURNS}}"
    files = {
        **WITH_GIVENS,
        "steps/houses.py": GIVENS.replace('    return {"fire": True}', body).replace(
            "\n\n\n", f"\n{at_once}\n\n\n", 1
        ),
        "steps/other.py": "import sizes\n",
        file: "BURNS = True\n",
    }
    root = write_bench(tmp_path / "own", {"houses": GIVENS_FEATURE}, files)
    inside = SmallBench(root, bench.capture)
    repository = make_repository(inside, root)
    assert "no decision differs in " in inside.process("compare", "git:main").out
    inside.write(file, "BURNS = False\n")
    changed = inside.process("compare", "git:main")
    repository.commit()
    for ended in (changed, inside.process("compare", "git:main~1", "git:main")):
        assert set(ended.err.splitlines()) == {"a house is built"}
        assert "Another" in ended.out
        assert "no decision differs in " not in ended.out


def test_each_side_reads_the_files_that_its_code_names_from_its_own_bench(
    tmp_path: Path, bench: SmallBench
) -> None:
    """Code looks from the bench that it lies in, wherever the command line is started."""
    reading = "__import__('pathlib').Path('steps/burns.txt').read_text() == 'yes'"
    policy = (
        "from exigent.policy import *\n"
        f"def decide(request):\n    burns = {reading}\n"
        "    return refuse('no_ground' if burns else 'must_not', rule='sign', because='So.')\n"
    )
    files = {
        **WITH_GIVENS,
        "steps/houses.py": GIVENS.replace('{"fire": True}', f'{{"fire": {reading}}}'),
        "regimes/signs.yaml": "title: Signs\nkind: proposal\nengine: python\n",
        "regimes/signs.py": policy,
        "steps/burns.txt": "yes",
    }
    root = write_bench(tmp_path / "own", {"houses": GIVENS_FEATURE}, files)
    inside = SmallBench(root, bench.capture)
    make_repository(inside, root)
    assert "no decision differs in " in inside.process("compare", "git:main").out
    inside.write("steps/burns.txt", "no")
    for folder in (root, root / "features"):
        ended = SmallBench(folder, bench.capture).process("compare", "git:main")
        assert "4 changed in 12 cells; 1 scenario restated" in ended.out, ended


def test_without_code_an_engine_that_runs_some_is_refused_on_either_side(
    bench: SmallBench, saved: str
) -> None:
    bench.write("regimes/counter.yaml", "title: A counter\nkind: proposal\nengine: python\n")
    bench.write("regimes/counter.py", "raise SystemExit('ran')\n")
    for arguments in ((saved,), ("counter", "open-shelf"), ("regimes", saved)):
        ended = bench.exigent("compare", *arguments, "--no-code")
        assert (ended.code, ended.out) == (2, "")
        assert "and --no-code refuses both" in ended.err


WRONG = {
    ("open-shelf",): "`open-shelf` is one regime, and there is no other to compare it with; "
    "name a second regime, or a revision and `--regime open-shelf`",
    ("open-shelf", "regimes"): "`open-shelf` is one regime, and `regimes` holds several: a regime "
    "is compared with a regime, several with several by their names; "
    "name two regimes, or two wholes and `--regime NAME`",
    ("git:main", "open-shelf"): "`open-shelf` is one regime, and `git:main` holds several: "
    "a regime is compared with a regime, several with several by their names; "
    "name two regimes, or two wholes and `--regime NAME`",
    ("open-shlf", "privacy-act"): "there is no regime, folder or file `open-shlf`; "
    "did you mean `open-shelf`?",
    ("origin/main",): "there is no regime, folder or file `origin/main`; "
    "a git revision is written `git:origin/main`",
    ("gone.json",): "gone.json:1:1: there is no such file or folder",
    ("others/gone.yaml",): "others/gone.yaml:1:1: there is no such file or folder",
    ("features/lending.feature",): "features/lending.feature:1:1: neither a regime's file nor a "
    "saved matrix; they end with .yaml and .json",
    ("features",): "features:1:1: the folder holds no regime",
    ("open-shelf", "privacy-act", "--regime", "open-shelf"): "--regime picks columns, and two "
    "regimes are compared as they are",
}


@pytest.mark.parametrize("arguments", WRONG)
def test_sides_that_do_not_compare(bench: SmallBench, arguments: tuple[str, ...]) -> None:
    assert is_wrong(bench.exigent("compare", *arguments), WRONG[arguments])


def test_a_file_that_is_no_matrix(bench: SmallBench, saved: str) -> None:
    whole = json.loads((bench.root / saved).read_text("utf-8"))
    meant = "; `exigent run --json FILE` writes one"

    def refused(value: object) -> str:
        bench.write("wrong.json", json.dumps(value))
        ended = bench.exigent("compare", "wrong.json")
        assert (ended.code, ended.out) == (2, "")
        return ended.err

    assert refused([]).startswith("wrong.json:1:1: not a matrix: ")
    assert refused({**whole, "regimes": 3}).endswith(f"{meant}\n")
    assert refused({**whole, "version": 9}).startswith(
        "wrong.json:1:1: a matrix of version 9, and this exigent reads version 1"
    )
    assert "6 scenarios" not in refused({**whole, "regimes": whole["regimes"][:1]})
    assert "has 3 cells for 1 regimes" in refused({**whole, "regimes": whole["regimes"][:1]})
    doubled = [whole["regimes"][0], *whole["regimes"][:2]]
    assert "two regimes have one name" in refused({**whole, "regimes": doubled})
    bench.write("wrong.json", b"\xff{")
    assert bench.exigent("compare", "wrong.json").code == 2


def test_a_new_file_is_not_written_where_the_input_is_wrong(bench: SmallBench) -> None:
    bench.change(ACT, "requester: borrower", "requester: borower")
    assert bench.exigent("compare", "regimes", "--json", "found.json").code == 2
    assert not (bench.root / "found.json").exists()
