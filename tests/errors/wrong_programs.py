"""Wrong programs: the line, the kinds of its error, and all that its user sees."""

from __future__ import annotations

import numpy as np

import fusec as fc

SUPPORTED = "bool, int8, int16, int32, int64, uint8, uint16, uint32, uint64, float32, float64"

SETUP = """\
import numpy as np
import fusec as fc
x = fc.asarray(np.ones((3, 4), np.float32))
n = fc.asarray(np.ones(4, np.int32))
flag = fc.asarray(np.ones(4, np.bool_))
"""

# The wrong line, the error's kinds, and its text; `{place}` is the line's file and number.
PROGRAMS: list[tuple[str, tuple[type[Exception], ...], str]] = [
    *(
        (
            f"fc.Tensor({wrong})",
            (fc.DTypeError, TypeError),
            "Tensor: not made by calling the type, but of an array\n  at {place}\n  hint: fusec.asarray(x)",
        )
        for wrong in ("[1, 2]", "np.ones(3)", "x", "3.5", "None")
    ),
    (
        "del x[0]",
        (fc.UnsupportedError,),
        "slice: a tensor is a value, of which nothing can be deleted\n  at {place}",
    ),
    (
        "x + np.ones(5, np.float32)",
        (fc.ShapeError, ValueError),
        "add: cannot broadcast f32[3,4] with f32[5] (axis -1: 4 vs 5)\n  at {place}",
    ),
    (
        "fc.where(x > 0, x, np.ones((2, 4)))",
        (fc.ShapeError,),
        "where: cannot broadcast bool[3,4] with f32[3,4] with f64[2,4] (axis -2: 3 vs 2)\n  at {place}",
    ),
    (
        "fc.asarray(np.ones((3, 256))) @ np.ones((128, 2))",
        (fc.ShapeError, ValueError),
        "matmul: cannot multiply (3, 256) by (128, 2). Inner dimensions must match: "
        "a.shape[-1]=256 != b.shape[-2]=128\n  at {place}",
    ),
    (
        "fc.asarray(np.ones((3, 4, 5))) @ np.ones((2, 5, 4))",
        (fc.ShapeError, ValueError),
        "matmul: cannot multiply (3, 4, 5) by (2, 5, 4). Leading dimensions must broadcast: "
        "a.shape[-3]=3 != b.shape[-3]=2\n  at {place}",
    ),
    (
        "fc.matmul(np.ones((6, 1, 4, 5)), np.ones((7, 2, 5, 4)))",
        (fc.ShapeError, ValueError),
        "matmul: cannot multiply (6, 1, 4, 5) by (7, 2, 5, 4). Leading dimensions must broadcast: "
        "a.shape[-4]=6 != b.shape[-4]=7\n  at {place}",
    ),
    (
        "x * np.ones(4).view(np.matrix)",
        (fc.UnsupportedError,),
        "multiply: matrix is an array with operators of its own, which would be lost\n  at {place}\n"
        "  hint: np.asarray(x) is its plain array",
    ),
    (
        "x + np.array(['a'], np.dtypes.StringDType())",
        (fc.DTypeError, TypeError),
        f"add: dtype StringDType128 is not supported; supported are {SUPPORTED}\n  at {{place}}",
    ),
    (
        "float(x[:1, :1])",
        (fc.DTypeError, TypeError),
        "float: only a tensor without axes is a number, not f32[1,1]\n  at {place}\n  hint: x.item()",
    ),
    (
        "fc.asarray(np.arange(12).reshape(4, 3)).reshape(10**5000)",
        (fc.ShapeError,),
        "reshape: an integer of 16610 bits is too large, more than 2^59 elements\n  at {place}",
    ),
    (
        "n + 10**5000",
        (OverflowError, fc.FusecError),
        "add: Python integer of 16610 bits out of bounds for int32\n  at {place}",
    ),
    (
        "x - 10**5000",
        (OverflowError, fc.FusecError),
        "subtract: Python integer of 16610 bits out of bounds for float32\n  at {place}",
    ),
    (
        "fc.full(2, 300, np.uint8)",
        (OverflowError, fc.FusecError),
        "full: Python integer 300 out of bounds for uint8\n  at {place}",
    ),
    (
        "x[10**5000]",
        (fc.IndexingError,),
        "slice: an integer of 16610 bits is too large\n  at {place}",
    ),
    (
        "fc.broadcast_to(n, ())",
        (fc.ShapeError,),
        "broadcast_to: cannot broadcast (4,) to (), which has fewer axes\n  at {place}",
    ),
    (
        "fc.matmul(x, 2.0)",
        (fc.ShapeError,),
        "matmul: operands need at least one axis, not shapes (3, 4) and ()\n  at {place}",
    ),
    (
        "x.reshape(5, -1)",
        (fc.ShapeError,),
        "reshape: cannot reshape (3, 4) (12 elements) to (5, -1)\n  at {place}",
    ),
    (
        "x.reshape(-1, -1)",
        (fc.ShapeError,),
        "reshape: only one extent can be -1, not (-1, -1)\n  at {place}",
    ),
    (
        "fc.reshape(x, (5, 2))",
        (fc.ShapeError,),
        "reshape: cannot reshape (3, 4) (12 elements) to (5, 2) (10)\n  at {place}",
    ),
    (
        "fc.reshape(x, 1.5)",
        (fc.DTypeError, TypeError),
        "reshape: a shape is made of integers, not 1.5\n  at {place}",
    ),
    (
        "fc.broadcast_to(x, (3, 5))",
        (fc.ShapeError,),
        "broadcast_to: cannot broadcast (3, 4) to (3, 5) (axis -1: 4 vs 5)\n  at {place}",
    ),
    (
        "fc.permute_dims(x, (0, 0))",
        (fc.ShapeError,),
        "permute_dims: (0, 0) is not a permutation of 2 axes\n  at {place}",
    ),
    (
        "fc.squeeze(x, 0)",
        (fc.ShapeError,),
        "squeeze: axis 0 of f32[3,4] has extent 3, not 1\n  at {place}",
    ),
    (
        "n.mT",
        (fc.ShapeError,),
        "matrix_transpose: needs at least two axes, not i32[4]\n  at {place}",
    ),
    (
        "fc.zeros((2, -3))",
        (fc.ShapeError,),
        "zeros: extents cannot be negative in (2, -3)\n  at {place}",
    ),
    (
        "x.reshape((3, 4) + (1,) * 63)",
        (fc.ShapeError,),
        "reshape: 65 axes, more than 64\n  at {place}",
    ),
    (
        "fc.zeros((2**33, 2**33)) + 1",
        (fc.ShapeError,),
        "zeros: shape (8589934592, 8589934592) is too large, more than 2^59 elements\n  at {place}",
    ),
    (
        "fc.full(2, 2**70)",
        (fc.DTypeError,),
        f"full: an integer beyond 64 bits is not supported; supported are {SUPPORTED}\n  at {{place}}",
    ),
    (
        "x.transpose(())",
        (fc.ShapeError, ValueError),
        "permute_dims: () is not a permutation of 2 axes\n  at {place}",
    ),
    (
        "fc.evaluate([x, 3.0])",
        (fc.DTypeError, TypeError),
        "evaluate: takes tensors, and tuples, lists and dicts of them, not float\n  at {place}",
    ),
    (
        "x.var(axis=2)",
        (fc.ShapeError,),
        "var: axis 2 is out of bounds for 2 dimensions\n  at {place}",
    ),
    (
        "x.std(axis='rows')",
        (fc.DTypeError,),
        "std: axis must be an integer, not 'rows'\n  at {place}",
    ),
    (
        "np.copyto(x, 2)",
        (fc.UnsupportedError,),
        "copyto: a tensor is a value and cannot be written to\n  at {place}\n  hint: where(mask, new, x)",
    ),
    (
        "x.sum(axis=2)",
        (fc.ShapeError, ValueError, IndexError, np.exceptions.AxisError),
        "sum: axis 2 is out of bounds for 2 dimensions\n  at {place}",
    ),
    (
        "x.sum(axis=(0, -2))",
        (fc.ShapeError,),
        "sum: axis named twice in (0, -2)\n  at {place}",
    ),
    (
        "x.sum(axis='rows')",
        (fc.DTypeError,),
        "sum: axis must be an integer, not 'rows'\n  at {place}",
    ),
    (
        "x.argmax(axis=(0, 1))",
        (fc.DTypeError,),
        "argmax: axis must be one integer or None, not (0, 1)\n  at {place}",
    ),
    (
        "fc.max(np.zeros((0, 3)), axis=0)",
        (fc.ShapeError, ValueError),
        "max: no elements along axes (0,) of f64[0,3]\n  at {place}",
    ),
    *(
        (
            f"fc.{name}({wrong})",
            (fc.DTypeError, TypeError),
            f"{name}: this is not an array of numbers, but of type {kind}\n  at {{place}}{hint}",
        )
        for name in ("asarray", "array", "sum")
        for wrong, kind, hint in (
            ("[object()]", "list with objects", ""),
            ("[1, None]", "list with objects", ""),
            ("('a', 'b')", "tuple with text", ""),
            ("{'a': 1}", "dict", ""),
            ("{1, 2}", "set", "\n  hint: list(x) has the elements"),
            ("(k for k in range(3))", "generator", "\n  hint: list(x) has the elements"),
            ("print", "builtin_function_or_method", ""),
        )
    ),
    (
        "fc.asarray(np.ones(2, np.complex64))",
        (fc.DTypeError,),
        f"asarray: dtype complex64 is not supported; supported are {SUPPORTED}\n  at {{place}}",
    ),
    (
        "fc.exp(np.ones(2, np.float16))",
        (fc.DTypeError,),
        f"exp: dtype float16 is not supported; supported are {SUPPORTED}\n  at {{place}}",
    ),
    (
        "x + np.array(['a', 'bc'])",
        (fc.DTypeError,),
        f"add: dtype str64 is not supported; supported are {SUPPORTED}\n  at {{place}}",
    ),
    (
        "x * 2j",
        (fc.DTypeError,),
        f"multiply: complex is not supported; supported are {SUPPORTED}\n  at {{place}}",
    ),
    (
        "x * 'a'",
        (fc.DTypeError,),
        f"multiply: str is not supported; supported are {SUPPORTED}\n  at {{place}}",
    ),
    (
        "x < None",
        (fc.DTypeError,),
        f"less: None is not supported; supported are {SUPPORTED}\n  at {{place}}",
    ),
    (
        "x.astype('float99')",
        (fc.DTypeError,),
        f"astype: 'float99' is not a dtype; supported are {SUPPORTED}\n  at {{place}}",
    ),
    (
        "fc.asarray([[1, 2], [3]])",
        (fc.ShapeError, ValueError),
        "asarray: this is not an array: setting an array element with a sequence. The requested array has an "
        "inhomogeneous shape after 1 dimensions. The detected shape was (2,) + inhomogeneous part.\n  at {place}",
    ),
    (
        "fc.asarray(np.ma.masked_array([1, 2], [0, 1]))",
        (fc.UnsupportedError, NotImplementedError),
        "asarray: a masked array is not supported\n  at {place}\n  hint: fill it first: x.filled(0)",
    ),
    (
        "x << 1",
        (fc.DTypeError, TypeError),
        "bitwise_left_shift: not defined for f32, int\n  at {place}",
    ),
    (
        "flag - flag",
        (fc.DTypeError, TypeError),
        "subtract: not defined for bool, bool\n  at {place}",
    ),
    (
        "n ** -1",
        (fc.ShapeError, ValueError),
        "pow: integers to negative integer powers are not allowed\n  at {place}\n  hint: x.astype(float) ** exponent",
    ),
    (
        "bool(x > 0)",
        (fc.ShapeError, ValueError),
        "bool: the truth value of bool[3,4], with more than one element, is ambiguous\n  at {place}\n"
        "  hint: use x.any() or x.all()",
    ),
    (
        "x.item()",
        (fc.ShapeError, ValueError),
        "item: f32[3,4] has 12 elements, not one\n  at {place}",
    ),
    (
        "range(3)[x[0, 0]]",
        (fc.DTypeError, TypeError),
        "index: only integers without axes are indices, not f32[]\n  at {place}",
    ),
    (
        "len(x.sum())",
        (fc.DTypeError, TypeError),
        "len: a tensor without axes has no length\n  at {place}",
    ),
    (
        "iter(x.sum())",
        (fc.DTypeError, TypeError),
        "iter: a tensor without axes has no elements to visit\n  at {place}",
    ),
    (
        "x[3]",
        (fc.IndexingError, IndexError),
        "slice: index 3 is out of bounds for axis 0, of extent 3\n  at {place}",
    ),
    (
        "x[0, 0, 0]",
        (fc.IndexingError,),
        "slice: 3 indices for 2 axes of shape (3, 4)\n  at {place}",
    ),
    (
        "x[1.5]",
        (fc.IndexingError,),
        "slice: only integers, slices, '...' and None are indices, not float\n  at {place}",
    ),
    (
        "x[..., ...]",
        (fc.IndexingError,),
        "slice: an index can only have a single ellipsis ('...')\n  at {place}",
    ),
    (
        "x[x > 0]",
        (fc.UnsupportedError,),
        "slice: indexing with arrays, lists and booleans is not supported\n  at {place}\n"
        "  hint: x.numpy()[...] indexes the evaluated array; where(condition, x, y) selects lazily",
    ),
    (
        "x[::0]",
        (fc.ShapeError, ValueError),
        "slice: slice step cannot be zero\n  at {place}",
    ),
    (
        "x[0] = 1",
        (fc.UnsupportedError,),
        "slice: a tensor is a value and cannot be written to\n  at {place}\n  hint: where(mask, new, x)",
    ),
    (
        "x[:, 1:-1] = 1",
        (fc.UnsupportedError,),
        "slice: a tensor is a value and cannot be written to\n  at {place}\n  hint: f(u, out=u[1:-1]), f jitted and u "
        "an array, writes a result to a slice; where(mask, new, x) is the changed value",
    ),
    (
        "x.sort()",
        (fc.UnsupportedError,),
        "sort: a tensor is a value and cannot be written to\n  at {place}\n  hint: np.sort(x)",
    ),
    (
        "x.shape = 12",
        (fc.UnsupportedError,),
        "shape: a tensor is a value and cannot be written to\n  at {place}\n  hint: x.reshape(shape)",
    ),
    (
        "np.add(np.ones(4), 1, out=x)",
        (fc.UnsupportedError,),
        "add: a tensor cannot be written to; out= takes an array\n  at {place}\n  hint: rebind the name to the result",
    ),
    (
        "fc.gelu(x, approximate='erf')",
        (fc.UnsupportedError,),
        "gelu: approximate is 'none' or 'tanh', not 'erf'\n  at {place}",
    ),
]
