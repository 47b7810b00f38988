from .clock_file import check_calendar
from .composition import (
    IN_FORCE,
    Composition,
    JoinDecisions,
    compose,
    compose_by,
    composition_of,
    further_reasons,
    names_technical,
    within_dates,
)
from .duties import follow_duties
from .happenings import Happening, Happenings, resolve
from .layers import lay_over
from .local_time import LocalTime, local_time
from .manifest import (
    TECHNICAL,
    Clock,
    Combining,
    InForce,
    Kind,
    Manifest,
    Source,
    SourceStatus,
    titles_of,
)
from .manifest_file import (
    COMMON_KEYS,
    allow_keys,
    check_name,
    derive_manifests,
    read_good_manifests,
    read_manifests,
    read_table,
)
from .owing import WrongDuty, count_by, find_wrong
from .placing import EventTime, place_events
from .sources import read_day_or_text, read_sentence, read_source, read_word
from .told_until import last_told
from .variants import VARIANT_KEYS, derive_rules, rules_by_id
from .working_days import WorkingDays, working_days

__all__ = [
    "COMMON_KEYS",
    "IN_FORCE",
    "TECHNICAL",
    "VARIANT_KEYS",
    "Clock",
    "Combining",
    "Composition",
    "EventTime",
    "Happening",
    "Happenings",
    "InForce",
    "JoinDecisions",
    "Kind",
    "LocalTime",
    "Manifest",
    "Source",
    "SourceStatus",
    "WorkingDays",
    "WrongDuty",
    "allow_keys",
    "check_calendar",
    "check_name",
    "compose",
    "compose_by",
    "composition_of",
    "count_by",
    "derive_manifests",
    "derive_rules",
    "find_wrong",
    "follow_duties",
    "further_reasons",
    "last_told",
    "lay_over",
    "local_time",
    "names_technical",
    "place_events",
    "read_day_or_text",
    "read_good_manifests",
    "read_manifests",
    "read_sentence",
    "read_source",
    "read_table",
    "read_word",
    "resolve",
    "rules_by_id",
    "titles_of",
    "within_dates",
    "working_days",
]
