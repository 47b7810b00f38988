"""Counts what a policy does by its text, so that one that would go on for ever is ended.

Steps are counted and not time: what is ended is the same on every machine. What a loop inside
Python's own functions does, such as `list(itertools.count())`, is no step of the text.
"""

from __future__ import annotations

import ast

_NAME = "_exigent_step"


class TooManyStepsError(BaseException):
    """A policy takes more steps than it may; it is no Exception, which a policy might catch."""


class Steps:
    """How many steps a policy may take, and how many it took since they were counted anew."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._taken = 0

    @property
    def complaint(self) -> str:
        """What is to be said where it took more than it may; nothing where it did not."""
        if self._taken <= self._most:
            return ""
        return f"it takes more than {self._most:,} steps, and may go on for ever"

    def begin(self) -> None:
        """Count from the first step again."""
        self._taken = 0

    def take(self) -> bool:
        """Count one more, which is always true; raise TooManyStepsError for one too many."""
        self._taken += 1
        if complaint := self.complaint:
            raise TooManyStepsError(complaint)
        return True

    def count_in(self, tree: ast.Module) -> dict[str, object]:
        """Change a text so that it counts its steps; return the names that it needs for that."""
        ast.fix_missing_locations(_Counting().visit(tree))
        return {_NAME: self.take}


class _Counting(ast.NodeTransformer):
    """Puts a step wherever a function begins, and wherever a loop begins once more."""

    def visit(self, node: ast.AST) -> ast.AST:
        self.generic_visit(node)
        step = ast.Call(ast.Name(_NAME, ast.Load()), [], [])
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                has_docstring = ast.get_docstring(node, clean=False) is not None
                node.body.insert(int(has_docstring), ast.Expr(step))
            case ast.For() | ast.AsyncFor() | ast.While():
                node.body.insert(0, ast.Expr(step))
            case ast.comprehension():
                node.ifs.insert(0, step)
            case ast.Lambda():
                node.body = ast.BoolOp(ast.And(), [step, node.body])
        return node
