"""A test bench for policies: plain-language scenarios, many regimes, one matrix."""

__version__ = "0.1.0"
