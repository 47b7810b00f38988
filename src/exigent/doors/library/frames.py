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
    schema = None
    if library != PANDAS:
        schema, kinds = _schema(row_type, narwhals), _kinds(row_type)
        columns = {name: [_fit(v, kinds[name]) for v in columns[name]] for name in names}
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
    return {name: _column_type(kind, narwhals) for name, kind in _kinds(row_type).items()}


def _kinds(row_type: type[msgspec.Struct]) -> dict[str, msgspec.inspect.Type]:
    described = msgspec.inspect.type_info(row_type)
    assert isinstance(described, msgspec.inspect.StructType)
    return {field.encode_name: field.type for field in described.fields}


def _column_type(kind: msgspec.inspect.Type, narwhals: ModuleType, *outer: type) -> Any:
    """Return the type of a column; of what holds its own kind (`outer`), that of its JSON."""
    match kind:
        case msgspec.inspect.UnionType(types=types):
            return _column_type(_known(types), narwhals, *outer)
        case msgspec.inspect.VarTupleType(item_type=item):
            return narwhals.List(_column_type(item, narwhals, *outer))
        case msgspec.inspect.StructType(cls=cls, fields=fields) if cls not in outer:
            return narwhals.Struct(
                {f.encode_name: _column_type(f.type, narwhals, *outer, cls) for f in fields}
            )
        case msgspec.inspect.BoolType():
            return narwhals.Boolean()
        case msgspec.inspect.IntType():
            return narwhals.Int64()
        case msgspec.inspect.FloatType():
            return narwhals.Float64()
    return narwhals.String()


def _known(types: Sequence[msgspec.inspect.Type]) -> msgspec.inspect.Type:
    return next(one for one in types if not isinstance(one, msgspec.inspect.NoneType))


def _fit(value: Any, kind: msgspec.inspect.Type, *outer: type) -> Any:
    """Return a value as a column of its kind takes it."""
    match kind:
        case msgspec.inspect.UnionType(types=types) if value is not None:
            return _fit(value, _known(types), *outer)
        case msgspec.inspect.VarTupleType(item_type=item) if value is not None:
            return [_fit(one, item, *outer) for one in value]
        case msgspec.inspect.StructType(cls=cls, fields=fields):
            if cls in outer:
                return msgspec.json.encode(value).decode()
            told = {f.encode_name: f.type for f in fields if f.encode_name in value}
            return {name: _fit(value[name], of, *outer, cls) for name, of in told.items()}
    return value


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
