"""Data frames of pandas and polars: requests read from them, rows made into them."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import Any

import msgspec

from exigent.words import Fault, InputError, did_you_mean, packages_of

PANDAS = "pandas"
LIBRARIES = (PANDAS, "polars")
_EXTRA = "frames"


def is_frame(given: object) -> bool:
    """Tell whether something is a data frame, of whatever library."""
    return hasattr(type(given), "columns") and not isinstance(given, Mapping)


def read_frame(frame: object) -> tuple[list[dict[str, object]], str]:
    """Return the rows of a frame, cells that are missing left out, and its library's name.

    Raises InputError for what is no frame that can be read, and where the extra is missing.
    """
    narwhals = _narwhals()
    try:
        whole = narwhals.from_native(frame, eager_only=True)
    except TypeError:
        kind = type(frame).__name__
        raise InputError(
            f"a `{kind}` is not a data frame of pandas or polars", fault=Fault.NOT_A_REQUEST
        ) from None
    except narwhals.exceptions.DuplicateError:
        message = "the frame has several columns of one name"
        raise InputError(message, None, "a fact has one value", fault=Fault.NOT_A_REQUEST) from None
    # What is selected from no columns has no rows.
    missing = whole.select(narwhals.all().is_null()).rows() if whole.columns else [()] * len(whole)
    rows = [
        {name: value for (name, value), none in zip(row.items(), gaps, strict=True) if not none}
        for row, gaps in zip(whole.rows(named=True), missing, strict=True)
    ]
    return rows, whole.implementation.value


def make_frame(rows: Sequence[msgspec.Struct], row_type: type[msgspec.Struct], library: str) -> Any:
    """Return rows as a frame of a library, a column a field; raise InputError if that is missing."""
    if library not in LIBRARIES:
        meant = did_you_mean(library, LIBRARIES) or f"it may be: {', '.join(LIBRARIES)}"
        raise InputError(
            f"no frames of `{library}` are made", None, meant, fault=Fault.WRONG_OPTION
        )
    narwhals = _narwhals()
    entries = msgspec.json.decode(msgspec.json.encode(rows))
    names = [field.encode_name for field in msgspec.structs.fields(row_type)]
    columns = {name: [entry[name] for entry in entries] for name in names}
    # What pandas has for columns of lists needs one more package, so that it gets objects.
    schema = None if library == PANDAS else _schema(row_type, narwhals)
    if schema is not None:
        for field in _fields(row_type):
            if _holds_itself(field.type):
                name = field.encode_name
                columns[name] = [_ended(value, field.type) for value in columns[name]]
    try:
        return narwhals.from_dict(columns, schema, backend=library).to_native()
    except ModuleNotFoundError as error:
        raise InputError(
            f"frames of {library} need `{error.name}`",
            None,
            f"pip install {error.name}",
            fault=Fault.MISSING_PACKAGE,
        ) from None


def _schema(row_type: type[msgspec.Struct], narwhals: ModuleType) -> dict[str, Any]:
    return {field.encode_name: _column_type(field.type, narwhals) for field in _fields(row_type)}


def _fields(row_type: type[msgspec.Struct]) -> tuple[msgspec.inspect.Field, ...]:
    described = msgspec.inspect.type_info(row_type)
    assert isinstance(described, msgspec.inspect.StructType)
    return described.fields


def _holds_itself(kind: msgspec.inspect.Type, around: tuple[type, ...] = ()) -> bool:
    """Tell whether a type may hold more of its own kind without end, as duties do."""
    match kind:
        case msgspec.inspect.UnionType(types=types):
            return any(_holds_itself(one, around) for one in types)
        case msgspec.inspect.VarTupleType(item_type=item):
            return _holds_itself(item, around)
        case msgspec.inspect.StructType(cls=cls, fields=fields):
            inside = (*around, cls)
            return cls in around or any(_holds_itself(field.type, inside) for field in fields)
    return False


def _ended(value: Any, kind: msgspec.inspect.Type, around: tuple[type, ...] = ()) -> Any:
    """Return a value with what lies inside its own kind as JSON: no column is without an end."""
    match kind:
        case msgspec.inspect.UnionType() if value is not None:
            return _ended(value, _known(kind), around)
        case msgspec.inspect.VarTupleType(item_type=item):
            return [_ended(one, item, around) for one in value]
        case msgspec.inspect.StructType(cls=cls) if cls in around:
            return msgspec.json.encode(value).decode()
        case msgspec.inspect.StructType(cls=cls, fields=fields):
            kinds = {field.encode_name: field.type for field in fields}
            inside = (*around, cls)
            return {name: _ended(one, kinds[name], inside) for name, one in value.items()}
    return value


def _known(kind: msgspec.inspect.UnionType) -> msgspec.inspect.Type:
    """Return what a value is where there is one."""
    return next(one for one in kind.types if not isinstance(one, msgspec.inspect.NoneType))


def _column_type(
    kind: msgspec.inspect.Type, narwhals: ModuleType, around: tuple[type, ...] = ()
) -> Any:
    match kind:
        case msgspec.inspect.UnionType():
            return _column_type(_known(kind), narwhals, around)
        case msgspec.inspect.VarTupleType(item_type=item):
            return narwhals.List(_column_type(item, narwhals, around))
        case msgspec.inspect.StructType(cls=cls, fields=fields) if cls not in around:
            inside = (*around, cls)
            return narwhals.Struct(
                {field.encode_name: _column_type(field.type, narwhals, inside) for field in fields}
            )
        case msgspec.inspect.BoolType():
            return narwhals.Boolean()
        case msgspec.inspect.IntType():
            return narwhals.Int64()
        case msgspec.inspect.FloatType():
            return narwhals.Float64()
    return narwhals.String()


def _narwhals() -> ModuleType:
    try:
        return importlib.import_module("narwhals")
    except ModuleNotFoundError:
        raise InputError(
            "data frames need the package `narwhals`",
            None,
            f"pip install {packages_of(_EXTRA)}",
            fault=Fault.MISSING_PACKAGE,
        ) from None
