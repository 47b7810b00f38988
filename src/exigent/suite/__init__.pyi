from .adding import with_scenario
from .blocks import BlockReading, FeatureBlock, cut_feature, read_block
from .cases import Case, Reported, read_case
from .catalogue import HAPPENED, WHEN_TOLD, Sentence, list_sentences
from .claims import (
    ANY_REQUEST,
    CLAIM_FORMS,
    SAMPLED,
    Claim,
    Inclusion,
    Likeness,
    OfEach,
    OfSome,
)
from .draft import REPORTED_CASE
from .duty_expectation import (
    DutyExpectation,
    NoDutyExpectation,
    OfDuties,
    check_duties,
    say_duty_state,
    say_moment,
    say_status,
)
from .duty_sentences import DUTY_FORMS
from .events import read_event
from .expectation import (
    Aspect,
    Every,
    Expectation,
    Mismatch,
    Named,
    NoRegime,
    Verdict,
    Want,
    check,
    judge,
)
from .feature import LinesOf, ScenarioText, Step, StepType, at_line
from .finding import Lead, find_sentences, lead_on
from .formatting import format_feature
from .gherkin_file import ParsedFile, parse_feature
from .gherkin_pickles import Pickler
from .language import Language
from .named_files import find_features
from .own_steps import OwnStep, Wording, find_own_steps, unread
from .placeholders import fill, fill_step
from .reading import FeatureReader, Scenario, read_suite
from .selection import Target, read_tags, read_target, select_lines, select_tags
from .sentences import FORMS
from .sought import read_sought_deed, read_sought_facts, read_sought_time, said_nowhere
from .stating import Facts, given
from .step_lines import CellAt, StepLine, cell_at, row_at, step_above, step_at, steps_of
from .unread_steps import refuse_unread_steps
from .verbs import (
    ALL_VERBS,
    PLAIN_VERBS,
    VERBS,
    Deed,
    RegimeDeed,
    deed_of,
    deed_words,
    denial_words,
    plain_words,
)
from .writing import DECIDED_NOW, name_scenarios, write_feature, write_scenario

__all__ = [
    "ALL_VERBS",
    "ANY_REQUEST",
    "CLAIM_FORMS",
    "DECIDED_NOW",
    "DUTY_FORMS",
    "FORMS",
    "HAPPENED",
    "PLAIN_VERBS",
    "REPORTED_CASE",
    "SAMPLED",
    "VERBS",
    "WHEN_TOLD",
    "Aspect",
    "BlockReading",
    "Case",
    "CellAt",
    "Claim",
    "Deed",
    "DutyExpectation",
    "Every",
    "Expectation",
    "Facts",
    "FeatureBlock",
    "FeatureReader",
    "Inclusion",
    "Language",
    "Lead",
    "Likeness",
    "LinesOf",
    "Mismatch",
    "Named",
    "NoDutyExpectation",
    "NoRegime",
    "OfDuties",
    "OfEach",
    "OfSome",
    "OwnStep",
    "ParsedFile",
    "Pickler",
    "RegimeDeed",
    "Reported",
    "Scenario",
    "ScenarioText",
    "Sentence",
    "Step",
    "StepLine",
    "StepType",
    "Target",
    "Verdict",
    "Want",
    "Wording",
    "at_line",
    "cell_at",
    "check",
    "check_duties",
    "cut_feature",
    "deed_of",
    "deed_words",
    "denial_words",
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
    "plain_words",
    "read_block",
    "read_case",
    "read_event",
    "read_sought_deed",
    "read_sought_facts",
    "read_sought_time",
    "read_suite",
    "read_tags",
    "read_target",
    "refuse_unread_steps",
    "row_at",
    "said_nowhere",
    "say_duty_state",
    "say_moment",
    "say_status",
    "select_lines",
    "select_tags",
    "step_above",
    "step_at",
    "steps_of",
    "unread",
    "with_scenario",
    "write_feature",
    "write_scenario",
]
