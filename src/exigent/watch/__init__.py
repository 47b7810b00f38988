"""A bench followed while its files are edited: what changed is read and decided again."""
