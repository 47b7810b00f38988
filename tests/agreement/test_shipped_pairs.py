"""Every regime that is shipped in several languages answers alike in all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.analysis.agreement import Comparing, agree, open_sides
from exigent.bench.opening import Bench, open_bench
from tests.agreement.shipped import ROOT, SEED, TRANSLATIONS, check_agreement

pytestmark = pytest.mark.slow

# Those of other folders are decided by a server, and compared where one is started.
LANGUAGES = ("cedar", "python", "rego")


def translated() -> dict[str, list[str]]:
    """Return the files that each regime of the bench is translated in."""
    found: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for path in sorted((TRANSLATIONS / language).glob("*.yaml")):
            found.setdefault(path.stem, []).append(str(path))
    return found


@pytest.fixture(scope="module")
def bench() -> Bench:
    return open_bench(ROOT)


@pytest.mark.parametrize("name", translated())
def test_a_regime_answers_alike_in_every_language(bench: Bench, name: str) -> None:
    check_agreement(bench, [name, *translated()[name]])


def test_each_language_has_a_regime_to_compare() -> None:
    found = {Path(path).parent.name for paths in translated().values() for path in paths}
    assert found == set(LANGUAGES)


def test_a_regime_agrees_with_one_that_only_extends_it(bench: Bench, tmp_path: Path) -> None:
    copy = tmp_path / "uk.yaml"
    copy.write_text("extends: uk\n", "utf-8")
    check_agreement(bench, ["uk", str(copy)])


@pytest.mark.parametrize(
    ("policy", "old", "new"),
    [
        ("cedar/us-sca.cedar", '["livestream", "face_match"]', '["livestream"]'),
        ("python/markey.py", 'process == "search_warrant"', 'process == "subpoena"'),
        ("rego/us-sca.rego", '{"livestream", "face_match"}', '{"livestream"}'),
    ],
)
def test_a_word_changed_in_a_translation_is_found(
    bench: Bench, tmp_path: Path, policy: str, old: str, new: str
) -> None:
    original = TRANSLATIONS / policy
    text = original.read_text("utf-8")
    assert old in text
    (tmp_path / original.name).write_text(text.replace(old, new), "utf-8")
    regime = original.with_suffix(".yaml").name
    (tmp_path / regime).write_bytes(original.with_suffix(".yaml").read_bytes())
    sides = open_sides(bench, [original.stem, str(tmp_path / regime)])
    (pair,) = agree(sides, [], 1_000, SEED).pairs
    assert pair.failures == ()
    assert pair.comparing is Comparing.DIFFERENT


def test_two_policies_differ_about_emergencies_and_each_kind_of_that_is_shown(
    bench: Bench,
) -> None:
    (pair,) = agree(open_sides(bench, ["us-sca", "markey"]), []).pairs
    assert (pair.comparing, pair.unsettled) == (Comparing.DIFFERENT, ())
    kinds = {
        tuple((answer.decision.outcome, answer.decision.ground) for answer in kind.answers)
        for kind in pair.differences
    }
    assert (("allow", "emergency"), ("refuse", None)) in kinds
    assert len(pair.differences) == 51
    assert sum(kind.share or 0 for kind in pair.differences) == pytest.approx(pair.share)
