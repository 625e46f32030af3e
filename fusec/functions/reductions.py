"""Reductions: the tensor's methods as functions."""

from fusec import ops
from fusec.functions import build
from fusec.tensor.tensor import Tensor

sum = build.from_method(Tensor.sum, ops.sum)
prod = build.from_method(Tensor.prod, ops.prod)
max = build.from_method(Tensor.max, ops.max)
min = build.from_method(Tensor.min, ops.min)
any = build.from_method(Tensor.any, ops.any)
all = build.from_method(Tensor.all, ops.all)
argmax = build.from_method(Tensor.argmax, ops.argmax)
argmin = build.from_method(Tensor.argmin, ops.argmin)

mean = build.from_method(Tensor.mean)
var = build.from_method(Tensor.var)
std = build.from_method(Tensor.std)
