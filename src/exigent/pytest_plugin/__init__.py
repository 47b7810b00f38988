"""The old place of what steps in Python import: it goes in version 0.3."""
