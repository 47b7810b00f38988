from .wiring import main, make_server

__all__ = ["main", "make_server"]
