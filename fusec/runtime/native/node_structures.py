"""What the walk over recorded nodes (`fingerprint.c`) is told: part of the table in `structures.py`."""

from __future__ import annotations

from fusec.runtime.native.declarations import Enumeration, Field, Structure

SCALAR_KIND = Enumeration(
    "ScalarKind",
    "What the bytes of a scalar mean.",
    (
        ("TRUTH", "a truth value"),
        ("SIGNED", "an integer with a sign"),
        ("UNSIGNED", "one without"),
        ("FLOAT", "a float"),
    ),
)

SCALAR_CLASS = Structure(
    "ScalarClass",
    "A class of NumPy's scalars.",
    (
        Field("type", "PyObject *", "The class."),
        Field("dtype", "PyObject *", "Its dtype."),
        Field("kind", "int64_t", "A ScalarKind."),
        Field("nbytes", "int64_t", "How many bytes a scalar has."),
    ),
)

NODE_FIELDS = ("op", "operands", "type", "attributes", "array")

TYPE_FIELDS = ("shape", "dtype")

BUILTIN = (int, tuple, list, dict)
"""Classes of Python's that the walk looks for."""

WALK = Structure(
    "Walk",
    "What the walk over nodes needs of this process; written once. Offsets are bytes from an object's head.",
    (
        Field("node_class", "PyObject *", "`Node`."),
        *(Field(f"node_{name}", "int64_t", f"Where a node has `{name}`.") for name in NODE_FIELDS),
        Field("type_class", "PyObject *", "`TensorType`."),
        *(Field(f"type_{name}", "int64_t", f"Where a type has `{name}`.") for name in TYPE_FIELDS),
        Field("op_kind", "int64_t", "Where an op has `kind`."),
        Field("view", "PyObject *", "`Kind.VIEW`."),
        Field("input", "PyObject *", "The op of what is given."),
        Field("constant", "PyObject *", "The op of numbers."),
        Field("value", "PyObject *", "The name of a constant's attribute."),
        Field("fixed", "PyObject *", "A set of the names of views' attributes that are no sizes."),
        Field("no_attributes", "PyObject *", "What most nodes have for attributes."),
        Field("none", "PyObject *", "None."),
        Field("array_class", "PyObject *", "`numpy.ndarray`."),
        *(Field(f"{kind.__name__}_class", "PyObject *", f"`{kind.__name__}`.") for kind in BUILTIN),
        Field("scalar_count", "int64_t", "How many classes of scalars."),
        Field("scalars", "const ScalarClass *", "Those."),
        Field("make", "PyObject *", "Makes a `Fingerprint` of a tuple of its parts."),
        Field("fallback", "PyObject *", "The Python way, called with the same arguments."),
    ),
)
