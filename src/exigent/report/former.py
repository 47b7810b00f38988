"""What a report may be written over: an older report, and nothing that anybody wrote by hand."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

from exigent.files import is_of_bench, refuse_way_out
from exigent.words import Fault, InputError, Location

_LOOKED_AT = 4_096
# How a memo in Markdown ends.
_MEMO = b"\n[//]: # (Made by exigent)\n"

# How the forms begin; a text of annotations has no other lines, and is empty where all is well.
_BEGINNINGS = re.compile(
    rb"""
      \{\r?\n[ ]"version":[ ]\d                     # JSON
    | \{\s*"\$schema":\s*"[^"]*sarif.*?"name":\s*"exigent"
    | <!doctype[ ]html>\s*<html[^>]*>\s*<head>\s*<meta[ ]charset="utf-8">\s*
      <meta[ ](?:name="generator"[ ]content="exigent"|http-equiv="Content-Security-Policy")
    | \#\#\#[ ]                                     # Markdown
    | <\?xml[^>]*\?>\s*<testsuites[ ]name="exigent" # JUnit
    | (?:\xef\xbb\xbf)?feature,scenario,file,line,  # CSV
    | ::(?:error|warning|notice)[ ]                 # annotations
    | \{"meta":.*?"name":"exigent"                  # Cucumber Messages
    | (?:<\?xml[^>]*\?>\s*(?:<!DOCTYPE[^>]*>\s*)?)?<svg[ ].*?
      <dc:creator>\s*<cc:Agent>\s*<dc:title>exigent</dc:title>
    | \x89PNG.*?tEXtSoftware\x00exigent
    | BEGIN:VCALENDAR\r\n(?:[A-Z-]+:[^\r]*\r\n)*?PRODID:[^\r]*exigent
    | \s*\Z
    """,
    re.VERBOSE | re.DOTALL,
)


def refuse_loss(path: Path) -> None:
    """Raise InputError where a report would take the place of what is no report.

    That is a file of the bench itself, be there one or not yet, and any file that does not
    begin as reports do. Pipes and devices take whatever they are given.
    """
    refuse_way_out(path, str(path))
    here = Path.cwd()
    place = Location(str(path.relative_to(here) if path.is_relative_to(here) else path))
    if is_of_bench(path):
        raise InputError(
            "a file of the bench is called so, and a report is none",
            place,
            "name another file",
            fault=Fault.IN_THE_WAY,
        )
    if not _is_report(path):
        raise InputError(
            "what is there is no report of an older run, and would be lost",
            place,
            "name another file, or move it away",
            fault=Fault.IN_THE_WAY,
        )


def _is_report(path: Path) -> bool:
    """Tell whether a report may be written here: over an older one, or where no file is."""
    with suppress(OSError, ValueError):
        if path.is_file():
            with path.open("rb") as file:
                is_one = _BEGINNINGS.match(file.read(_LOOKED_AT)) is not None
                file.seek(-min(len(_MEMO), path.stat().st_size), os.SEEK_END)
                return is_one or file.read() == _MEMO
    return True
