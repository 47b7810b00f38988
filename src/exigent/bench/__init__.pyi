from .choosing import read_all, read_targets, select
from .diagrams import Composed, Diagrams
from .drafts import ENDING, check_file, is_path, read_draft, with_drafts
from .every_request import DecisionAspect, Ended, EveryRequest, KindOfDifference, Search
from .known_rules import names_of_rules, refuse_unknown_rules
from .matrix import (
    VERSION,
    Cell,
    FindingEntry,
    Matrix,
    RegimeEntry,
    RuleEntry,
    ScenarioEntry,
    SourceEntry,
    describe_regime,
    find_source,
    make_matrix,
    make_row,
    pick_columns,
    row_of,
    row_of_facts,
    source_entry,
    with_titles,
)
from .one_scenario import find_scenario
from .opening import Bench, bench_of, find_root, no_such_regime, open_bench
from .panel import Panel, Regime
from .panel_loading import load_panel
from .reading import BenchReader, Parts, order_of_columns
from .recalling import KnownAnswers, RecallingPanel
from .running import Handed, HandOver, Progress, decide_features

__all__ = [
    "ENDING",
    "VERSION",
    "Bench",
    "BenchReader",
    "Cell",
    "Composed",
    "DecisionAspect",
    "Diagrams",
    "Ended",
    "EveryRequest",
    "FindingEntry",
    "HandOver",
    "Handed",
    "KindOfDifference",
    "KnownAnswers",
    "Matrix",
    "Panel",
    "Parts",
    "Progress",
    "RecallingPanel",
    "Regime",
    "RegimeEntry",
    "RuleEntry",
    "ScenarioEntry",
    "Search",
    "SourceEntry",
    "bench_of",
    "check_file",
    "decide_features",
    "describe_regime",
    "find_root",
    "find_scenario",
    "find_source",
    "is_path",
    "load_panel",
    "make_matrix",
    "make_row",
    "names_of_rules",
    "no_such_regime",
    "open_bench",
    "order_of_columns",
    "pick_columns",
    "read_all",
    "read_draft",
    "read_targets",
    "refuse_unknown_rules",
    "row_of",
    "row_of_facts",
    "select",
    "source_entry",
    "with_drafts",
    "with_titles",
]
