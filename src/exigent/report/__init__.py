"""Reports: what is made of a matrix, one module a form."""
