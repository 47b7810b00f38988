"""Engines: each turns a manifest into a decider.

An engine is found by its name through the entry-point group `exigent.engines`.
"""
