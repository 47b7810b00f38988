from .markdown import render_mutation_markdown
from .page import render_mutation_page
from .ready import render_mutation_json, render_noticing
from .terminal import render_mutation

__all__ = [
    "render_mutation",
    "render_mutation_json",
    "render_mutation_markdown",
    "render_mutation_page",
    "render_noticing",
]
