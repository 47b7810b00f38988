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
from .layers import lay_over
from .manifest import TECHNICAL, Combining, InForce, Kind, Manifest, Source, SourceStatus, titles_of
from .manifest_file import (
    COMMON_KEYS,
    allow_keys,
    check_name,
    derive_manifests,
    read_good_manifests,
    read_manifests,
    read_table,
)
from .sources import read_day_or_text, read_sentence, read_source, read_word
from .variants import VARIANT_KEYS, derive_rules, rules_by_id

__all__ = [
    "COMMON_KEYS",
    "IN_FORCE",
    "TECHNICAL",
    "VARIANT_KEYS",
    "Combining",
    "Composition",
    "InForce",
    "JoinDecisions",
    "Kind",
    "Manifest",
    "Source",
    "SourceStatus",
    "allow_keys",
    "check_name",
    "compose",
    "compose_by",
    "composition_of",
    "derive_manifests",
    "derive_rules",
    "further_reasons",
    "lay_over",
    "names_technical",
    "read_day_or_text",
    "read_good_manifests",
    "read_manifests",
    "read_sentence",
    "read_source",
    "read_table",
    "read_word",
    "rules_by_id",
    "titles_of",
    "within_dates",
]
