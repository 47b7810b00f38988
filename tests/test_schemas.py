"""The schemas say of a file what its reader says of it, and the committed ones are up to date."""

from __future__ import annotations

import copy
import itertools
import json
import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from exigent.bench.opening import open_bench
from exigent.bench.running import run
from exigent.doors.cli.commands.schema import command
from exigent.engines.rules import duties_file
from exigent.engines.rules import file as rules_file
from exigent.engines.rules.engine import RulesEngine
from exigent.files import condition_file, events_file, vocabulary_file
from exigent.files.condition_file import read_condition, read_value
from exigent.files.document import Table, parse_document, read_document, table
from exigent.files.vocabulary_file import read_vocabulary
from exigent.regime import manifest_file, sources
from exigent.regime.clock_file import check_calendar
from exigent.regime.manifest_file import allow_keys, read_manifests
from exigent.report.matrix.matrix_json import render_json
from exigent.schemas.kinds import BY_VOCABULARY, FIXED, KINDS
from exigent.schemas.regime import regime_schema
from exigent.suite import cases
from exigent.suite.reading import read_suite
from exigent.words.decision import Mode, Outcome, Scope
from exigent.words.errors import InputError, InputErrors
from exigent.words.fact import Fact, FactType
from exigent.words.vocabulary import Vocabulary

ROOT = Path(__file__).parents[1]
VOCABULARY_FILE = ROOT / "steps" / "vocabulary.yaml"
REGIMES = sorted((ROOT / "regimes").glob("*.yaml"))
CASES = sorted((ROOT / "scenarios").glob("*.yaml"))

Json = Any


# What an editor sees of a YAML file: YAML 1.2's core schema, which knows no dates and
# reads only `true` and `false` as truth values, and every key as a text.


class EditorLoader(yaml.SafeLoader):
    """Reads YAML as the language server of an editor does."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012


for _tag, _pattern in {
    "bool": r"true|True|TRUE|false|False|FALSE",
    "null": r"~|null|Null|NULL|",
    "int": r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+",
    "float": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?",
}.items():
    EditorLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), None
    )


def _construct_mapping(loader: EditorLoader, node: yaml.MappingNode) -> dict[str, Json]:
    return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}


EditorLoader.add_constructor("tag:yaml.org,2002:map", _construct_mapping)


def as_editors_see(text: str) -> Json:
    return yaml.load(text, EditorLoader)


def seen(path: Path) -> Json:
    return as_editors_see(path.read_text("utf-8"))


def accepts(schema: Json, value: Json) -> bool:
    return not problems(schema, value)


def problems(schema: Json, value: Json) -> list[str]:
    """Return what is wrong with a value; a day that no calendar has is wrong too."""
    days = Draft202012Validator.FORMAT_CHECKER
    errors = Draft202012Validator(schema, format_checker=days).iter_errors(value)
    return [f"{error.json_path}: {error.message}" for error in errors]


@cache
def vocabulary() -> Vocabulary:
    return read_vocabulary(VOCABULARY_FILE, "steps/vocabulary.yaml")


@cache
def schema_of(kind: str) -> Json:
    schema = FIXED[kind]() if kind in FIXED else BY_VOCABULARY[kind](vocabulary())
    return json.loads(json.dumps(schema))


# What the readers say. JSON is YAML, so a value is handed to them as JSON; only true
# and false are never in quotes as the keys of a vocabulary.


def loads(read: Callable[[Path], object], value: Json, folder: Path) -> bool:
    path = folder / "it.yaml"
    path.write_text(re.sub(r'"(true|false)":', r"\1:", json.dumps(value)), "utf-8")
    return reads(lambda: read(path))


def reads(read: Callable[[], object]) -> bool:
    try:
        read()
    except (InputError, InputErrors):
        return False
    return True


@cache
def shipped_tables() -> dict[str, Table]:
    return {path.stem: table(read_document(path, path.name), "a regime") for path in REGIMES}


def load_regime(path: Path) -> None:
    """Read a regime without asking whether its rules can be reached."""
    whole = table(read_document(path, path.name), "a regime")
    tables = {**shipped_tables(), path.stem: whole}
    manifest = manifest_file._ManifestReader(tables, {}, path.parent, {}).read(path.stem)
    allow_keys(manifest, RulesEngine.keys)
    check_calendar(manifest, vocabulary())
    if manifest.stack is None:
        rules_file.read_rules(manifest, vocabulary())


def load_case(path: Path) -> None:
    cases.read_case(path, path.name, vocabulary())


def load_vocabulary(path: Path) -> None:
    read_vocabulary(path, path.name)


READERS = {"regime": load_regime, "case": load_case, "vocabulary": load_vocabulary}


# The schemas themselves


@pytest.mark.parametrize("kind", KINDS)
def test_every_schema_is_a_valid_schema_of_the_draft(kind: str) -> None:
    Draft202012Validator.check_schema(schema_of(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_no_schema_names_an_address_but_that_of_its_dialect(kind: str) -> None:
    addresses = re.findall(r"https?://[^\s\"]{4,}", json.dumps(schema_of(kind)))
    assert addresses == ["https://json-schema.org/draft/2020-12/schema"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_reference_leads_to_a_definition_and_every_definition_is_used(kind: str) -> None:
    schema = schema_of(kind)
    referred = set(re.findall(r'"#/\$defs/([^"]+)"', json.dumps(schema)))
    assert referred == set(schema["$defs"])


@pytest.mark.parametrize("kind", KINDS)
def test_every_list_of_words_says_what_each_word_means(kind: str) -> None:
    for part in _parts(schema_of(kind)):
        if "enumDescriptions" in part:
            assert len(part["enum"]) == len(part["enumDescriptions"])
            assert all(part["enumDescriptions"])


def _parts(node: Json) -> Iterator[dict[str, Json]]:
    if isinstance(node, dict):
        yield node
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    for child in children:
        yield from _parts(child)


def test_a_fact_is_explained_by_its_question_and_its_values_by_their_phrases() -> None:
    condition = schema_of("regime")["$defs"]["condition"]["properties"]
    for fact in vocabulary().facts.values():
        assert fact.asks in condition[fact.name]["description"]
        values = schema_of("regime")["$defs"][f"values.{fact.name}"]
        if not fact.is_measured:
            shown = dict(zip(values["enum"], values["enumDescriptions"], strict=True))
            phrases = {value: fact.phrase(value) for value in fact.values}
            groups = {group.name: group.phrase for group in fact.groups.values()}
            assert shown == phrases | groups


def test_a_schema_has_the_keys_that_its_reader_has() -> None:
    regime, case = schema_of("regime"), schema_of("case")
    words = schema_of("vocabulary")
    assert list(regime["properties"]) == list(manifest_file.COMMON_KEYS)
    assert set(regime["$defs"]["rule"]["properties"]) == set(rules_file._RULE_KEYS)
    assert set(regime["$defs"]["source"]["properties"]) == set(sources._KEYS)
    assert set(case["properties"]) == set(cases._KEYS)
    assert set(words["$defs"]["fact"]["properties"]) == set(vocabulary_file._FACT_KEYS)
    assert set(words["properties"]) == set(vocabulary_file._KEYS)
    ranges = [
        part["properties"] for part in _parts(regime) if "at_most" in part.get("properties", ())
    ]
    assert ranges
    assert all(tuple(properties) == condition_file.BOUNDS for properties in ranges)


# The command


@pytest.mark.parametrize("kind", KINDS)
def test_the_committed_schema_is_what_the_command_prints(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT / "regimes")
    printed = CliRunner().invoke(command, [kind]).stdout_bytes
    committed = (ROOT / "schemas" / f"{kind}.json").read_bytes()
    assert printed == committed, f"run: exigent schema {kind} > schemas/{kind}.json"


def test_the_committed_cedar_schema_is_what_the_command_prints(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(ROOT / "regimes")
    printed = CliRunner().invoke(command, ["cedar"]).stdout_bytes
    assert printed == (ROOT / "schemas" / "bench.cedarschema").read_bytes(), "run: make schemas"


@pytest.mark.parametrize(
    "kind",
    FIXED,
)
def test_a_schema_that_needs_no_vocabulary_is_printed_outside_a_bench(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(command, [kind])
    assert result.exit_code == 0
    assert json.loads(result.stdout) == schema_of(kind)


@pytest.mark.parametrize("kind", ["regime", "case"])
def test_a_schema_that_needs_the_vocabulary_says_so_outside_a_bench(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(command, [kind])
    assert isinstance(result.exception, InputError)
    assert "this is no bench" in str(result.exception)


def test_a_broken_regime_does_not_keep_the_schema_from_being_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "steps").mkdir()
    (tmp_path / "steps" / "vocabulary.yaml").write_text(TINY_VOCABULARY, "utf-8")
    (tmp_path / "regimes").mkdir()
    (tmp_path / "regimes" / "broken.yaml").write_text("title: [", "utf-8")
    monkeypatch.chdir(tmp_path)
    printed = json.loads(CliRunner().invoke(command, ["regime"]).stdout)
    assert "colour" in printed["$defs"]["condition"]["properties"]


def test_an_unknown_kind_is_refused_with_those_there_are() -> None:
    result = CliRunner().invoke(command, ["regimes"])
    assert result.exit_code == 2
    assert all(kind in result.stderr for kind in KINDS)


# Shipped files


@pytest.mark.slow
@pytest.mark.parametrize("path", REGIMES, ids=lambda path: path.stem)
def test_every_shipped_regime_is_accepted(path: Path) -> None:
    assert problems(schema_of("regime"), seen(path)) == []


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_shipped_case_is_accepted(path: Path) -> None:
    assert problems(schema_of("case"), seen(path)) == []


def test_the_shipped_vocabulary_is_accepted() -> None:
    assert problems(schema_of("vocabulary"), seen(VOCABULARY_FILE)) == []


@pytest.mark.parametrize("path", [*REGIMES, *CASES, VOCABULARY_FILE], ids=lambda path: path.stem)
def test_every_shipped_file_names_its_schema_in_its_first_line(path: Path) -> None:
    first = path.read_text("utf-8").split("\n", 1)[0]
    match = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert match
    kind = {"regimes": "regime", "scenarios": "case", "steps": "vocabulary"}[path.parent.name]
    assert (path.parent / match[1]).resolve() == ROOT / "schemas" / f"{kind}.json"


def test_editors_see_dates_as_texts_and_keys_as_texts() -> None:
    assert as_editors_see("{on: 2024-01-31, true: no, n: 1.5}") == {
        "on": "2024-01-31",
        "true": "no",
        "n": 1.5,
    }


# The matrix


def test_the_matrix_of_a_small_run_is_accepted(tmp_path: Path) -> None:
    assert problems(schema_of("matrix"), small_matrix(tmp_path)) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda matrix: matrix.update(version=matrix["version"] + 1),
        lambda matrix: matrix.pop("regimes"),
        lambda matrix: matrix["scenarios"][0]["cells"][0].update(verdict="allow"),
        lambda matrix: matrix["scenarios"][0]["cells"][0]["decision"].update(outcome="pass"),
    ],
    ids=["another version", "no regimes", "an outcome as verdict", "a verdict as outcome"],
)
def test_a_matrix_of_another_shape_is_refused(
    spoil: Callable[[Json], object], tmp_path: Path
) -> None:
    matrix = small_matrix(tmp_path)
    spoil(matrix)
    assert problems(schema_of("matrix"), matrix)


TINY_VOCABULARY = """
request: {ordinary: an ordinary request, asked: [they ask]}
facts:
  colour:
    asks: What colour is it?
    unknown: what colour it is
    values: {red: it is red, blue: it is blue}
    ordinary: red
grounds: {whim: a whim}
parties: {keeper: the keeper}
duties: {sweep: sweep the floor}
"""
TINY_REGIME = """
title: Blue only
kind: proposal
sources: {book: {title: A book}}
rules:
  - id: blue
    when: {colour: blue}
    decide: {outcome: allow, mode: may, ground: whim}
    because: It is blue.
    source: book
    obligations: [{who: keeper, duty: sweep, within: 2 days}]
otherwise: {decide: {outcome: refuse, mode: no_ground}, because: It is not blue.}
"""
TINY_FEATURE = """
Feature: Colours
  Scenario: Blue
    Given an ordinary request
    And it is blue
    When they ask
    Then "blue-only" allows the disclosure

  Scenario: Nobody knows
    Given an ordinary request
    And it is not known what colour it is
    When they ask
    Then "blue-only" refuses the disclosure
"""


def small_matrix(folder: Path) -> Json:
    """Run a bench of another kind, with a cell that passes and one that fails."""
    for name, text in {
        "steps/vocabulary.yaml": TINY_VOCABULARY,
        "regimes/blue-only.yaml": TINY_REGIME,
        "features/colours.feature": TINY_FEATURE,
        "scenarios/none.txt": "",
    }.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text.lstrip(), "utf-8")
    bench = open_bench(folder)
    suite = read_suite([folder / "features" / "colours.feature"], folder, bench.language())
    matrix = json.loads(render_json(run(suite, bench.panel())))
    assert [row["cells"][0]["verdict"] for row in matrix["scenarios"]] == ["pass", "fail"]
    return matrix


def test_a_schema_speaks_the_words_of_its_bench_only(tmp_path: Path) -> None:
    path = tmp_path / "vocabulary.yaml"
    path.write_text(TINY_VOCABULARY, "utf-8")
    tiny = read_vocabulary(path, "vocabulary.yaml")
    assert accepts(regime_schema(tiny), as_editors_see(TINY_REGIME))
    assert not accepts(schema_of("regime"), as_editors_see(TINY_REGIME))
    assert not accepts(regime_schema(tiny), seen(ROOT / "regimes" / "us-sca.yaml"))


# What is refused


def regime(**changes: Json) -> Json:
    rule = {
        "id": "one",
        "when": {"process": "search_warrant"},
        "decide": {"outcome": "allow", "mode": "must", "ground": "search_warrant"},
        "because": "So it is.",
        "source": "statute",
    }
    whole = {
        "title": "A regime",
        "kind": "provider_law",
        "sources": {"statute": {"title": "A statute"}},
        "rules": [rule],
        "otherwise": {"decide": {"outcome": "not_governed"}, "because": "Nothing is said."},
    }
    for where, value in changes.items():
        target = rule if where in (*rule, "obligations") else whole
        target[where] = value
    return {key: value for key, value in whole.items() if value is not None}


def variant(**keys: Json) -> Json:
    return {"extends": "us-sca", **keys}


ACCEPTED_REGIMES = {
    "as it is": regime(),
    "a group": regime(when={"danger": "grave"}),
    "values and a group": regime(when={"danger": ["grave", "property"]}),
    "a yes/no fact": regime(when={"danger_imminent": True}),
    "nested": regime(when={"any": [{"danger": "none"}, {"all": [{"not": {"scope": "within"}}]}]}),
    "a number": regime(when={"window_hours": [1, 2.5]}),
    "a range": regime(when={"window_hours": {"more_than": 0, "at_most": 12}}),
    "a date": regime(when={"requested_on": "2024-01-31"}),
    "a range of dates": regime(when={"requested_on": {"less_than": "2024-01-31"}}),
    "an id of digits": regime(id=2703),
    "a title of digits": regime(title=2024),
    "no rules": regime(rules=[]),
    "empty dates": regime(in_force={}),
    "a duty unless": regime(
        obligations=[{"who": "agency", "duty": "destroy", "unless": {"gag_order": True}}]
    ),
    "the engine by name": regime(engine="rules"),
    "a variant": variant(),
    "a variant with another end": variant(otherwise=regime()["otherwise"]),
    "a variant with its own rules": variant(rules=[], title="No rules"),
    "a stack": regime(
        rules=None, otherwise=None, stack={"layers": ["us-sca", "uk"], "combine": "deny_overrides"}
    ),
}
REFUSED_REGIMES = {
    "a misspelt fact": regime(when={"dangr": "grave"}),
    "a misspelt value": regime(when={"danger": "deth"}),
    "a misspelt value in a list": regime(when={"danger": ["death", "deth"]}),
    "a misspelt fact deep inside": regime(when={"any": [{"all": [{"not": {"dangr": "death"}}]}]}),
    "a fact that is unknown": regime(when={"danger": "unknown"}),
    "no condition": regime(when={}),
    "no value": regime(when={"danger": []}),
    "no alternative": regime(when={"any": []}),
    "yes for true": regime(when={"danger_imminent": "yes"}),
    "a number in quotes": regime(when={"window_hours": "1"}),
    "a number that is too small": regime(when={"window_hours": -1}),
    "an empty range": regime(when={"window_hours": {}}),
    "a misspelt bound": regime(when={"window_hours": {"atleast": 1}}),
    "a range of a choice": regime(when={"danger": {"at_least": 1}}),
    "a day that is none": regime(when={"requested_on": "2023-02-29"}),
    "a date for a number": regime(when={"window_hours": {"at_least": "2024-01-31"}}),
    "a misspelt mode": regime(decide={"outcome": "allow", "mode": "mst", "ground": "consent"}),
    "a misspelt ground": regime(decide={"outcome": "allow", "mode": "must", "ground": "consnt"}),
    "a misspelt outcome": regime(decide={"outcome": "alow", "mode": "must", "ground": "consent"}),
    "an outcome that arises by itself": regime(decide={"outcome": "needs_facts"}),
    "a misspelt kind": regime(kind="providerlaw"),
    "a misspelt key": regime(titel="A regime"),
    "a misspelt duty": regime(obligations=[{"who": "agency", "duty": "destory"}]),
    "a misspelt party": regime(obligations=[{"who": "agencey", "duty": "destroy"}]),
    "a duty of nobody": regime(obligations=[{"duty": "destroy"}]),
    "a rule without a source": regime(source={}),
    "an id with a blank": regime(id="one rule"),
    "an id that is taken": regime(id="otherwise"),
    "no title": regime(title=None),
    "nothing otherwise": regime(otherwise=None),
    "a day that is none in force": regime(in_force={"from": "2024-13-01"}),
    "changes without what they change": regime(remove=["one"]),
    "a misspelt key of a variant": variant(removed=["one"]),
    "rules and changes to them": variant(rules=[], remove=["one"]),
    "an insertion at no place": variant(insert=[{"rule": regime()["rules"][0]}]),
    "an insertion at two places": variant(
        insert=[{"before": "one", "after": "two", "rule": regime()["rules"][0]}]
    ),
    "a stack with rules": regime(stack={"layers": ["us-sca", "uk"], "combine": "deny_overrides"}),
    "a stack with an engine": regime(
        rules=None,
        otherwise=None,
        engine="rules",
        stack={"layers": ["us-sca", "uk"], "combine": "deny_overrides"},
    ),
    "a stack of one": regime(
        rules=None, otherwise=None, stack={"layers": ["us-sca"], "combine": "deny_overrides"}
    ),
    "a stack that combines by magic": regime(
        rules=None, otherwise=None, stack={"layers": ["us-sca", "uk"], "combine": "magic"}
    ),
    "a source without a title": regime(sources={"statute": {}}),
    "an address that is none": regime(sources={"statute": {"title": "A", "address": "a.org"}}),
    "a bare year": regime(sources={"statute": {"title": "A", "date": 2022}}),
}


@pytest.mark.parametrize("value", ACCEPTED_REGIMES.values(), ids=ACCEPTED_REGIMES)
def test_reader_and_schema_accept_a_regime_with(value: Json, tmp_path: Path) -> None:
    assert loads(load_regime, value, tmp_path)
    assert problems(schema_of("regime"), value) == []


@pytest.mark.parametrize("value", REFUSED_REGIMES.values(), ids=REFUSED_REGIMES)
def test_reader_and_schema_refuse_a_regime_with(value: Json, tmp_path: Path) -> None:
    assert not loads(load_regime, value, tmp_path)
    assert problems(schema_of("regime"), value)


def test_keys_of_another_engine_are_left_open() -> None:
    foreign = regime(engine="cedar", rules="all-of-them.cedar", otherwise=None, entities={})
    assert accepts(schema_of("regime"), foreign)
    assert not accepts(schema_of("regime"), {**foreign, "kind": "law"})


def test_reader_and_schema_agree_on_every_decision() -> None:
    """All outcomes with all modes, grounds and scopes, present, absent and misspelt."""
    whole = table(parse_document(json.dumps(regime()), "it"), "it")
    manifest = manifest_file._read_manifest("it", whole, None, Path())
    reader = rules_file.RuleReader(manifest, vocabulary())
    for chosen in itertools.product(
        (*Outcome, "alow", None),
        (*Mode, "mst", None),
        ("consent", "consnt", None),
        (*Scope, "narrow", None),
    ):
        named = zip(("outcome", "mode", "ground", "scope"), chosen, strict=True)
        decide = {key: word for key, word in named if word is not None}
        node = table(parse_document(json.dumps(decide), "it"), "`decide`")
        read = reads(partial(reader._decision, node))
        assert accepts(definition("regime", "decision"), decide) == read, decide


# Facts and conditions, of any shape

DAYS = st.sampled_from(["2024-01-31", "2024-02-30", "2024-1-31", "yesterday", "2024-01-31T00:00"])
NUMBERS = st.sampled_from([-1, 0, 0.25, 1, 12, 400])
ANY_VALUE = st.one_of(
    st.booleans(), NUMBERS, DAYS, st.sampled_from(["unknown", "none", "nonsense", "true", "1"])
)


def values_of(fact: Fact) -> st.SearchStrategy[Json]:
    match fact.type:
        case FactType.NUMBER:
            fitting: st.SearchStrategy[Json] = NUMBERS
        case FactType.DATE:
            fitting = DAYS
        case _:
            fitting = st.sampled_from([*fact.values, *fact.groups])
    return st.one_of(fitting, fitting, fitting, ANY_VALUE)


def comparisons(fact: Fact) -> st.SearchStrategy[Json]:
    value = values_of(fact)
    bound = st.sampled_from([*condition_file.BOUNDS, "up_to"])
    return st.one_of(value, st.lists(value, max_size=3), st.dictionaries(bound, value, max_size=2))


def conditions() -> st.SearchStrategy[Json]:
    names = st.sampled_from([*vocabulary().facts])
    compared = names.flatmap(
        lambda name: comparisons(vocabulary().facts[name]).map(lambda value: {name: value})
    )
    misspelt = st.just({"dangr": "death"})
    leaf = st.one_of(*[compared] * 9, misspelt)

    def deeper(inner: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
        several = st.lists(inner, max_size=3)
        return st.one_of(
            st.builds(lambda parts: {"any": parts}, several),
            st.builds(lambda parts: {"all": parts}, several),
            st.builds(lambda part: {"not": part}, inner),
            st.builds(lambda one, two: {**one, **two}, inner, inner),
        )

    return st.recursive(leaf, deeper, max_leaves=6)


@cache
def definition(kind: str, name: str) -> Json:
    """Return one definition of a schema as a schema of its own."""
    return {**schema_of(kind)["$defs"][name], "$defs": schema_of(kind)["$defs"]}


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(conditions())
def test_reader_and_schema_agree_on_any_condition(condition: Json) -> None:
    node = parse_document(json.dumps(condition), "it")
    read = reads(lambda: read_condition(node, vocabulary().facts))
    assert accepts(definition("regime", "condition"), condition) == read


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(conditions())
def test_the_vocabulary_accepts_any_condition_that_a_regime_can_have(condition: Json) -> None:
    if accepts(definition("regime", "condition"), condition):
        assert accepts(definition("vocabulary", "condition"), condition)


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(st.data())
def test_reader_and_schema_agree_on_any_fact_of_a_case(data: st.DataObject) -> None:
    fact = vocabulary().facts[data.draw(st.sampled_from([*vocabulary().facts]))]
    value = data.draw(st.one_of(comparisons(fact), st.just("unknown")))
    node = parse_document(json.dumps(value), "it")
    schema = schema_of("case")["properties"]["facts"]
    assert accepts(schema, {fact.name: value}) == reads(lambda: read_value(node, fact))


# What a reader accepts its schema accepts, whatever is done to a good file


@st.composite
def spoilt(draw: st.DrawFn, paths: tuple[Path, ...]) -> Json:
    """Take a shipped file and change one or two of its parts."""
    whole = copy.deepcopy(draw(st.sampled_from([_seen(path) for path in paths])))
    for _ in range(draw(st.integers(1, 2))):
        holder = draw(st.sampled_from([*_holders(whole)]))
        key = draw(
            st.sampled_from(sorted(holder) if isinstance(holder, dict) else range(len(holder)))
        )
        donor = draw(st.sampled_from([*_holders(whole)]))
        match draw(st.sampled_from(["drop", "rename", "replace", "move"])):
            case "drop":
                del holder[key]
            case "rename" if isinstance(holder, dict):
                holder[draw(st.sampled_from(sorted(KEYS)))] = holder.pop(key)
            case "move":
                holder[key] = copy.deepcopy(donor)
            case _:
                holder[key] = copy.deepcopy(draw(ODD_VALUES))
        if not whole:
            break
    return whole


_seen = cache(seen)
ODD_VALUES = st.one_of(
    st.sampled_from(["", " ", "none", "unknown", "2024-01-31", "true", "it is {number}", "2703"]),
    st.sampled_from(["must", "may", "allow", "refuse", "not_governed", "narrowed", "rules"]),
    st.sampled_from([0, 7, 1.5, True, False]),
    st.sampled_from([[], {}, ["2024"], ["death"], {"at_least": 3}, {"danger": "death"}]),
)
KEYS = {
    *manifest_file.COMMON_KEYS,
    *rules_file._RULE_KEYS,
    *cases._KEYS,
    *vocabulary_file._FACT_KEYS,
    *events_file._KEYS,
    *duties_file._KEYS,
    *("any", "all", "not", "danger", "window_hours", "at_most", "within", "unless", "remove"),
    *("2703", "a key", "mode", "ground", "scope", "outcome"),
}


def _holders(node: Json) -> Iterator[Json]:
    return (part for part in _containers(node) if part)


def _containers(node: Json) -> Iterator[Json]:
    if isinstance(node, dict | list):
        yield node
        for child in node.values() if isinstance(node, dict) else node:
            yield from _containers(child)


SHIPPED = {"regime": tuple(REGIMES), "case": tuple(CASES), "vocabulary": (VOCABULARY_FILE,)}


@pytest.mark.slow
@pytest.mark.parametrize("kind", READERS)
@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_what_a_reader_accepts_its_schema_accepts(
    kind: str, tmp_path: Path, data: st.DataObject
) -> None:
    value = data.draw(spoilt(SHIPPED[kind]))
    if loads(READERS[kind], value, tmp_path):
        assert problems(schema_of(kind), value) == []


@pytest.mark.slow
def test_the_readers_of_these_tests_accept_every_shipped_file(tmp_path: Path) -> None:
    for kind, paths in SHIPPED.items():
        for path in paths:
            assert loads(READERS[kind], seen(path), tmp_path), path
    assert read_manifests(ROOT / "regimes", ROOT)
