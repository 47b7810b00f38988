"""What is told of the thing under the pointer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from lsprotocol import types

from exigent.bench import Cell, describe_regime
from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.edition import edition_of
from exigent.doors.language_server.features import JudgedBlock, JudgedScenario
from exigent.doors.language_server.finding import name_at
from exigent.doors.language_server.hits import HitScenario
from exigent.doors.language_server.markup import escaped
from exigent.doors.language_server.names import BenchName, NameKind
from exigent.doors.language_server.places import Ruler
from exigent.doors.language_server.yaml_completion import said_of
from exigent.doors.language_server.yaml_places import place_at
from exigent.report.matrix import FAILED, describe_decision, glyph_of
from exigent.suite import StepType, Verdict, cell_at, step_at
from exigent.words import UNKNOWN, Fact, count, facts_of, say_condition, say_decision, say_list

_MOST_SHOWN = 8


def hover(
    bench: EditedBench, path: Path, line: int, column: int, ruler: Ruler
) -> types.Hover | None:
    """Return what is told of a place, None where nothing is."""
    lines = bench.text(path).split("\n")
    found = name_at(bench, path, line, column)
    if found is not None:
        told = list(_tell(bench, path, line, found.name))
        where = ruler.span(lines, found.line, found.first, found.last)
    elif bench.is_feature(path):
        told = list(_answers(bench, path, line))
        for name in _regimes_of_line(lines, line, column, bench):
            told += _regime(bench, path, line, name)
        where = ruler.whole_line(lines, line)
    else:
        place = place_at(lines, line, column)
        told = [escaped(said_of(bench, path, place))] if place.word else []
        where = ruler.span(lines, line, place.first, place.last)
    text = "\n\n".join(filter(None, told))
    if not text:
        return None
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text), where)


def _regimes_of_line(
    lines: Sequence[str], line: int, column: int, bench: EditedBench
) -> Iterator[str]:
    """Yield the regime that a row of a table, or a sentence, speaks of."""
    known = bench.language.regimes if bench.language else {}
    cell = cell_at(lines, line, column)
    step = step_at(lines, line)
    if cell is not None and cell.named("regime") in known:
        yield cell.named("regime")
    elif step is not None and step.type is StepType.THEN:
        yield from (name for name in step.text.split('"')[1::2] if name in known)


def _tell(bench: EditedBench, path: Path, line: int, name: BenchName) -> Iterator[str]:
    match name.kind:
        case NameKind.FACT:
            yield from _fact(bench, name.name, None)
        case NameKind.VALUE:
            yield from _fact(bench, name.of, name.name)
        case NameKind.CASE:
            yield from _case(bench, name.name)
        case NameKind.EVENT:
            yield from _event(bench, name.name)
        case NameKind.RULE:
            yield from _rule(bench, name)
        case NameKind.REGIME:
            yield from _regime(bench, path, line, name.name)


def _fact(bench: EditedBench, name: str, value: str | None) -> Iterator[str]:
    fact = bench.language.vocabulary.facts.get(name) if bench.language else None
    if fact is None:
        return
    yield f"**{escaped(fact.asks)}** `{fact.name}`"
    yield "\n".join(_values(fact, value))
    readers = readers_of(bench).get(name, ())
    if readers:
        named = [f"`{one}`" for one in readers[:_MOST_SHOWN]]
        more = [f"{len(readers) - len(named)} more"] if len(readers) > len(named) else []
        yield f"Read by {count(len(readers), 'regime')}: {say_list([*named, *more])}"
    else:
        yield "No regime reads it."


def _values(fact: Fact, chosen: str | None) -> Iterator[str]:
    if fact.is_measured:
        unit = f", in {fact.unit}" if fact.unit else ""
        yield f"- {escaped(fact.template)}{unit}"
    for value in fact.values:
        word = str(value).lower() if isinstance(value, bool) else str(value)
        marks = [mark for mark, is_so in (("ordinary", value == fact.ordinary),) if is_so]
        said = f"`{word}`: {escaped(fact.phrase(value))}{''.join(f' ({m})' for m in marks)}"
        yield f"- **{said}**" if word == chosen else f"- {said}"
    if fact.is_measured or fact.ordinary is UNKNOWN:
        yield f"- ordinarily: {escaped(fact.phrase(fact.ordinary))}"


def readers_of(bench: EditedBench) -> dict[str, tuple[str, ...]]:
    """Return for each fact the regimes whose own rules read it, as far as engines show that."""
    return bench.remember("readers", lambda: _readers(bench))


def _readers(bench: EditedBench) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for regime in bench.panel.regimes if bench.panel else ():
        own = (rule for layer in regime.composition.own for rule in bench.rules_of(layer))
        read = [fact for rule in own for part in rule.conditions for fact in facts_of(part)]
        for fact in (*read, *(regime.constants if not read else ())):
            found.setdefault(fact, {})[regime.name] = None
    return {fact: tuple(names) for fact, names in found.items()}


def _case(bench: EditedBench, name: str) -> Iterator[str]:
    case = bench.language.cases.get(name) if bench.language else None
    if case is not None:
        yield f"**{escaped(case.title)}**"
        yield escaped(", ".join(filter(None, (case.place, case.date))))
        yield escaped(case.summary)
        yield escaped(case.caution)


def _event(bench: EditedBench, name: str) -> Iterator[str]:
    vocabulary = bench.language.vocabulary if bench.language else None
    event = vocabulary.events.get(name) if vocabulary else None
    if vocabulary is None or event is None:
        return
    yield f"**{escaped(event.noun)}** `{event.id}`"
    for verb, several in (
        ("fulfils", event.fulfils),
        ("lifts", event.lifts),
        ("breaks", event.breaks),
    ):
        for owed in several:
            who = vocabulary.parties.get(owed.who, owed.who)
            yield escaped(f"{verb} that {who} must {vocabulary.duties.get(owed.duty, owed.duty)}")


def _rule(bench: EditedBench, name: BenchName) -> Iterator[str]:
    layer, _, id = name.name.rpartition("/")
    layer = layer or name.of
    rule = next((one for one in bench.rules_of(layer) if one.id == id), None)
    if rule is None or bench.language is None:
        return
    vocabulary = bench.language.vocabulary
    when = f"If {say_condition(rule.when, vocabulary)}: " if rule.when else "Otherwise: "
    yield f"**{escaped(id)}** of `{layer}`"
    yield escaped(f"{when}{say_decision(rule.decision, vocabulary)}.")
    yield escaped(rule.because)
    yield escaped(f"Contested: {rule.contested}") if rule.contested else ""
    yield escaped(f"Not verified: {rule.unverified}") if rule.unverified else ""
    hits = bench.hits().of(layer, id)
    yield say_hits(hits)
    yield "\n".join(_listed(bench, hits))
    yield from _mutants(bench, layer, id)


def _mutants(bench: EditedBench, regime: str, rule: str) -> Iterator[str]:
    """Yield the changes of a rule that no scenario notices, where somebody asked for them."""
    known = bench.mutants.of(regime)
    survivors = known.of_rule(regime, rule) if known else None
    if survivors is None:
        return
    edition = edition_of(bench)
    yield f"{bench.mutants.say_of_rule(regime, rule, edition)}{':' if survivors else ''}"
    lines = [f"- {escaped(one.change)}" for one in survivors[:_MOST_SHOWN]]
    if len(survivors) > _MOST_SHOWN:
        lines.append(f"- and {len(survivors) - _MOST_SHOWN} more")
    yield "\n".join(lines)


def say_hits(hits: Sequence[HitScenario]) -> str:
    """Return by how many scenarios a rule is hit."""
    return f"hit by {count(len(hits), 'scenario')}" if hits else "hit by no scenario"


def _listed(bench: EditedBench, hits: Sequence[HitScenario]) -> Iterator[str]:
    for hit in hits[:_MOST_SHOWN]:
        yield f"- {escaped(hit.title)} ({escaped(bench.shown(hit.path))}:{hit.line + 1})"
    if len(hits) > _MOST_SHOWN:
        yield f"- and {len(hits) - _MOST_SHOWN} more"


def _regime(bench: EditedBench, path: Path, line: int, name: str) -> Iterator[str]:
    manifest = bench.panel.manifests.get(name) if bench.panel else None
    if manifest is None:
        yield f"`{name}` cannot be read as it is."
        return
    yield f"**{escaped(manifest.title)}** `{name}`"
    yield escaped(", ".join(filter(None, (manifest.kind.value, manifest.jurisdiction))))
    if not bench.is_feature(path):
        yield escaped(manifest.about)
        return
    feature = bench.feature(path)
    here = feature.at(line) if feature else None
    if here is not None:
        yield from _answers_here(bench, here[1], name)


def _answers_here(bench: EditedBench, judged: JudgedBlock, name: str) -> Iterator[str]:
    panel, language = bench.panel, bench.language
    if panel is None or language is None or name not in panel.names:
        yield "It is not loaded: see what is said of its file."
        return
    regime = describe_regime(panel.regime(name), panel)
    at = panel.names.index(name)
    rows = [one.row for one in judged.scenarios if one.row is not None]
    if not rows:
        yield "Nothing is decided here yet."
    for row in rows[:_MOST_SHOWN]:
        cell = row.cells[at]
        title = f"For \u201c{escaped(row.title)}\u201d:\n" if len(rows) > 1 else "Here:\n"
        fields = describe_decision(regime, cell, language.vocabulary)
        yield title + "\n".join(f"- {field}: {escaped(text)}" for field, text in fields)
    if len(rows) > _MOST_SHOWN:
        yield f"and {len(rows) - _MOST_SHOWN} more rows"


def _answers(bench: EditedBench, path: Path, line: int) -> Iterator[str]:
    """Yield what each regime answers, where the heading of a scenario stands at a line."""
    feature = bench.feature(path)
    here = feature.at(line) if feature else None
    if here is None or bench.panel is None:
        return
    block, judged = here
    starts = {block.in_file(one.scenario.text.start) - 1 for one in judged.scenarios}
    rows = {block.in_file(one.scenario.location.line) - 1: one for one in judged.scenarios}
    if line in rows:
        yield from _table([rows[line]], bench)
    elif line in starts:
        yield from _table(judged.scenarios, bench)


def _table(scenarios: Sequence[JudgedScenario], bench: EditedBench) -> Iterator[str]:
    for one in scenarios[:_MOST_SHOWN]:
        if one.row is None:
            continue
        yield f"**{escaped(one.row.title)}**"
        cells = zip(bench.panel.names if bench.panel else (), one.row.cells, strict=True)
        yield "\n".join(f"- `{_sign(cell)}` {name}: {_why(cell)}" for name, cell in cells)


def _sign(cell: Cell) -> str:
    return glyph_of(cell.decision).sign + (FAILED.sign if cell.verdict is Verdict.FAIL else "")


def _why(cell: Cell) -> str:
    rule = f" by {cell.decision.rule}" if cell.decision.rule else ""
    return escaped(f"{glyph_of(cell.decision).name}{rule}")
