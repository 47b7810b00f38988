from .cases import Case, Reported, read_case
from .catalogue import Sentence, list_sentences
from .draft import REPORTED_CASE
from .expectation import Aspect, Every, Expectation, Mismatch, Named, NoRegime, Verdict, Want, judge
from .feature import ScenarioText, Span, Step, StepType, at_line
from .finding import Lead, find_sentences, lead_on
from .formatting import format_feature
from .gherkin_file import ParsedFile, parse_feature
from .gherkin_pickles import Pickler
from .named_files import find_features
from .own_steps import OwnStep, Wording, find_own_steps, unread
from .placeholders import fill, fill_step
from .reading import FeatureReader, Language, Scenario, read_suite
from .selection import Target, read_tags, read_target, select_lines, select_tags
from .sentences import FORMS, VERBS
from .stating import Facts, given
from .unread_steps import refuse_unread_steps
from .writing import name_scenarios, write_feature, write_scenario

__all__ = [
    "FORMS",
    "REPORTED_CASE",
    "VERBS",
    "Aspect",
    "Case",
    "Every",
    "Expectation",
    "Facts",
    "FeatureReader",
    "Language",
    "Lead",
    "Mismatch",
    "Named",
    "NoRegime",
    "OwnStep",
    "ParsedFile",
    "Pickler",
    "Reported",
    "Scenario",
    "ScenarioText",
    "Sentence",
    "Span",
    "Step",
    "StepType",
    "Target",
    "Verdict",
    "Want",
    "Wording",
    "at_line",
    "fill",
    "fill_step",
    "find_features",
    "find_own_steps",
    "find_sentences",
    "format_feature",
    "given",
    "judge",
    "lead_on",
    "list_sentences",
    "name_scenarios",
    "parse_feature",
    "read_case",
    "read_suite",
    "read_tags",
    "read_target",
    "refuse_unread_steps",
    "select_lines",
    "select_tags",
    "unread",
    "write_feature",
    "write_scenario",
]
