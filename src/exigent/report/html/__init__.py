"""The matrix, or a comparison of two, as one HTML file that needs nothing else."""
