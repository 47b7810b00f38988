from .asked_before import DecisionsFolder
from .counts_file import write_counts
from .database import FRAME, QUERY, Database
from .drafting import draft_mapping
from .grouping import Period
from .inputs import (
    DATABASE_ENDINGS,
    STANDARD_INPUT,
    InputFile,
    describe_files,
    list_inputs,
    take_stream,
)
from .mapping import ColumnMapping, map_by_name
from .mapping_file import read_given_mapping, read_mapping
from .replaying import Replaying, ReplayOptions
from .result import (
    VERSION,
    DutyCount,
    MissingFact,
    Reject,
    Replay,
    ReplayComparison,
    ReplayCount,
    ReplayedRegime,
    ReplayExample,
    ReplayFlip,
    ReplayFlow,
    ReplayRevisions,
    RowAnswer,
    UnreadDays,
)
from .revisions import MappingFor, ReplaySide, are_revisions, open_sides
from .row_decisions import RowDecisions
from .spark import Spark

__all__ = [
    "DATABASE_ENDINGS",
    "FRAME",
    "QUERY",
    "STANDARD_INPUT",
    "VERSION",
    "ColumnMapping",
    "Database",
    "DecisionsFolder",
    "DutyCount",
    "InputFile",
    "MappingFor",
    "MissingFact",
    "Period",
    "Reject",
    "Replay",
    "ReplayComparison",
    "ReplayCount",
    "ReplayExample",
    "ReplayFlip",
    "ReplayFlow",
    "ReplayOptions",
    "ReplayRevisions",
    "ReplaySide",
    "ReplayedRegime",
    "Replaying",
    "RowAnswer",
    "RowDecisions",
    "Spark",
    "UnreadDays",
    "are_revisions",
    "describe_files",
    "draft_mapping",
    "list_inputs",
    "map_by_name",
    "open_sides",
    "read_given_mapping",
    "read_mapping",
    "take_stream",
    "write_counts",
]
