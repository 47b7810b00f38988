from .bench import Template, make_bench
from .editors import SCHEMAS, outdated_schemas, renew_schemas, steps_for_editors
from .fact_entry import FactGiven, add_fact, check_new_fact
from .first_scenario import write_first_scenario
from .material import SourceGiven, new_path, write_case, write_regime

__all__ = [
    "SCHEMAS",
    "FactGiven",
    "SourceGiven",
    "Template",
    "add_fact",
    "check_new_fact",
    "make_bench",
    "new_path",
    "outdated_schemas",
    "renew_schemas",
    "steps_for_editors",
    "write_case",
    "write_first_scenario",
    "write_regime",
]
