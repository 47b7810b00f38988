from .doors.library import Reply, Workbench, open_bench
from .suite import Verdict
from .words import (
    BenchError,
    EngineError,
    ExigentError,
    ExitCode,
    InputError,
    InputErrors,
    Location,
    Mode,
    Outcome,
)

__version__: str

__all__ = [
    "BenchError",
    "EngineError",
    "ExigentError",
    "ExitCode",
    "InputError",
    "InputErrors",
    "Location",
    "Mode",
    "Outcome",
    "Reply",
    "Verdict",
    "Workbench",
    "open_bench",
]
