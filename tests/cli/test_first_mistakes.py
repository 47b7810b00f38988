"""What a newcomer writes first and wrong, and what leads on from there."""

from __future__ import annotations

import pytest

from tests.small_bench import SmallBench

FEATURE = "features/first.feature"
ANY = "Feature: First\n  Scenario: One\n    Given any request\n"
ASKED = "    When the library is asked for the record\n    Then {}\n"


def test_an_operator_of_tags_that_is_misspelt_is_taken_for_no_tag(bench: SmallBench) -> None:
    ended = bench.exigent("run", "--tags", "@lending adn @reported")
    assert ended.err == (
        "the tag expression `@lending adn @reported` is wrong: `adn` joins no tags; "
        "did you mean `and`?\n"
    )


def test_a_regime_in_the_place_of_the_scenario_is_told_so(bench: SmallBench) -> None:
    ended = bench.exigent("explain", "open-shelf", "court order")
    assert ended.code == 2
    assert ended.err == (
        "`open-shelf` is a regime; SCENARIO first, then REGIME: "
        "exigent explain 'court order' open-shelf\n"
    )


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (
            '"open-shelf" is stricter than "privacy-act"',
            'did you mean `whatever "open-shelf" allows, "privacy-act" allows`?',
        ),
        (
            '"open-shelf" does not compel the library to disclose',
            "`exigent steps Then` finds what can be expected",
        ),
    ],
)
def test_no_sentence_of_another_meaning_is_offered(
    bench: SmallBench, said: str, meant: str
) -> None:
    bench.write(FEATURE, ANY + ASKED.format(said))
    assert bench.exigent("run", FEATURE).err == f"{FEATURE}:5:5: no step reads `{said}`; {meant}\n"


def test_a_regime_that_many_places_name_in_vain_is_told_once(bench: SmallBench) -> None:
    lines = '    And "reading-act" allows\n' * 5
    bench.write(FEATURE, ANY + ASKED.format('"open-shelf" allows') + lines)
    ended = bench.exigent("run", FEATURE)
    assert ended.code == 2
    assert ended.err.count("there is no regime `reading-act`") == 1
    assert ended.err.startswith(f"{FEATURE}:6:")
    assert "; 4 more places like this one" in ended.err
    told = bench.exigent("run", FEATURE, "--github", "-").out
    assert told.count("there is no regime") == 5


def test_a_misspelt_word_leads_to_the_word_and_to_no_sentence_for_the_rest(
    bench: SmallBench,
) -> None:
    out = bench.exigent("steps", "reporrter").out
    assert "other words: reporter" in out
    assert out.endswith("`exigent new fact` adds a fact\n")
