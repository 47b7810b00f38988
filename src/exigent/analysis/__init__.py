"""All that is asked of a bench besides its answers."""
