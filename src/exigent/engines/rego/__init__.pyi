from .source import RegoToken, rego_tokens

__all__ = ["RegoToken", "rego_tokens"]
