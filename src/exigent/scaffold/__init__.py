"""New benches, and new files in a bench, that are right from the first minute."""
