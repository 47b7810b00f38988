"""Lint: what can be known of a bench without running it through pytest."""
