"""Opens a bench for programs and notebooks."""

from __future__ import annotations

from pathlib import Path

from exigent.bench import find_root
from exigent.bench import open_bench as read_bench
from exigent.doors.library.given import Word, take_word
from exigent.doors.library.workbench import Workbench
from exigent.words import Fault, InputError, Location, is_there


def open_bench(
    folder: Word = ".",
    *,
    regimes: Word | None = None,
    no_code: bool = False,
) -> Workbench:
    """Open the bench that a folder is, or lies in.

    `regimes` takes the regimes from another folder than `regimes/`. `no_code` refuses regimes
    and steps that run code of the bench or speak to another program. Raises InputError or
    InputErrors for what is wrong in its files, and InputError if there is no such folder.
    """
    named = take_word(folder, "folder")
    # One that is misspelt lies in the bench around it all the same.
    if not is_there(Path(named)):
        raise InputError("there is no such folder", Location(named), fault=Fault.NO_SUCH_FILE)
    place = None if regimes is None else Path(take_word(regimes, "regimes")).absolute()
    bench = read_bench(find_root(Path(named)), place)
    return Workbench(bench.without_code() if no_code else bench, no_code)
