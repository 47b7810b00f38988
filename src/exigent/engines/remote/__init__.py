"""The remote engine: decision points that other programs run, asked over HTTP."""
