"""Makes the steps of this bench's own known to pytest; all others come with exigent."""

pytest_plugins = ["steps.retention"]
