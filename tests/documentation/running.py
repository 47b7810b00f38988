"""A page is run as its reader would: in a folder of its own, one thing after the other."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import click

from exigent.doors.cli.command_line import COMMANDS, exigent
from tests.documentation.blocks import (
    Append,
    Command,
    Edit,
    Inline,
    NotRun,
    Page,
    Replace,
    ReplaceLine,
    Session,
    Step,
    Write,
)
from tests.documentation.matching import difference

ROOT = Path(__file__).parents[2]
SHIPPED = (
    *("features", "scenarios", "regimes", "steps", "schemas", ".github"),
    *("conftest.py", "pyproject.toml", "action.yml", "README.md", "Makefile", ".gitignore"),
)
# They end when somebody ends them, so that in a sentence only their options can be checked.
ENDLESS = ({"watch"}, {"language-server", "--websocket"})
REMEMBER = 'trap \'{ export -p; printf "cd %q\\n" "$PWD"; } > "$0"\' EXIT\n'


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended: its exit code and what it printed."""

    code: int
    output: str


@dataclass(frozen=True, slots=True)
class Shell:
    """A folder with a shell in it, whose current folder and exported variables are kept."""

    folder: Path
    kept: Path

    @property
    def current(self) -> Path:
        _, where = shlex.split(self.kept.read_text("utf-8").splitlines()[-1])
        return Path(where)

    def run(self, command: str) -> Ended:
        ended = subprocess.run(
            ["bash", "-c", f'. "$0"\n{REMEMBER}{command}', str(self.kept)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment(self.kept.parent),
            check=False,
        )
        return Ended(ended.returncode, ended.stdout.decode("utf-8", "replace"))


def environment(home: Path) -> Mapping[str, str]:
    """Return what a reader's shell has, and nothing of what the tests were started with."""
    return {
        "COLUMNS": "100",
        "GIT_CONFIG_NOSYSTEM": "1",
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.defpath, "/usr/local/bin"]),
        "PYTHONUNBUFFERED": "1",  # so that the order of output and errors is that of a terminal
    }


def open_shell(folder: Path) -> Shell:
    """Open a shell in a folder; what it remembers lies beside that."""
    kept = folder.parent / f"{folder.name}.shell"
    kept.write_text(f"cd {shlex.quote(str(folder))}\n", "utf-8")
    return Shell(folder, kept)


def make_bench(folder: Path) -> None:
    """Write the shipped bench as a git repository of one commit, as a clone of it would be."""
    folder.mkdir()
    for name in SHIPPED:
        if (ROOT / name).is_dir():
            ignored = shutil.ignore_patterns("__pycache__", "node_modules")
            shutil.copytree(ROOT / name, folder / name, ignore=ignored)
        else:
            shutil.copy(ROOT / name, folder / name)
    ended = open_shell(folder).run(
        "git init --quiet --initial-branch main && git config user.name 'Ada Byron'"
        " && git config user.email ada@example.org && git add --all"
        " && git commit --quiet --message 'The bench' && git update-ref refs/remotes/origin/main main"
    )
    assert ended == Ended(0, ""), ended.output


@dataclass(slots=True)
class Runner:
    """Runs pages in copies of one bench, and each command of their prose in a copy of its own."""

    bench: Path
    copies: Path
    _made: int = 0
    _been: dict[tuple[str, tuple[Step, ...]], Shell] = field(default_factory=dict)

    def problems(self, page: Page) -> Iterator[str]:
        """Run the blocks of a page in their order, and yield what is not as it says.

        Of the commands in its prose only the names are looked at; what the reader has by then is
        kept, for `prose_problem`.
        """
        shell = self._begin(page)
        for number, step in enumerate(page.steps):
            if isinstance(step, Inline) and is_to_be_run(step.text):
                self._keep(page, number, shell)
            if found := _do(step, shell):
                yield f"{page.name}:{step.line}: {found}"
        shutil.rmtree(shell.folder)

    def prose_problem(self, page: Page, said: Inline) -> str:
        """Run a command of the prose where the reader of the page is; return what is wrong.

        What stands before it on the page is done once, however many such commands there are.
        """
        number = next(at for at, step in enumerate(page.steps) if step is said)
        done = _blocks(page.steps[:number])
        if (page.name, done) not in self._been:
            begun = self._begin(page)
            for step in done:
                _do(step, begun)
            self._been[page.name, done] = begun
        shell = self._copy_of(self._been[page.name, done])
        ended = shell.run(said.text)
        shutil.rmtree(shell.folder)
        if not is_wrong(ended):
            return ""
        return f"{page.name}:{said.line}: $ {said.text}\nended with {ended.code}:\n{ended.output}"

    def runs_in_a_fresh_bench(self, text: str) -> bool:
        """Tell whether a command can be run in the bench as it is shipped."""
        fresh = self._copy(self.bench)
        ended = fresh.run(text)
        shutil.rmtree(fresh.folder)
        return not is_wrong(ended)

    def _keep(self, page: Page, number: int, shell: Shell) -> None:
        """Keep a copy of what the reader of a page has before a step, if it is not kept yet."""
        done = _blocks(page.steps[:number])
        if (page.name, done) not in self._been:
            self._been[page.name, done] = self._copy_of(shell)

    def _copy_of(self, shell: Shell) -> Shell:
        """Return a shell in a copy of another's folder, which stands where that one does."""
        copy = self._copy(shell.folder)
        kept = shell.kept.read_text("utf-8")
        copy.kept.write_text(kept.replace(str(shell.folder), str(copy.folder)), "utf-8")
        return copy

    def _begin(self, page: Page) -> Shell:
        return self._copy(None if page.starts_empty else self.bench)

    def _copy(self, of: Path | None) -> Shell:
        self._made += 1
        folder = self.copies / f"copy-{self._made}"
        if of:
            shutil.copytree(of, folder, symlinks=True)
        else:
            folder.mkdir()
        return open_shell(folder)


def _blocks(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Return the steps that do something: not the words of the prose, nor what is only shown."""
    return tuple(step for step in steps if not isinstance(step, Inline | NotRun))


def is_to_be_run(text: str) -> bool:
    """Tell whether a command of the prose can be run as it stands, and ends by itself."""
    words = shlex.split(text)[1:]
    is_endless = any(several <= {*words} for several in ENDLESS)
    return not is_mention(words) and not has_placeholder(text) and not is_endless


def _do(step: Step, shell: Shell) -> str:
    """Do what a step says; return what keeps it from being as the page says, or nothing."""
    if isinstance(step, Command):
        return check(shell.run(step.text), step)
    if isinstance(step, Inline):
        is_named = is_mention(shlex.split(step.text)[1:])
        return "" if is_named or is_to_be_run(step.text) else wrong_call(step.text)
    if isinstance(step, Session):
        return _type(step, shell)
    if isinstance(step, NotRun):
        return "\n".join(filter(None, map(wrong_call, step.commands)))
    return write(step, shell.current)


def is_wrong(ended: Ended) -> bool:
    return ended.code not in (0, 1, 3, 4) or "Traceback (most recent call last)" in ended.output


def check(ended: Ended, command: Command) -> str:
    """Return what is not as the page says, or nothing."""
    told = f"$ {command.text}\n"
    if ended.code != command.ends_with:
        return f"{told}ended with {ended.code}, not with {command.ends_with}; it printed:\n{ended.output}"
    if command.output and (found := difference(command.output, ended.output.splitlines())):
        return f"{told}- is shown, + came:\n{found}\nall that it printed:\n{ended.output}"
    return ""


def write(edit: Edit, folder: Path) -> str:
    """Do to a file what a block says; return what keeps it from being done, or nothing."""
    path = folder / edit.path
    if not path.resolve().is_relative_to(folder.resolve()):
        return f"{edit.path} lies outside the folder"
    if isinstance(edit, Write):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(edit.text, "utf-8")
        return ""
    if not path.is_file():
        return f"there is no file {edit.path}"
    text = path.read_text("utf-8")
    if isinstance(edit, Append):
        path.write_text(text + edit.text, "utf-8")
    elif isinstance(edit, ReplaceLine):
        lines = text.splitlines(keepends=True)
        if edit.number > len(lines):
            return f"{edit.path} has only {len(lines)} lines"
        lines[edit.number - 1] = edit.text
        path.write_text("".join(lines), "utf-8")
    elif isinstance(edit, Replace):
        if (count := text.count(edit.old)) != 1:
            return f"{edit.old!r} stands {count} times in {edit.path}"
        path.write_text(text.replace(edit.old, edit.text), "utf-8")
    return ""


def is_mention(words: Sequence[str]) -> bool:
    """Tell whether words only name a command, such as `exigent run`."""
    if len(words) == 1:
        return words[0] in COMMANDS
    if len(words) != 2 or words[0] not in COMMANDS:
        return False
    group = exigent.get_command(click.Context(exigent), words[0])
    return isinstance(group, click.Group) and words[1] in group.list_commands(click.Context(group))


def has_placeholder(text: str) -> bool:
    """Tell whether something has to be put in before the command can be run."""
    pieces = [piece for word in shlex.split(text) for piece in re.split(r"[:=/,]", word)]
    return bool(re.search(r"\.\.\.|…|\[|<", text)) or any(
        re.fullmatch(r"[A-Z][A-Z_]+", piece) for piece in pieces if piece != "HEAD"
    )


def wrong_call(text: str) -> str:
    """Return what is wrong with the names of a call that is not run, or nothing."""
    program, *words = shlex.split(text, comments=True)
    if program != "exigent":
        return ""
    group: click.Command = exigent
    known = _options(group)
    for word in words:
        if isinstance(group, click.Group) and not word.startswith("-"):
            inner = group.get_command(click.Context(group), word)
            if inner is None:
                return f"there is no command {word!r}"
            group = inner
            known |= _options(group)
    named = {word.partition("=")[0].strip("[]") for word in words if re.match(r"\[?-.", word)}
    unknown = sorted(named - known)
    return f"no option of the command: {', '.join(unknown)}" if unknown else ""


def _options(command: click.Command) -> set[str]:
    return {
        word
        for parameter in command.get_params(click.Context(command))
        if isinstance(parameter, click.Option)
        for word in (*parameter.opts, *parameter.secondary_opts)
    }


def _type(session: Session, shell: Shell) -> str:
    """Type a session into Python where the reader of the page is."""
    typed = shell.folder.with_name(f"{shell.folder.name}.session")
    typed.write_text(session.text, "utf-8")
    ended = shell.run(f"python -m doctest -o ELLIPSIS {shlex.quote(str(typed))}")
    return ended.output if ended != Ended(0, "") else ""
