"""Suites: feature files read into requests and expectations."""
