from .redraw import render_redraw

__all__ = ["render_redraw"]
