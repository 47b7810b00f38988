"""The modules that a policy in Python brings along: those beside it, which no other policy meets.

An import in a policy, or in what it imports, finds what lies beside the policy first, whatever
else has that name. It is loaded under a name of its own and lies in `sys.modules` only while the
policy runs, so that policies of several folders, or of one folder read twice, share nothing.
"""

from __future__ import annotations

import builtins
import importlib.util
import itertools
import sys
import types
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from importlib.machinery import FileFinder, ModuleSpec, SourceFileLoader
from pathlib import Path, PurePosixPath

from exigent.engines.policy_file import PolicyFile
from exigent.files import PYTHON_ENDING, is_bench, read_text, real_path

_numbers = itertools.count(1)


class OwnModules(MetaPathFinder):
    """The modules of one policy, the policy itself among them, as a package of their own.

    `at_hand` must surround all that runs the policy.
    """

    def __init__(self, policy: PolicyFile) -> None:
        self._package = f"_exigent_policy_{next(_numbers)}"
        self._folder = policy.path.absolute().parent
        self._shown = PurePosixPath(policy.shown).parent
        # A bench that is worked in may be another than the one that the policy lies in.
        self._usual_path = [entry for entry in sys.path if not is_bench(Path(entry))]
        self._path = list(self._usual_path)
        package = types.ModuleType(self._package)
        package.__path__ = [str(self._folder)]
        self._modules = {self._package: package}
        self._found: dict[str, bool] = {}

    @contextmanager
    def at_hand(self) -> Iterator[None]:
        """Let imports find the modules; leave Python afterwards as it was.

        One policy at a time can have its own at hand.
        """
        displaced = {name: sys.modules[name] for name in self._modules if name in sys.modules}
        self._path, sys.path = sys.path, self._path
        sys.modules.update(self._modules)
        sys.meta_path.insert(0, self)
        count = len(sys.modules)
        try:
            yield
        finally:
            sys.meta_path.remove(self)
            self._path, sys.path = sys.path, self._path
            if len(sys.modules) != count:
                self._modules |= self._loaded()
            for name in self._modules:
                sys.modules.pop(name, None)
            sys.modules.update(displaced)

    def make_module(self, policy: PolicyFile) -> types.ModuleType:
        """Return the module that the policy itself is to be run as."""
        module = types.ModuleType(f"{self._package}.{policy.path.stem}")
        module.__file__ = str(policy.path)
        module.__package__ = self._package
        self.lend_import(module)
        # Dataclasses look their module up by its name.
        sys.modules[module.__name__] = module
        return module

    def lend_import(self, module: types.ModuleType) -> None:
        """Let the import statements of a module that was not run yet look beside the policy."""
        vars(module)["__builtins__"] = {**vars(builtins), "__import__": self._import}

    def say(self, text: str) -> str:
        """Return a text with the modules called as the policy calls them."""
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
            spec.loader = _Loader(fullname, spec.origin, self, self._folder, self._shown)
        return spec

    def _import(
        self,
        name: str,
        globals: Mapping[str, object] | None = None,
        locals: Mapping[str, object] | None = None,
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> types.ModuleType:
        """Import as Python does, but what lies beside the policy by its own name there."""
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
            self._found[name] = spec is not None and not (is_folder and _is_elsewhere(name))
        return self._found[name]

    def _loaded(self) -> dict[str, types.ModuleType]:
        """Return the modules of the policy that are loaded now.

        Those that it finds by a folder that it put on Python's path are its own as well.
        """
        added = [entry for entry in self._path if entry not in self._usual_path]
        return {
            name: module
            for name, module in list(sys.modules.items())
            if f"{name}.".startswith(f"{self._package}.")
            or (added and _lies_in(module, added, self._usual_path))
        }


class _Loader(SourceFileLoader):
    """Reads a module as all files of a bench are read; nothing is written or taken from before."""

    def __init__(
        self, fullname: str, path: str, modules: OwnModules, folder: Path, shown: PurePosixPath
    ) -> None:
        super().__init__(fullname, path)
        self._modules = modules
        self._folder = folder
        self._shown = shown

    def get_code(self, fullname: str) -> types.CodeType:  # noqa: ARG002
        path = Path(self.path)
        inside = path.relative_to(self._folder).as_posix()
        if not real_path(path).is_relative_to(real_path(self._folder)):
            raise ImportError(f"`{inside}` lies outside the folder of the policy")
        text = read_text(path, (self._shown / inside).as_posix())
        return compile(text, self.path, "exec", dont_inherit=True)

    def exec_module(self, module: types.ModuleType) -> None:
        self._modules.lend_import(module)
        super().exec_module(module)


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
