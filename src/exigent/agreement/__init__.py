"""Agreement: whether several regimes answer alike, and the fewest facts on which they differ."""
