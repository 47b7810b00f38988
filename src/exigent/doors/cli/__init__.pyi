from .command_line import main
from .interruption import end_undisturbed

__all__ = ["end_undisturbed", "main"]
