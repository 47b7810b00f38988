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

from exigent.suite.placeholders import fill

Node = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PickledFile:
    """A file as Cucumber has it; `document` is None for what is no Gherkin, as `errors` say."""

    document: Node | None
    pickles: Sequence[Node] = ()
    errors: Sequence[Node] = ()


class _Compiler(Compiler):
    """A compiler that fills placeholders as the bench does: each once, in the Background too."""

    def _interpolate(self, name: Any, variable_cells: Any, value_cells: Any) -> Any:
        names = [cell["value"] for cell in variable_cells]
        values = [cell["value"] for cell in value_cells]
        return name and fill(name, dict(zip(names, values, strict=True)))

    def _compile_scenario_outline(
        self,
        uri: str,
        inherited_tags: list[Any],
        background_steps: list[Any],
        scenario: Any,
        language: str,
        pickles: list[Any],
    ) -> None:
        whole: Any = {**scenario, "steps": [*background_steps, *scenario["steps"]]}
        super()._compile_scenario_outline(uri, inherited_tags, [], whole, language, pickles)


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
        return PickledFile(document, _Compiler(self._ids).compile(document))
