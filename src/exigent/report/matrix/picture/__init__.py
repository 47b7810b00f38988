"""Pictures of a matrix for a memo, as SVG and PNG.

What a picture is made of is laid out as plain data in points, and painted in one place.
"""
