import numpy as np

from fusec.lanes.vector_math.widening import in_double


def test_in_double_rounds_once(compile_lanes):
    random = np.random.default_rng(0)
    x, y = (random.normal(size=1000).astype(np.float32) for _ in range(2))
    compiled = compile_lanes(lambda x, y: in_double(lambda a, b: a * b + a, x, y), np.float32, arity=2)
    wide = x.astype(np.float64)
    np.testing.assert_array_equal(compiled(x, y), (wide * y + wide).astype(np.float32))
