"""How a regime stands: since when it is in force, what of it is settled, and how far it was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from exigent.bench import RuleEntry, SourceEntry
from exigent.regime import Kind, Manifest, SourceStatus
from exigent.report.pages.markup import bullets, code, page_link, say
from exigent.words import count

_NO_DATE = "no day is recorded from which on it is; it is asked as if it were in force on any day"
_PROPOSED = "nowhere: it is a proposal, and is asked as if it were in force"


def say_standing(
    manifest: Manifest,
    rules: Sequence[RuleEntry],
    sources: Sequence[SourceEntry],
    pages: Mapping[str, str],
) -> str:
    """Return a list for readers who want to know how far they can rely on a regime.

    `rules` and `sources` are its own, of a stack those of its layers, whose pages tell the rest;
    `pages` as for the page.
    """
    lines = [("In force", say(_in_force(manifest))), *_by_doubt(rules, manifest, pages)]
    if manifest.stack is None:
        lines += [
            ("Texts last read", _last_read(sources)),
            ("Texts read in part", _listed(_titles(s for s in sources if s.unread))),
            ("Texts read in a copy only", _listed(_titles(_of(sources, SourceStatus.SECONDARY)))),
            ("Texts not read", _listed(_titles(_of(sources, SourceStatus.UNVERIFIED)))),
        ]
    return bullets(f"**{name}:** {text}" for name, text in lines if text)


def rule_link(id: str, pages: Mapping[str, str]) -> str:
    """Return a rule's id as a link to where its page, or that of its layer, tells of it."""
    layer, _, rule = id.rpartition("/")
    if not layer:
        return page_link(code(rule), "", rule)
    name = f"{code(layer)}, {code(rule)}"
    return page_link(name, f"{layer}.md", rule) if layer in pages else name


def _in_force(manifest: Manifest) -> str:
    dates = manifest.in_force
    if dates.first is None and dates.last is None:
        return _PROPOSED if manifest.kind is Kind.PROPOSAL else _NO_DATE
    return str(dates).removeprefix("in force ")


def _by_doubt(
    rules: Sequence[RuleEntry], manifest: Manifest, pages: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    for name, some in (
        (
            "Settled, as far as was read",
            [rule for rule in rules if not rule.contested and not rule.unverified],
        ),
        ("Contested", [rule for rule in rules if rule.contested]),
        ("Unverified", [rule for rule in rules if rule.unverified]),
        ("In the words of the text", [rule for rule in rules if rule.quote]),
    ):
        number = f"{len(some)} of {count(len(rules), 'rule')}" if rules else ""
        # Of a stack there are too many to be read here.
        named = () if manifest.stack else some
        links = ", ".join(rule_link(rule.id, pages) for rule in named)
        yield name, f"{number}: {links}" if links else number


def _last_read(sources: Sequence[SourceEntry]) -> str:
    days: dict[str, list[SourceEntry]] = {}
    for source in sources:
        days.setdefault(source.last_read, []).append(source)
    lines = [
        f"{say(day)}: {_listed(_titles(several))}" for day, several in sorted(days.items()) if day
    ]
    unknown = days.get("", [])
    if unknown and lines:
        lines.append(f"the day is not recorded: {_listed(_titles(unknown))}")
    elif unknown:
        lines.append("the day is not recorded of any")
    return "; ".join(lines)


def _of(sources: Iterable[SourceEntry], status: SourceStatus) -> Iterator[SourceEntry]:
    return (source for source in sources if source.status == status)


def _titles(sources: Iterable[SourceEntry]) -> Iterator[str]:
    return (say(source.title) for source in sources)


def _listed(titles: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(titles))
