"""The engine for policies in Cedar, and the schema that they are held to."""
