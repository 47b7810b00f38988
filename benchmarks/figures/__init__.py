"""One module a figure; each has a `measure` that yields the rows of its table."""
