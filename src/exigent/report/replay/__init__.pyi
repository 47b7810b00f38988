from .page import render_replay_page
from .scenarios import render_flips_as_feature
from .tables import render_counts_csv, render_rejects_csv, render_replay_json
from .terminal import render_replay

__all__ = [
    "render_counts_csv",
    "render_flips_as_feature",
    "render_rejects_csv",
    "render_replay",
    "render_replay_json",
    "render_replay_page",
]
