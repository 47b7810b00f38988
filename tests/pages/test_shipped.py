"""The pages of the shipped bench: each says all that its files hold, and every link leads on."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest

from exigent.bench.opening import open_bench
from exigent.bench.regime_rows import RegimeEntry, describe_regime
from exigent.report.pages.bench import bench_pages, regimes_to_show
from exigent.suite.cases import Case
from exigent.suite.catalogue import list_sentences
from tests.pages.reading import Reading

ROOT = Path(__file__).parents[2]
BENCH = open_bench(ROOT)
PANEL = BENCH.panel(regimes_to_show(BENCH))
ENTRIES = {regime.name: describe_regime(regime, PANEL) for regime in PANEL.regimes}
OWN = {name: entry for name, entry in ENTRIES.items() if not BENCH.manifests[name].stack}
PAGES = bench_pages(BENCH, PANEL)
READ = {path: Reading(text) for path, text in PAGES.items()}


def page_of(entry: RegimeEntry) -> Reading:
    return READ[f"regimes/{entry.name}.md"]


def one_line(text: str) -> str:
    return " ".join(text.split())


def anchors(reading: Reading) -> set[str]:
    return {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in reading.headings}


def links() -> Iterator[tuple[str, str]]:
    for path, reading in READ.items():
        yield from ((path, link) for link in reading.links if not link.startswith("http"))


def test_there_is_a_page_for_every_regime() -> None:
    assert {path for path in PAGES if "/" in path} == {
        f"regimes/{path.stem}.md" for path in (ROOT / "regimes").glob("*.yaml")
    }


@pytest.mark.parametrize("entry", OWN.values(), ids=list(OWN))
def test_a_page_of_a_regime_has_every_rule_under_its_id(entry: RegimeEntry) -> None:
    page = page_of(entry)
    own = [rule for rule in entry.rules if "/" not in rule.id]
    assert [head for head in page.headings if head in {rule.id for rule in own}] == [
        rule.id for rule in own
    ]
    for rule in own:
        for said in (rule.when, rule.then, rule.because, *rule.duties):
            assert one_line(said) in page.text, (rule.id, said)


@pytest.mark.parametrize("entry", OWN.values(), ids=list(OWN))
def test_a_page_of_a_regime_says_what_is_contested_or_unverified_before_its_rules(
    entry: RegimeEntry,
) -> None:
    text = page_of(entry).text
    doubts, rules = text.split(" Rules ", 1)
    for rule in entry.rules:
        for word, why in (("Contested", rule.contested), ("Unverified", rule.unverified)):
            if why and "/" not in rule.id:
                assert f"{word}, rule {rule.id}: {one_line(why)}" in doubts
                assert f"{word}: {one_line(why)}" in rules
    for source in entry.sources:
        if source.status != "verified" and "/" not in source.id:
            assert source.title in doubts


@pytest.mark.parametrize("entry", OWN.values(), ids=list(OWN))
def test_a_page_of_a_regime_has_every_source_with_its_address_and_status(
    entry: RegimeEntry,
) -> None:
    page = page_of(entry)
    listed = page.text.rpartition(" Sources ")[2]
    words = {"verified": "", "secondary": "read in a copy only", "unverified": "not verified"}
    for source in entry.sources:
        if "/" in source.id:
            continue
        said = ", ".join(
            part
            for part in (source.title, source.outlet, source.date, words[source.status])
            if part
        )
        assert f"{source.id}: {said}" in listed
        assert source.note in listed
        assert not source.address or source.address in page.links


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=list(ENTRIES))
def test_a_page_of_a_regime_says_of_what_sort_it_is(entry: RegimeEntry) -> None:
    page = page_of(entry)
    assert page.headings[0] == entry.title
    assert entry.kind.replace("_", " ") in page.text
    assert entry.jurisdiction in page.text
    assert entry.about in page.text
    for day in entry.in_force.values():
        assert day in page.text


def test_a_variant_says_what_it_adds_and_replaces() -> None:
    text = READ["regimes/ring-2022-court-order-open.md"].text
    assert "It extends ring-2022." in text
    assert "Added: court-order-recordings, tried before search-warrant" in text
    assert "Replaced: court-order-content" in text
    assert "The court order, by its nature, does not reach recordings." in text


def test_a_stack_lists_its_layers_and_the_rules_of_each_with_their_doubts() -> None:
    page = READ["regimes/california-2022.md"]
    for layer in ("technical", "us-sca", "ca-calecpa", "ring-2022"):
        assert f"{layer}.md" in page.links
    for rule in ENTRIES["california-2022"].rules:
        layer, _, id = rule.id.partition("/")
        assert f"{layer}.md#{id}" in page.links
        assert one_line(rule.contested) in page.text


@pytest.mark.parametrize("case", BENCH.cases.values(), ids=list(BENCH.cases))
def test_the_page_of_the_cases_has_all_of_a_case(case: Case) -> None:
    page = READ["cases.md"]
    assert case.name in page.headings
    for text in (case.title, case.place, case.summary, case.caution, case.reported.note):
        assert one_line(text) in page.text
    for name, value in case.facts.items():
        assert BENCH.vocabulary.phrase(name, value) in page.text
    for source in case.sources:
        assert source.title in page.text
        assert not source.address or source.address in page.links


def test_the_page_of_the_facts_has_every_value_with_its_sentence() -> None:
    page = READ["facts.md"]
    for fact in BENCH.vocabulary.facts.values():
        assert fact.name in page.headings
        assert fact.asks in page.text
        phrases = [phrase for several in fact.phrases.values() for phrase in several]
        assert {*phrases, fact.phrase(fact.ordinary)} <= set(page.code)
    for constraint in BENCH.vocabulary.constraints:
        assert one_line(constraint.because) in page.text


def test_the_page_of_the_sentences_has_the_whole_catalogue() -> None:
    page = READ["sentences.md"]
    for sentence in list_sentences(BENCH.language(), tuple(BENCH.manifests)):
        assert one_line(sentence.heading) in page.headings
        assert one_line(sentence.text) in page.code


def test_every_link_leads_to_a_page_and_a_heading_of_it() -> None:
    headings = {name: anchors(page) for name, page in READ.items()}
    astray = []
    for path, link in sorted(set(links())):
        target, _, anchor = unquote(link).partition("#")
        there = posixpath.normpath(Path(path).parent / target) if target else path
        if there not in PAGES or (anchor and anchor not in headings[there]):
            astray.append(f"{path}: {link}")
    assert astray == []


def test_the_pages_are_the_same_each_time_and_name_no_folder_of_this_machine() -> None:
    again = open_bench(ROOT)
    assert bench_pages(again, again.panel(regimes_to_show(again))) == PAGES
    assert [path for path, text in PAGES.items() if str(ROOT) in text] == []
