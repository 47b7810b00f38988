from .opening import open_bench
from .reply import Reply
from .workbench import Workbench

__all__ = ["Reply", "Workbench", "open_bench"]
