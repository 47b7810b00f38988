"""The same work, written down for each tool."""
