"""All pages of a bench, by their paths."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from exigent.bench import Bench, Panel, RegimeEntry, describe_regime
from exigent.regime import Manifest
from exigent.report.pages.cases import cases_page
from exigent.report.pages.facts import facts_page
from exigent.report.pages.markup import bullets, code, page, page_link, say, table
from exigent.report.pages.regime import own_rules, own_sources, regime_page
from exigent.report.pages.sentences import sentences_page
from exigent.suite import list_sentences
from exigent.words import count

REGIMES = "regimes"
_ABOUT_REGIMES = (
    "The policies under test. A rule is **contested** where it is disputed what applies, and "
    "**unverified** where its source was not read itself."
)


def bench_pages(bench: Bench, panel: Panel) -> dict[str, str]:
    """Return every page of a bench as Markdown, by its path with `/`.

    The panel holds the bench's columns and the regimes that they extend.
    """
    entries = {regime.name: describe_regime(regime, panel) for regime in panel.regimes}
    titles = {name: entries[name].title for name in bench.columns}
    pages = {
        "index.md": _index(),
        "facts.md": facts_page(bench.vocabulary),
        "sentences.md": sentences_page(list_sentences(bench.language(), tuple(bench.manifests))),
        f"{REGIMES}.md": _regimes(bench, entries),
        "cases.md": cases_page(bench.cases.values(), bench.vocabulary),
    }
    for name in bench.columns:
        manifest = bench.manifests[name]
        base = _comparable_base(manifest, bench.manifests, entries)
        pages[f"{REGIMES}/{name}.md"] = regime_page(manifest, entries[name], base, titles)
    return {path: _cautioned(text, path, bench.caution) for path, text in pages.items()}


def _cautioned(text: str, path: str, caution: str) -> str:
    """Return a page with the caution below its title, and where to see what is contested."""
    if not caution:
        return text
    mark, title, rest = text.split("\n\n", 2)
    contested = page_link("What is contested", "../" * path.count("/") + f"{REGIMES}.md")
    return "\n\n".join([mark, title, f"> {say(caution)} {contested}.", rest])


def regimes_to_show(bench: Bench) -> tuple[str, ...]:
    """Return the columns of a bench and the regimes that they extend."""
    extended = (bench.manifests[name].extends for name in bench.columns)
    return tuple(dict.fromkeys([*bench.columns, *(name for name in extended if name)]))


def _comparable_base(
    manifest: Manifest, manifests: Mapping[str, Manifest], entries: Mapping[str, RegimeEntry]
) -> RegimeEntry | None:
    """Return the regime that one extends, where rules of both are in the same language."""
    if not manifest.extends or manifest.extends == manifest.name:
        return None
    base = manifests[manifest.extends]
    is_same = base.engine == manifest.engine and base.stack is None and manifest.stack is None
    return entries[manifest.extends] if is_same else None


def _index() -> str:
    listed = [
        page_link("Regimes", f"{REGIMES}.md") + ": the policies under test, with their rules",
        page_link("Facts", "facts.md") + ": what a regime may look at",
        page_link("Sentences", "sentences.md") + ": what a scenario can say",
        page_link("Reported cases", "cases.md") + ": what scenarios start from",
    ]
    return page("This bench", [bullets(listed)])


def _regimes(bench: Bench, entries: Mapping[str, RegimeEntry]) -> str:
    heads = ["regime", "kind", "jurisdiction", "in force", "rules", "contested", "unverified"]
    rows = [_regime_row(bench.manifests[name], entries[name]) for name in bench.columns]
    return page(
        "Regimes",
        [
            _ABOUT_REGIMES,
            table(heads, rows),
        ],
    )


def _regime_row(manifest: Manifest, entry: RegimeEntry) -> list[str]:
    name = manifest.name
    return [
        f"{page_link(code(name), f'{REGIMES}/{name}.md')} {say(manifest.title)}",
        say(manifest.kind.replace("_", " ")),
        say(manifest.jurisdiction),
        say(str(manifest.in_force).removeprefix("in force ")),
        *_counts(manifest, entry),
    ]


def _counts(manifest: Manifest, entry: RegimeEntry) -> Iterator[str]:
    rules, sources = own_rules(entry), own_sources(entry)
    if not rules:
        yield "those of its layers" if manifest.stack else "not shown"
        yield from ("", "")
        return
    unread = sum(source.status != "verified" for source in sources)
    yield str(len(rules))
    yield _some(sum(bool(rule.contested) for rule in rules), "rule")
    unverified = sum(bool(rule.unverified) for rule in rules)
    yield ", ".join(filter(None, [_some(unverified, "rule"), _some(unread, "source")]))


def _some(number: int, noun: str) -> str:
    return count(number, noun) if number else ""
