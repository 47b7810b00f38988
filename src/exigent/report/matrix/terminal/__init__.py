"""The matrix and its reasons on a terminal, with colour or without."""
