"""What a change does to decisions: two matrices held against each other."""
