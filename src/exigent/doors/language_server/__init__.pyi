from .wiring import main, main_over_socket, make_server

__all__ = ["main", "main_over_socket", "make_server"]
