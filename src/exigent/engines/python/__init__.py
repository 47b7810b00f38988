"""The engine for policies in Python."""
