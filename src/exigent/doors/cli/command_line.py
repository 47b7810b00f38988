"""The command `exigent`: finds the sub-command, and ends with the exit code of what happened."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from exigent import __version__
from exigent.doors.cli.ending import run_to_its_end
from exigent.doors.cli.everywhere import Debugging, add_options
from exigent.doors.cli.interruption import unwinding
from exigent.doors.cli.older_reports import no_older_reports
from exigent.doors.cli.streams import prepare_streams
from exigent.words import ExitCode, Fault, InputError, did_you_mean

COMMANDS = {
    "run": "Decide the features and print the matrix.",
    "watch": "Print the matrix anew at every save, with what it changed.",
    "decide": "Decide requests from a file.",
    "replay": "Say what each regime would have done with the requests of a table.",
    "compare": "Show which decisions a change flips, and which way.",
    "approve": "Approve changes of the last comparison.",
    "agree": "Tell whether regimes answer alike, and where they differ.",
    "order": "Tell which regime is at least as strict as which.",
    "timeline": "Show how the duties of a scenario stand over time, and whether they were kept.",
    "plot": "Draw the matrix, or a bar for each regime, for a memo.",
    "ask": "Ask for the facts of a request one by one, and say what each regime answers.",
    "explore": "Write a page that answers what if, for people without a terminal.",
    "explain": "Say why a regime decides a scenario as it does.",
    "find": "Find the plainest request for which something holds, or prove that there is none.",
    "flip": "Say what would have to change for another answer.",
    "gaps": "Show what the scenarios do not look at.",
    "mutate": "Show which changes of rules the scenarios would not notice.",
    "regimes": "List the regimes, or show one with its rules.",
    "cases": "List the reported cases, or show one.",
    "steps": "List every sentence that a scenario can use.",
    "lint": "Find what is wrong, doubtful or idle without running anything.",
    "fmt": "Format feature files.",
    "init": "Make a new bench that passes at once.",
    "new": "Make one more case, regime, feature or fact.",
    "pages": "Write the bench as pages: its regimes, facts, sentences and cases.",
    "schema": "Print the schema of a kind of file, for editors.",
    "language-server": "Serve an editor: a bench as it is typed.",
}

_EPILOG = """
\b
Exit codes:
    0  all expectations hold
    1  some do not
    2  the input is wrong
    3  a gate that was asked for is not met
    4  an engine failed
   70  the bench itself failed, or could not write its output
  130  interrupted by Ctrl-C
  143  ended by SIGTERM

\b
Example:
  exigent run features/emergency_requests.feature
"""

# What a shell asks for completions by; Click ends by itself when it has told them.
_COMPLETING = "_EXIGENT_COMPLETE"


def _module_of(command: str) -> str:
    return f"exigent.doors.cli.commands.{command.replace('-', '_')}"


class _LazyGroup(click.Group):
    """A group that imports a command's module only when the command is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(_module_of(cmd_name))
        command: click.Command = module.command
        add_options(command, hidden=True)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            meant = did_you_mean(args[0], COMMANDS)
            ctx.fail(f"there is no command `{args[0]}`{'; ' if meant else ''}{meant}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=_LazyGroup, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="exigent")
def exigent() -> None:
    """Run plain-language scenarios against policies, and see which would disclose."""


add_options(exigent, hidden=False)


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line and exit; what the user got wrong is said without a traceback."""
    # A command makes much that lives to its end and next to no cycles: collecting takes a third.
    gc.disable()
    prepare_streams()
    words = sys.argv[1:] if arguments is None else arguments
    debugging = Debugging()

    def run() -> object:
        with no_older_reports(exigent, words):
            _refuse_other_encodings(words)
            try:
                return exigent.main(
                    words, prog_name="exigent", standalone_mode=False, obj=debugging
                )
            except SystemExit as ended:
                if _COMPLETING in os.environ:
                    return ended.code
                raise

    with unwinding() as asked:
        code = run_to_its_end(run, is_debugging=lambda: debugging.is_on)
    sys.exit(ExitCode.TERMINATED if asked.to_end else code)


def _refuse_other_encodings(words: Sequence[str]) -> None:
    """Raise InputError for a word that no report could repeat."""
    for word in words:
        try:
            word.encode()
        except UnicodeEncodeError:
            shown = word.encode(errors="replace").decode()
            raise InputError(f"`{shown}` is not UTF-8 text", fault=Fault.NOT_TEXT) from None
