"""Feature files as Cucumber would run them: the document as it stands, and a pickle a scenario.

What the bench itself runs is read by `gherkin_file`; this is for tools that speak
Cucumber's own language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gherkin.ast_builder import AstBuilder
from gherkin.errors import CompositeParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler, GherkinDocumentWithURI
from gherkin.stream.id_generator import IdGenerator
from gherkin.token_scanner import TokenScanner

Node = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PickledFile:
    """A file as Cucumber has it; `document` is None for what is no Gherkin, as `errors` say."""

    document: Node | None
    pickles: Sequence[Node] = ()
    errors: Sequence[Node] = ()


class Pickler:
    """Reads files one after another, so that no two parts of any have the same id."""

    def __init__(self) -> None:
        self._ids = IdGenerator()

    def read(self, text: str, uri: str) -> PickledFile:
        """Return a file's document and pickles, or what is wrong with it."""
        try:
            parsed = Parser(AstBuilder(self._ids)).parse(TokenScanner(text))
        except CompositeParserException as error:
            errors = [
                {"source": {"uri": uri, "location": problem.location}, "message": str(problem)}
                for problem in error.errors
            ]
            return PickledFile(None, errors=errors)
        document: GherkinDocumentWithURI = {**parsed, "uri": uri}
        return PickledFile(document, Compiler(self._ids).compile(document))
