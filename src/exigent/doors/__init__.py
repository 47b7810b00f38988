"""The ways in; none imports another."""
