"""Lets `python -m exigent` do what `exigent` does."""

from exigent.cli.main import main

main()
