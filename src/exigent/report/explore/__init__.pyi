from .page import VIEW_SCRIPT, VIEW_STYLE, render_explore, render_view
from .starters import StartingScenario

__all__ = ["VIEW_SCRIPT", "VIEW_STYLE", "StartingScenario", "render_explore", "render_view"]
