from .still import render_still

__all__ = ["render_still"]
