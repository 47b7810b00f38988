"""Regimes: named policies, what they say of themselves, and how they lie over each other."""
