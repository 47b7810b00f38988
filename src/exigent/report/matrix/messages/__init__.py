"""A run as Cucumber Messages, so that Cucumber's own viewers show it step by step."""
