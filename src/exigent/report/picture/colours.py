"""The colours that every picture has: those of the page, in its light dress."""

PAPER = "#ffffff"
INK = "#1d1f21"
QUIET = "#5b5f63"
LINE = "#c9c5ba"
