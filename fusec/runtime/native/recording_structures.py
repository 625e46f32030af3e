"""What native recorders (`recorders.c`) are told: part of the table in `structures.py`."""

from __future__ import annotations

from fusec.runtime.native.declarations import Field, Structure
from fusec.runtime.native.node_structures import NODE_FIELDS, TYPE_FIELDS

RECORDED_FIELDS = (*NODE_FIELDS, "origin", "depth", "evaluations")

SLICE_FIELDS = ("start", "stop", "step")

SLICE = Structure(
    "Slice",
    "A slice of Python's, behind the head of its object (PySliceObject).",
    tuple(Field(name, "PyObject *", f"Its `{name}`.") for name in SLICE_FIELDS),
)

RECORDED_CLASSES = ("node", "type", "tensor", "array", "ufunc", "class", "int", "float", "tuple", "slice")

RECORDED_NAMES = ("value", "starts", "steps", "extents", "shape", "co_filename", "__call__")

RECORDING = Structure(
    "Recording",
    "What recorders need of this process; written once. Offsets are bytes from an object's head.",
    (
        Field("callable_offset", "int64_t", "Where in a native callable its Callable lies."),
        *(Field(f"{name}_class", "PyTypeObject *", "The class of such objects.") for name in RECORDED_CLASSES),
        *(Field(f"node_{name}", "int64_t", f"Where a node has `{name}`.") for name in RECORDED_FIELDS),
        *(Field(f"type_{name}", "int64_t", f"Where a type has `{name}`.") for name in TYPE_FIELDS),
        Field("tensor_node", "int64_t", "Where a tensor has its node."),
        *(Field(f"{name.strip('_')}_name", "PyObject *", f"`{name}`, interned.") for name in RECORDED_NAMES),
        *(Field(name, "PyObject *", f"The op `{name}`.") for name in ("input", "constant", "slice", "reshape")),
        Field("no_attributes", "PyObject *", "What most nodes have for attributes."),
        Field("none", "PyObject *", "None."),
        Field("ellipsis", "PyObject *", "Ellipsis."),
        Field("zero", "PyObject *", "How often a new node was evaluated."),
        Field("own_files", "PyObject *", "A dictionary: for a file's name, whether it is of the package."),
        Field("true_object", "PyObject *", "True."),
        Field("false_object", "PyObject *", "False."),
        Field("true_scalar", "PyObject *", "NumPy's true value."),
        Field("false_scalar", "PyObject *", "Its false one."),
        Field("truth", "PyObject *", "The dtype of truth values."),
        Field("scalar_count", "int64_t", "How many classes of scalars."),
        Field("scalars", "const ScalarClass *", "Those."),
        Field("checked", "int64_t", "A node whose depth is a multiple of this may end what is recorded on and on."),
        Field("shorten", "PyObject *", "What is called with such a node."),
        Field("ufuncs", "PyObject *", "A dictionary: for a ufunc, the address of its Recorder."),
        Field("index_fallback", "PyObject *", "Python's way to index a tensor."),
        Field("node_fallback", "PyObject *", "Python's way to record a node."),
        Field("ufunc_fallback", "PyObject *", "Python's way to answer a ufunc."),
    ),
)

RECORDER = Structure(
    "Recorder",
    "How an op is recorded.",
    (
        Field("op", "PyObject *", "The op."),
        Field("arity", "int64_t", "How many operands, at most three."),
        Field("is_reflected", "int64_t", "Whether the arguments come in the reverse order."),
        Field("is_power", "int64_t", "Whether only exponents are ordinary that are integers, and not negative."),
        Field("known", "PyObject *", "Signatures by the kinds of operands: a dictionary that Python adds to."),
        Field("fallback", "PyObject *", "Python's way, called with the same arguments; null for a ufunc's."),
    ),
)
