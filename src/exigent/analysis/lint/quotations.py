"""Quotations of rules: short, of laws only, and of nothing that nobody has read."""

from __future__ import annotations

from collections.abc import Iterator

from exigent.analysis.lint.checks import DOUBTFUL_QUOTATION
from exigent.analysis.lint.finding import Finding
from exigent.analysis.lint.material import Material
from exigent.engines import Rule
from exigent.regime import Kind, Manifest, SourceStatus

LONGEST = 25
# Whoever may read a law may quote it. The words of other texts are their authors'.
_LAWS = (Kind.PROVIDER_LAW, Kind.AGENCY_LAW)


def find_doubtful_quotations(material: Material) -> Iterator[Finding]:
    """Yield a finding for each quotation that is too long, of no law, or of what nobody read."""
    panel = material.panel
    for name, manifest in material.manifests.items() if panel else ():
        assert panel is not None
        shown = panel.rules_of(name) if name in panel.names and manifest.stack is None else None
        for rule in shown.rules if shown else ():
            # What a variant takes over is told of once, where it is written.
            if rule.quote and rule.location.path == manifest.path:
                yield from _of_rule(rule, manifest)


def _of_rule(rule: Rule, manifest: Manifest) -> Iterator[Finding]:
    words = len(rule.quote.split())
    if words > LONGEST:
        message = f"the rule `{rule.id}` quotes {words} words, which is more than {LONGEST}"
        yield Finding(DOUBTFUL_QUOTATION, rule.location, message, "quote what decides, and no more")
    if manifest.kind not in _LAWS:
        message = f"the rule `{rule.id}` quotes, and `{manifest.name}` is a {manifest.kind}, no law"
        meant = "say it in your own words, in `because:`"
        yield Finding(DOUBTFUL_QUOTATION, rule.location, message, meant)
    source = manifest.sources.get(rule.source)
    if source is not None and source.status is SourceStatus.UNVERIFIED:
        message = f"the rule `{rule.id}` quotes `{source.id}`, which nobody read"
        meant = "take the quotation out, or read the source"
        yield Finding(DOUBTFUL_QUOTATION, rule.location, message, meant)
