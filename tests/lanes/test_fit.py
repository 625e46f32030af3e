import importlib
import pkgutil

import mpmath
import pytest

from fusec.lanes import fit, fits

QUICK_TERMS = 6
"""Longer fits take seconds; `python -m fusec.lanes.fit --check` compares all of them."""


@pytest.mark.parametrize("module", [info.name for info in pkgutil.iter_modules(fits.__path__)])
def test_tables_are_those_their_records_make(module):
    source = importlib.import_module(f"fusec.lanes.vector_math.{module}")
    for record in importlib.import_module(f"fusec.lanes.fits.{module}").FITS:
        literal = getattr(source, record.name)
        if isinstance(record, fit.Fit) and len(literal) > QUICK_TERMS:
            continue
        numbers, _ = record.literal()
        assert tuple(fit.round_to(number, record.dtype) for number in literal) == numbers, record.name


def test_fit_of_a_polynomial_is_that_polynomial():
    record = fit.Fit("P", lambda x: 3 - 2 * x + x**3 / 4, (-1, 1), degree=3, weight=lambda x: mpmath.mpf(1))
    coefficients, error = fit.fit_polynomial(record)
    assert coefficients == pytest.approx((3.0, -2.0, 0.0, 0.25), rel=0, abs=1e-60)
    assert error < 2.0**-60


def test_errors_of_a_fit_are_about_those_of_the_best_one():
    # cos(x) is a series of Chebyshev polynomials with Bessel functions of 1 as coefficients; the first one left
    # out is nearly the error of the best approximation.
    best = fit.Fit("C", mpmath.cos, (-1, 1), degree=2, weight=lambda x: mpmath.mpf(1))
    chebyshev = 2 * abs(mpmath.besselj(4, 1))
    assert fit.fit_polynomial(best)[1] < chebyshev * 1.02


def test_parts_of_a_constant_add_up():
    parts = fit.split_constant(mpmath.pi, 30, 53, 53)
    assert abs(sum(map(mpmath.mpf, parts)) - mpmath.pi) < mpmath.mpf(2) ** -130
    assert parts[0] == fit.keep_bits(mpmath.pi, 30)
