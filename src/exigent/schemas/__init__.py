"""JSON Schemas of the files that people write and of what is reported, for editors and programs."""
