from .comparison_json import render_comparison_json
from .files import Compared, write_comparison_reports
from .no_base import as_heading, say_consequence
from .summary import say_difference, say_headline, say_losses
from .terminal import render_comparison, render_differences
from .terms import say_each_term
from .unapproved import Unapproved
from .unseen import say_facts, say_of_dates, say_sides, say_unseen

__all__ = [
    "Compared",
    "Unapproved",
    "as_heading",
    "render_comparison",
    "render_comparison_json",
    "render_differences",
    "say_consequence",
    "say_difference",
    "say_each_term",
    "say_facts",
    "say_headline",
    "say_losses",
    "say_of_dates",
    "say_sides",
    "say_unseen",
    "write_comparison_reports",
]
