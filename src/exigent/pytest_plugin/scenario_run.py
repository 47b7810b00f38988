"""Where `ScenarioRun` was in version 0.1, for the steps that import it from here."""

import warnings

from exigent import steps


def __getattr__(name: str) -> object:
    if name != "ScenarioRun":
        raise AttributeError(name)
    # At the import that asks for it: pytest stands between a module and what imports it.
    said = "import `ScenarioRun` from `exigent.steps`: this place of it goes in version 0.3"
    warnings.warn(said, DeprecationWarning, stacklevel=2)
    return steps.ScenarioRun
