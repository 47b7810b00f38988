from .reply import Reply
from .workbench import Workbench, open_bench

__all__ = ["Reply", "Workbench", "open_bench"]
