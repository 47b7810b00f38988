"""The pytest door: feature files collected as they are, the whole panel asked at once."""
