"""Finds engines by name, through entry points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exigent.engines.contract import Contained, Engine
from exigent.engines.failing import let_interrupts_through, say_error
from exigent.engines.rules.engine import RulesEngine
from exigent.files import scalar
from exigent.regime import Manifest
from exigent.words import OURS, EngineError, Fault, InputError, did_you_mean, packages_of

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "exigent.engines"
BUILT_IN = "rules"


class Engines:
    """The engines of a panel, each loaded once, when the first regime asks for it.

    `only_contained` refuses those that run code from the regimes' folder or speak to
    another program that a regime names.
    """

    def __init__(self, *, only_contained: bool = False) -> None:
        self._only_contained = only_contained
        self._loaded: dict[str, Engine] = {BUILT_IN: RulesEngine()}

    def find(self, manifest: Manifest) -> Engine:
        """Return the engine that a regime names.

        Raises InputError if there is none of that name or it is not allowed here,
        EngineError if it cannot be loaded.
        """
        engine = self._loaded.get(manifest.engine)
        if engine is None:
            engine = self._loaded[manifest.engine] = _load(manifest)
        is_contained = isinstance(engine, Contained) and engine.is_contained is True
        if self._only_contained and not is_contained:
            word = scalar(manifest.settings.need("engine", "a regime"), "`engine`")
            raise InputError(
                f"the engine `{manifest.engine}` runs code that lies beside the regime, "
                "or speaks to another program, and --no-code refuses both",
                word.location,
                fault=Fault.NO_CODE,
            )
        return engine


def _load(manifest: Manifest) -> Engine:
    # Loading this takes longer than deciding a hundred scenarios, and most benches need none.
    from importlib.metadata import entry_points  # noqa: PLC0415

    known = {found.name: found for found in entry_points(group=GROUP)}
    if manifest.engine not in known:
        word = scalar(manifest.settings.need("engine", "a regime"), "`engine`")
        raise InputError(
            f"there is no engine `{manifest.engine}`",
            word.location,
            did_you_mean(manifest.engine, [BUILT_IN, *known])
            or f"there are: {', '.join(sorted({BUILT_IN, *known}))}",
            fault=Fault.UNKNOWN_ENGINE,
        )
    try:
        engine: Engine = known[manifest.engine].load()()
    except BaseException as error:
        let_interrupts_through(error)
        why = _say_missing(error, known[manifest.engine]) or say_error(error)
        raise EngineError(f"the engine `{manifest.engine}` cannot be loaded: {why}") from error
    return engine


def _say_missing(error: BaseException, engine: EntryPoint) -> str:
    """Return which package an engine lacks, and how it comes with those that are shipped."""
    if not isinstance(error, ModuleNotFoundError) or not error.name:
        return ""
    if engine.dist is None or engine.dist.name != OURS:
        return ""
    return f"it needs `{error.name}`: pip install {packages_of(engine.name)}"
