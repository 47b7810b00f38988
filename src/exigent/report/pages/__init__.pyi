from .bench import bench_pages, regimes_to_show
from .folder import write_pages

__all__ = ["bench_pages", "regimes_to_show", "write_pages"]
