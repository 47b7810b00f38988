"""The modules that code of a bench brings along, which no code of another bench meets.

An import in such code, or in what it imports, finds what lies in its own folder first, whatever
else has that name. It is loaded under a name of its own and lies in `sys.modules` only while the
code runs, so that policies of several folders, and Givens of two revisions, share nothing.
"""

from __future__ import annotations

import builtins
import importlib.util
import itertools
import os
import sys
import threading
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from importlib.machinery import FileFinder, ModuleSpec, SourceFileLoader
from pathlib import Path, PurePosixPath

from exigent.files import PYTHON_ENDING, is_bench, read_text, real_path

# What code of a bench imports from exigent is exigent, whatever lies beside it.
_NEVER_OWN = frozenset({"exigent"})
_NO_STRANGERS = _NEVER_OWN | {"__main__"}
_numbers = itertools.count(1)
# sys.modules and sys.path are one for all threads, so that the code of one bench runs at a time.
_running = threading.RLock()
_before: list[Callable[[], object]] = []


@contextmanager
def before_code_runs(act: Callable[[], object]) -> Iterator[None]:
    """Have something done before the first code of a bench runs in the block, if any does.

    Such code may end the process at once, so that nothing that stands after it is ever reached.
    """
    _before.append(act)
    try:
        yield
    finally:
        if act in _before:
            _before.remove(act)


class OwnModules:
    """The modules of a folder, as a package of their own.

    `shown` is the folder as readers see it, `called` what it is in a sentence. `at_hand` must
    surround all that runs code of it; the folder of its bench, if it lies in one, is the current
    one meanwhile, so that files that are named from there are those of its own bench as well.
    """

    def __init__(self, folder: Path, shown: str, called: str) -> None:
        self._package = f"_exigent_code_{next(_numbers)}"
        self._folder = folder.absolute()
        above = (self._folder, *self._folder.parents)
        self._home = next(filter(is_bench, above), self._folder)
        self._shown = PurePosixPath(shown)
        self._called = called
        # A bench that is worked in may be another than the one that the code lies in.
        self._usual_path = [entry for entry in sys.path if not is_bench(Path(entry))]
        self._path = list(self._usual_path)
        package = types.ModuleType(self._package)
        package.__path__ = [str(self._folder)]
        self._modules = {self._package: package}
        self._found: dict[str, bool] = {}
        self._depth = 0
        self._strangers = _Strangers()

    @contextmanager
    def at_hand(self) -> Iterator[None]:
        """Let imports find the modules; leave Python afterwards as it was.

        One folder at a time can have its own at hand. Where they are, this does nothing.
        """
        if self._depth:
            # Perhaps in another thread, for which the one that put them there may wait.
            yield
            return
        with _running:
            while _before:
                _before.pop()()
            self._depth += 1
            displaced = self._put()
            here = _go_to(self._home)
            try:
                yield
            finally:
                _go_to(here)
                self._take_away(displaced)
                self._depth -= 1

    def make_module(self, path: Path) -> types.ModuleType:
        """Return the module that a file of the folder is to be run as."""
        parts = path.absolute().relative_to(self._folder).with_suffix("").parts
        module = types.ModuleType(".".join((self._package, *parts)))
        module.__file__ = str(path)
        module.__package__ = module.__name__.rpartition(".")[0]
        self.lend_import(module)
        # Dataclasses look their module up by its name.
        sys.modules[module.__name__] = module
        return module

    def lend_import(self, module: types.ModuleType) -> None:
        """Let the import statements of a module that was not run yet look in the folder."""
        vars(module)["__builtins__"] = {**vars(builtins), "__import__": self._import}

    def say(self, text: str) -> str:
        """Return a text with the modules called as the code calls them."""
        return text.replace(f"{self._package}.", "")

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None = None,
        target: types.ModuleType | None = None,  # noqa: ARG002
    ) -> ModuleSpec | None:
        """Return where one of the modules lies, as Python asks for it."""
        if not fullname.startswith(f"{self._package}."):
            return None
        # Python's own finder remembers folders, and one may change within a tick of the clock.
        finders = [FileFinder(folder, (SourceFileLoader, [PYTHON_ENDING])) for folder in path or ()]
        found = (finder.find_spec(fullname) for finder in finders)
        spec = next((spec for spec in found if spec is not None), None)
        if spec is not None and spec.loader is not None and spec.origin is not None:
            spec.loader = _OwnLoader(fullname, spec.origin, self)
        return spec

    def read(self, path: Path) -> str:
        """Return the text of a module, read as all files of a bench are read.

        Raises ImportError where it lies outside the folder, and InputError where it is no text.
        """
        inside = path.relative_to(self._folder).as_posix()
        if not real_path(path).is_relative_to(real_path(self._folder)):
            raise ImportError(f"`{inside}` lies outside {self._called}")
        return read_text(path, (self._shown / inside).as_posix())

    def _put(self) -> dict[str, types.ModuleType]:
        """Put the modules where Python finds them; return those that they displace."""
        displaced = self._strangers.take_out()
        displaced |= {name: sys.modules[name] for name in self._modules if name in sys.modules}
        self._path, sys.path = sys.path, self._path
        sys.modules.update(self._modules)
        sys.meta_path.insert(0, self)
        self._count = len(sys.modules)
        self._writes_none, sys.dont_write_bytecode = sys.dont_write_bytecode, True
        return displaced

    def _take_away(self, displaced: Mapping[str, types.ModuleType]) -> None:
        sys.dont_write_bytecode = self._writes_none
        sys.meta_path.remove(self)
        self._path, sys.path = sys.path, self._path
        if len(sys.modules) != self._count:
            self._modules |= self._loaded()
        for name in self._modules:
            sys.modules.pop(name, None)
        sys.modules.update(displaced)

    def _import(
        self,
        name: str,
        globals: Mapping[str, object] | None = None,
        locals: Mapping[str, object] | None = None,
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> types.ModuleType:
        """Import as Python does, but what lies in the folder by its own name there."""
        # A function may be called long after its file ran, and by whom nobody knows.
        with self.at_hand():
            first = name.partition(".")[0]
            if level or not self._has(first):
                return builtins.__import__(name, globals, locals, fromlist, level)
            try:
                own = builtins.__import__(f"{self._package}.{name}", globals, locals, fromlist, 0)
            except ModuleNotFoundError as error:
                missing = error.name and self.say(error.name)
                raise ModuleNotFoundError(self.say(str(error)), name=missing) from error.__cause__
            return own if fromlist else sys.modules[f"{self._package}.{first}"]

    def _has(self, name: str) -> bool:
        if name not in self._found:
            spec = self.find_spec(f"{self._package}.{name}", [str(self._folder)])
            # A folder without `__init__.py` is a package only where nothing else has its name.
            is_folder = spec is not None and spec.loader is None
            is_there = spec is not None and not (is_folder and _is_elsewhere(name))
            self._found[name] = is_there and name not in _NEVER_OWN
        return self._found[name]

    def _loaded(self) -> dict[str, types.ModuleType]:
        """Return the modules of the folder that are loaded now.

        Those that it finds by a folder that it put on Python's path are its own as well.
        """
        added = [entry for entry in self._path if entry not in self._usual_path]
        return {
            name: module
            for name, module in list(sys.modules.items())
            if f"{name}.".startswith(f"{self._package}.")
            or (added and _lies_in(module, added, self._usual_path))
        }


class _OwnLoader(SourceFileLoader):
    """Runs a module of one's own; nothing is written or taken from before."""

    def __init__(self, fullname: str, path: str, modules: OwnModules) -> None:
        super().__init__(fullname, path)
        self._modules = modules

    def get_code(self, fullname: str) -> types.CodeType:  # noqa: ARG002
        text = self._modules.read(Path(self.path))
        return compile(text, self.path, "exec", dont_inherit=True)

    def exec_module(self, module: types.ModuleType) -> None:
        self._modules.lend_import(module)
        super().exec_module(module)


class _Strangers:
    """What others have loaded from benches: pytest, a notebook. It may be of another revision."""

    def __init__(self) -> None:
        self._seen: tuple[int, str | None] = (0, None)
        self._names: list[str] = []

    def take_out(self) -> dict[str, types.ModuleType]:
        """Take these modules out of Python's, and return them."""
        seen = (len(sys.modules), next(reversed(sys.modules), None))
        if seen != self._seen:
            self._seen, self._names = seen, _names_from_benches()
        taken = {name: sys.modules.pop(name, None) for name in self._names}
        return {name: module for name, module in taken.items() if module is not None}


def _go_to(folder: Path | None) -> Path | None:
    """Make a folder the current one, and return the one that was; None for one that is gone."""
    try:
        here = Path.cwd()
    except FileNotFoundError:
        here = None
    if folder is not None:
        with suppress(OSError):
            os.chdir(folder)
    return here


def _names_from_benches() -> list[str]:
    whole = list(sys.modules.items())
    benches: dict[Path, bool] = {}
    firsts = set()
    for name, module in whole:
        folder = _folder_of(module) if "." not in name else None
        if folder is not None and name not in _NO_STRANGERS:
            if folder not in benches:
                benches[folder] = is_bench(folder)
            if benches[folder]:
                firsts.add(name)
    return [name for name, _ in whole if name.partition(".")[0] in firsts]


def _folder_of(module: types.ModuleType) -> Path | None:
    """Return the folder that a module, or a package as a whole, lies in."""
    places = list(getattr(module, "__path__", ()))
    file = getattr(module, "__file__", None)
    places = places or ([file] if isinstance(file, str) else [])
    return Path(places[0]).parent if places and isinstance(places[0], str) else None


def _is_elsewhere(name: str) -> bool:
    return name in sys.modules or importlib.util.find_spec(name) is not None


def _lies_in(module: types.ModuleType, added: Sequence[str], usual: Sequence[str]) -> bool:
    """Tell whether a module was found by one of the folders that were added to those usual."""
    file = getattr(module, "__file__", None)
    places = [file] if isinstance(file, str) else list(getattr(module, "__path__", ()))
    if not places:
        return False
    above = Path(places[0]).absolute().parents
    entries = [entry for entry in (*added, *usual) if Path(entry).absolute() in above]
    return bool(entries) and max(entries, key=len) in added
