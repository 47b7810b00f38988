"""Pages of the tool itself: its commands, as Click knows them, exit codes and codes of errors."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

import click
from prose import prose

from exigent.analysis.lint import CHECKS
from exigent.doors.cli.command_line import COMMANDS, exigent
from exigent.report.pages.markup import bullets, code, page, page_link, say, table
from exigent.report.text.markdown import code_block
from exigent.words.errors import ExitCode
from exigent.words.faults import Fault

# What a shell reports for a program whose reader went away.
_BY_SIGNAL = {
    "141": "whoever read its output had enough",
}


def tool_pages() -> dict[str, str]:
    """Return the pages by their paths."""
    return {"commands.md": _commands(), "exit_codes.md": _exit_codes(), "errors.md": _errors()}


def _commands() -> str:
    links = (
        f"{page_link(code(f'exigent {name}'), '', f'exigent {name}')}: {say(about)}"
        for name, about in COMMANDS.items()
    )
    return page(
        "Commands",
        [
            say(exigent.help or ""),
            "Every command ends with one of the [exit codes](exit_codes.md).",
            bullets(links),
            *(part for name in COMMANDS for part in _command(name)),
        ],
    )


def _command(name: str) -> Iterator[str]:
    found = exigent.get_command(click.Context(exigent), name)
    assert found is not None
    context = click.Context(found, info_name=f"exigent {name}")
    yield f"## {code(f'exigent {name}')}"
    yield from _paragraphs(found.help or "")
    yield code_block(found.get_usage(context).removeprefix("Usage: "))
    parameters = found.get_params(context)
    arguments = [each for each in parameters if isinstance(each, click.Argument)]
    options = [each for each in parameters if isinstance(each, click.Option)]
    if arguments:
        rows = ([code(each.make_metavar(context)), _argument(each)] for each in arguments)
        yield table(["argument", ""], rows)
    yield table(["option", "what it does"], (_option(each, context) for each in options))
    yield from _paragraphs(found.epilog or "")


def _paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of a help text; one that Click must not wrap becomes a block."""
    for paragraph in inspect.cleandoc(text).split("\n\n"):
        if paragraph.startswith("\b"):
            yield code_block(paragraph.removeprefix("\b").strip("\n"))
        elif example := re.fullmatch(r"Example: (.+)", paragraph):
            yield f"Example: {code(example.group(1))}"
        elif paragraph.strip():
            yield prose(paragraph)


def _argument(argument: click.Argument) -> str:
    words = ["needed" if argument.required else "may be left out"]
    if argument.nargs == -1:
        words.append("several may be given")
    return ", ".join([*words, *_choices(argument.type)])


def _option(option: click.Option, context: click.Context) -> list[str]:
    names = ", ".join(code(name) for name in (*option.opts, *option.secondary_opts))
    value = "" if option.is_flag else f" {code(option.make_metavar(context))}"
    notes = [*_choices(option.type), *_default(option)]
    if option.required:
        notes.append("needed")
    told = f" ({'; '.join(notes)})" if notes else ""
    return [f"{names}{value}", f"{prose(option.help or '')}{told}"]


def _choices(kind: click.ParamType[object]) -> Iterator[str]:
    if isinstance(kind, click.Choice):
        yield f"one of {', '.join(code(str(choice)) for choice in kind.choices)}"


def _default(option: click.Option) -> Iterator[str]:
    default = option.to_info_dict()["default"]
    if isinstance(default, str | int | float) and not isinstance(default, bool) and default != "":
        yield f"{code(str(default))} if left out"


def _exit_codes() -> str:
    meanings = dict(re.findall(r"^  (\d+)  (.+)$", exigent.epilog or "", re.MULTILINE))
    rows = [[str(c.value), code(c.name), say(meanings[str(c.value)])] for c in ExitCode]
    rows += [[number, "", say(why)] for number, why in _BY_SIGNAL.items()]
    return page(
        "Exit codes",
        [
            "What a command ends with, for scripts and CI.",
            table(["code", "name", "meaning"], rows),
        ],
    )


_ABOUT_CODES = """\
What is refused ends with its code in brackets, such as `[EX105]`. A code stays what it is; the
words before it may change. `EX1..` is wrong in a file, `EX4..` in what a command or a program was
asked; the rest only [`exigent lint`](../lint.md) finds."""


def _errors() -> str:
    return page(
        "Codes of errors",
        [
            _ABOUT_CODES,
            *(part for code in CHECKS for part in _code(code)),
        ],
    )


def _code(number: str) -> Iterator[str]:
    check = CHECKS[number]
    yield f"## {number}"
    yield f"{code(check.name)} ({check.severity}): {prose(check.means)}"
    yield from (prose(fault.remedy) for fault in Fault if fault.code == number)
