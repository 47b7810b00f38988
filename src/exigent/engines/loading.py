"""A regime's decider loaded by its engine, whatever the engine does instead."""

from __future__ import annotations

from exigent.engines.contract import Decider, Engine
from exigent.engines.failing import let_interrupts_through, say_error
from exigent.engines.guard import FailedDecider
from exigent.engines.registry import Engines
from exigent.regime import Manifest, allow_keys, check_calendar
from exigent.words import EngineError, InputError, InputErrors, Vocabulary


def load_decider(engines: Engines, manifest: Manifest, vocabulary: Vocabulary) -> Decider:
    """Return the decider of a regime, or one whose every answer says why there is none.

    Raises InputError or InputErrors for what the regime's file gets wrong.
    """
    try:
        check_calendar(manifest, vocabulary)
        engine = engines.find(manifest)
        allow_keys(manifest, _keys(engine, manifest.engine))
        return engine.load(manifest, vocabulary)
    except (InputError, InputErrors):
        raise
    except EngineError as error:
        return FailedDecider(str(error))
    except BaseException as error:  # noqa: BLE001 - whatever an engine raises is its cells' error
        let_interrupts_through(error)
        said = say_error(error)
        return FailedDecider(f"the engine `{manifest.engine}` cannot load the regime: {said}")


def _keys(engine: Engine, name: str) -> tuple[str, ...]:
    keys = getattr(engine, "keys", None)
    if not isinstance(keys, tuple) or not all(isinstance(key, str) for key in keys):
        raise EngineError(f"the engine `{name}` does not say in a tuple `keys` which are its own")
    return keys
