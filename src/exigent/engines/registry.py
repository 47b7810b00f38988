"""Finds engines by name: the built-in one at once, others through entry points."""

from __future__ import annotations

from exigent.document import scalar
from exigent.engines.contract import Engine
from exigent.engines.rules import RulesEngine
from exigent.errors import EngineError, InputError, did_you_mean
from exigent.regime.manifest import Manifest

GROUP = "exigent.engines"
BUILT_IN = "rules"


def find_engine(manifest: Manifest) -> Engine:
    """Return the engine that a regime names.

    Raises InputError if there is none of that name, EngineError if it cannot be loaded.
    """
    if manifest.engine == BUILT_IN:
        return RulesEngine()
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
        )
    try:
        engine: Engine = known[manifest.engine].load()()
    except Exception as error:
        raise EngineError(f"the engine `{manifest.engine}` cannot be loaded: {error}") from error
    return engine
