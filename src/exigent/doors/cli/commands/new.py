"""`exigent new`: one more case, regime, feature or fact."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from exigent.bench import find_root, open_bench
from exigent.doors.cli.asking import Prompt, ask, ask_for_pairs, can_ask
from exigent.files import CASES, DRAFTS, FEATURES, REGIMES, VOCABULARY, read_vocabulary
from exigent.regime import Kind
from exigent.scaffold import (
    FactGiven,
    SourceGiven,
    add_fact,
    check_new_fact,
    new_path,
    renew_schemas,
    write_case,
    write_first_scenario,
    write_regime,
)
from exigent.suite import find_own_steps
from exigent.words import FactType, Fault, InputError, Vocabulary, shown_path

_KINDS = tuple(kind.value for kind in Kind)
_TYPES = tuple(type.value for type in FactType)
# What a fact needs besides a question, a type and an ordinary value.
_NEEDS = {
    FactType.CHOICE: ("--value", "--unknown"),
    FactType.YES_NO: ("--value",),
    FactType.NUMBER: ("--phrase", "--unknown"),
    FactType.DATE: ("--phrase", "--unknown"),
}

_title = click.option("--title", default="", help="What it is called, in a few words.")
_source = click.option("--source", default="", help="The title of the source that it rests on.")
_outlet = click.option("--outlet", default="", help="Who published the source.")
_address = click.option("--address", default="", help="Where the source is: https://...")


@click.group("new", epilog="Example: exigent new regime house-rules-2025 --kind proposal")
def command() -> None:
    """Make one more case, regime, feature or fact, which is right as it stands.

    What is not given as an option is asked, if there is a terminal. What is left to be
    written stands in the file after the word TODO.
    """


@command.command(
    "case",
    short_help="Make a reported case: scenarios/NAME.yaml.",
    epilog="Example: exigent new case lost-diary --title 'A lost diary'",
)
@click.argument("name")
@_title
@click.option("--date", default="", help="When it happened: 2024-01-31, a year, or words.")
@_source
@_outlet
@_address
def case(name: str, title: str, date: str, source: str, outlet: str, address: str) -> int:
    """Make a reported case, scenarios/NAME.yaml, in which no facts are stated yet."""
    root = find_root(Path.cwd())
    vocabulary = _vocabulary(root)
    new_path(root, CASES, name, ".yaml")
    title, source = ask(
        Prompt("--title", "What is the case called?", title),
        Prompt("--source", "What is the title of a report on it?", source),
    )
    found = SourceGiven(source, outlet, address)
    _check_steps(root)
    path = write_case(root, name, vocabulary, title, date, found)
    _tell(shown_path(path, root), *renew_schemas(root, vocabulary))
    click.echo(f'next: a scenario that begins with: Given the reported case "{name}"')
    return 0


@command.command(
    "regime",
    short_help="Make a regime: regimes/NAME.yaml.",
    epilog="Example: exigent new regime house-rules-2025 --kind proposal",
)
@click.argument("name")
@_title
@click.option("--kind", default=None, type=click.Choice(_KINDS), help="What kind of policy it is.")
@_source
@_outlet
@_address
@click.option(
    "--draft", "is_draft", is_flag=True, help="Make it in drafts/, no column until asked."
)
def regime(
    name: str,
    title: str,
    kind: str | None,
    source: str,
    outlet: str,
    address: str,
    is_draft: bool,
) -> int:
    """Make a regime, regimes/NAME.yaml, that governs nothing until its rules are written.

    With --draft it is drafts/NAME.yaml, which commands read where they are given its path,
    and which nobody else's features hear of.
    """
    folder = DRAFTS if is_draft else REGIMES
    root = find_root(Path.cwd())
    vocabulary = _vocabulary(root)
    new_path(root, folder, name, ".yaml")
    title, kind, source = ask(
        Prompt("--title", "What is the policy called?", title),
        Prompt("--kind", "What kind of policy is it?", kind or "", _KINDS),
        Prompt("--source", "What is the title of the text that it stands in?", source),
    )
    found = SourceGiven(source, outlet, address)
    _check_steps(root)
    path = write_regime(root, folder, name, title, Kind(kind), found)
    _tell(shown_path(path, root), *renew_schemas(root, vocabulary))
    asked = f", then `exigent run --regime {DRAFTS}/{name}.yaml`" if is_draft else ""
    click.echo(f"next: its rules, in that file{asked}")
    return 0


@command.command(
    "feature",
    short_help="Make a feature: features/NAME.feature.",
    epilog="Example: exigent new feature letters --title Letters",
)
@click.argument("name")
@_title
@click.option(
    "--scenario",
    default="An ordinary request",
    show_default=True,
    help="The name of its first scenario.",
)
def feature(name: str, title: str, scenario: str) -> int:
    """Make a feature, features/NAME.feature, with a scenario of the ordinary request.

    The scenario expects of every regime what it answers today.
    """
    root = find_root(Path.cwd())
    new_path(root, FEATURES, name, ".feature")
    (title,) = ask(Prompt("--title", "What is the feature called?", title))
    _tell(shown_path(write_first_scenario(open_bench(root), name, title, scenario), root))
    click.echo(f"next: exigent run {FEATURES}/{name}.feature")
    return 0


@command.command(
    "fact",
    short_help="Add a fact to steps/vocabulary.yaml.",
    epilog="Example: exigent new fact card_shown --type yes_no",
)
@click.argument("name")
@click.option("--asks", default="", help="The question that the fact answers.")
@click.option("--topic", default="", help="What it is about: one of the vocabulary's topics.")
@click.option(
    "--type", "kind", default=None, type=click.Choice(_TYPES), help="What its values are."
)
@click.option(
    "--value",
    "values",
    multiple=True,
    metavar="VALUE=PHRASE",
    help="A value with its sentence; once for each value of a choice or yes_no.",
)
@click.option("--phrase", default="", help="The sentence, with {number} or {date} in it.")
@click.option("--unit", default="", help="What a number counts.")
@click.option("--unknown", default="", help='What completes "it is not known ...".')
@click.option("--ordinary", default="", help="The value that it has in an ordinary request.")
@click.option(
    "--also", multiple=True, metavar="WORD", help="A word by which `steps` finds it, too."
)
def fact(
    name: str,
    asks: str,
    topic: str,
    kind: str | None,
    values: tuple[str, ...],
    phrase: str,
    unit: str,
    unknown: str,
    ordinary: str,
    also: tuple[str, ...],
) -> int:
    """Add a fact to steps/vocabulary.yaml, below those that are there.

    A choice needs --value twice or more and --unknown, yes_no needs --value true=...
    and --value false=..., a number or a date needs --phrase and --unknown.
    """
    root = find_root(Path.cwd())
    check_new_fact(_vocabulary(root), name)
    pairs = _pairs(values)
    asking = Prompt("--asks", "Which question does the fact answer?", asks)
    choosing = Prompt("--type", "What are its values?", kind or "", _TYPES)
    usual = Prompt("--ordinary", "Which value does it have in an ordinary request?", ordinary)
    details = {
        "--value": Prompt("--value", "", "given" if pairs else ""),
        "--phrase": Prompt(
            "--phrase", "Which sentence states it, with {number} or {date}?", phrase
        ),
        "--unknown": Prompt("--unknown", 'What completes "it is not known ..."?', unknown),
    }
    if not can_ask():
        needed = _NEEDS[FactType(kind)] if kind else ()
        ask(asking, choosing, *(details[option] for option in needed), usual)
    asks, kind = ask(asking, choosing)
    type = FactType(kind)
    for option in _NEEDS[type]:
        if option == "--value":
            pairs = pairs or _ask_for_values(type)
        elif option == "--phrase":
            (phrase,) = ask(details[option])
        else:
            (unknown,) = ask(details[option])
    (ordinary,) = ask(usual)
    given = FactGiven(name, asks, type, ordinary, pairs, phrase, unit, unknown, also, topic)
    _tell(*add_fact(root, given))
    click.echo(f"next: exigent steps {name}")
    return 0


def _ask_for_values(type: FactType) -> tuple[tuple[str, str], ...]:
    if type is FactType.YES_NO:
        said = ask(
            Prompt("--value", "Which sentence says that it is so?"),
            Prompt("--value", "Which sentence says that it is not so?"),
        )
        return tuple(zip(("true", "false"), said, strict=True))
    return ask_for_pairs("A value, in a word (nothing to end)", "Which sentence states `{}`?", 2)


def _pairs(values: Sequence[str]) -> tuple[tuple[str, str], ...]:
    pairs = []
    for value in values:
        name, equals, phrase = value.partition("=")
        if not equals:
            raise InputError(
                f"--value `{value}` has no `=`",
                None,
                "write --value none='no paper'",
                fault=Fault.WRONG_OPTION,
            )
        pairs.append((name.strip(), phrase))
    return tuple(pairs)


def _vocabulary(root: Path) -> Vocabulary:
    return read_vocabulary(root / VOCABULARY, shown_path(root / VOCABULARY, root))


def _check_steps(root: Path) -> None:
    """Raise InputError for what would keep the schemas from being made after a file is written."""
    find_own_steps(root)


def _tell(*written: str) -> None:
    for path in written:
        click.echo(path)
