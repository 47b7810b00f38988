from .column_codes import CodedColumn
from .column_type import ColumnType, type_of_column
from .fact_codes import (
    AS_IT_IS,
    FIRST_CLASS,
    NOT_KNOWN,
    NOT_STATED,
    WRONG,
    FactCodes,
    codes_by_constants,
)
from .fact_column import FactColumn, NullMeaning
from .number_words import as_single, numbers_among
from .packing import PackedFact, Packing, pack
from .sql import among, case, digest, literal, quote, text

__all__ = [
    "AS_IT_IS",
    "FIRST_CLASS",
    "NOT_KNOWN",
    "NOT_STATED",
    "WRONG",
    "CodedColumn",
    "ColumnType",
    "FactCodes",
    "FactColumn",
    "NullMeaning",
    "PackedFact",
    "Packing",
    "among",
    "as_single",
    "case",
    "codes_by_constants",
    "digest",
    "literal",
    "numbers_among",
    "pack",
    "quote",
    "text",
    "type_of_column",
]
