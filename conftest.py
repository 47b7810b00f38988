"""Where steps of pytest-bdd are made known to pytest: `pytest_plugins = ["steps.mine"]`.

This bench has none: its sentences are all in `steps/vocabulary.yaml`.
"""
