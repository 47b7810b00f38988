from .page import render_explore

__all__ = ["render_explore"]
