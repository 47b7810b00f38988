"""The engine for policies in Rego, the language of the Open Policy Agent."""
