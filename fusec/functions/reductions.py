"""Reductions: the tensor's methods as functions."""

from __future__ import annotations

from fusec import ops
from fusec.functions.build import from_method
from fusec.tensor.tensor import Tensor

sum = from_method(Tensor.sum, ops.sum)
prod = from_method(Tensor.prod, ops.prod)
max = from_method(Tensor.max, ops.max)
min = from_method(Tensor.min, ops.min)
any = from_method(Tensor.any, ops.any)
all = from_method(Tensor.all, ops.all)
argmax = from_method(Tensor.argmax, ops.argmax)
argmin = from_method(Tensor.argmin, ops.argmin)

mean = from_method(Tensor.mean)
var = from_method(Tensor.var)
std = from_method(Tensor.std)
