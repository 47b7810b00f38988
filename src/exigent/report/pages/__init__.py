"""A bench as pages of Markdown: its regimes, facts, sentences and cases, each in English."""
