from .schema import cedar_schema

__all__ = ["cedar_schema"]
