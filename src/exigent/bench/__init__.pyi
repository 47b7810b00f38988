from .choosing import read_all, read_targets, select
from .claim_questions import ClaimQuestion, read_questions, read_sought
from .claim_rows import ClaimCell, ClaimEntry, ClaimRow, Standing, WitnessEntry
from .claims import Prover
from .clock import clock_of
from .diagrams import Composed, Diagrams
from .drafts import ENDING, check_file, read_draft, with_drafts
from .event_rows import EventEntry, describe_events
from .every_request import (
    DecisionAspect,
    Ended,
    EveryRequest,
    KindOfDifference,
    Search,
    substance_of,
)
from .following import check_duty_line, follow_scenario, unknown_duties
from .known_rules import names_of_rules, refuse_unknown_rules
from .matrix import (
    VERSION,
    Cell,
    FindingEntry,
    Matrix,
    ScenarioEntry,
    make_matrix,
    make_row,
    pick_columns,
    row_of,
    row_of_facts,
    with_claims,
    with_titles,
)
from .named_regimes import NamedRegime, NamedRegimes, names_in, refuse_too_few
from .one_scenario import find_scenario
from .opening import Bench, bench_of, find_root, no_such_regime, open_bench
from .panel import Answers, Panel, Regime
from .panel_loading import load_panel
from .reading import BenchReader, Parts, order_of_columns
from .recalling import KnownAnswers, RecallingPanel
from .regime_rows import (
    RegimeEntry,
    RuleEntry,
    SourceEntry,
    describe_regime,
    find_source,
    source_entry,
)
from .running import Handed, HandOver, MakeRow, Progress, decide_features, prove_claims
from .sampling import values_to_draw
from .zones import zones_taken_for_granted

__all__ = [
    "ENDING",
    "VERSION",
    "Answers",
    "Bench",
    "BenchReader",
    "Cell",
    "ClaimCell",
    "ClaimEntry",
    "ClaimQuestion",
    "ClaimRow",
    "Composed",
    "DecisionAspect",
    "Diagrams",
    "Ended",
    "EventEntry",
    "EveryRequest",
    "FindingEntry",
    "HandOver",
    "Handed",
    "KindOfDifference",
    "KnownAnswers",
    "MakeRow",
    "Matrix",
    "NamedRegime",
    "NamedRegimes",
    "Panel",
    "Parts",
    "Progress",
    "Prover",
    "RecallingPanel",
    "Regime",
    "RegimeEntry",
    "RuleEntry",
    "ScenarioEntry",
    "Search",
    "SourceEntry",
    "Standing",
    "WitnessEntry",
    "bench_of",
    "check_duty_line",
    "check_file",
    "clock_of",
    "decide_features",
    "describe_events",
    "describe_regime",
    "find_root",
    "find_scenario",
    "find_source",
    "follow_scenario",
    "load_panel",
    "make_matrix",
    "make_row",
    "names_in",
    "names_of_rules",
    "no_such_regime",
    "open_bench",
    "order_of_columns",
    "pick_columns",
    "prove_claims",
    "read_all",
    "read_draft",
    "read_questions",
    "read_sought",
    "read_targets",
    "refuse_too_few",
    "refuse_unknown_rules",
    "row_of",
    "row_of_facts",
    "select",
    "source_entry",
    "substance_of",
    "unknown_duties",
    "values_to_draw",
    "with_claims",
    "with_drafts",
    "with_titles",
    "zones_taken_for_granted",
]
