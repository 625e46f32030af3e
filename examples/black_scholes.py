"""Black-Scholes on an option chain: prices and greeks of every contract, in one pass over the data.

Run `python examples/black_scholes.py [chain.csv]`. The chain shipped in `data/` is made by
`data/make_option_chain.py`.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from scipy.stats import norm

import fusec as fc

CHAIN = Path(__file__).parent / "data" / "option_chain.csv"


def price(spot, strike, years, rate, volatility):
    """Call and put, and the call's delta, gamma and vega."""

    def normal_cdf(z):
        return 0.5 * fc.erfc(-z / np.sqrt(2.0))

    deviation = volatility * fc.sqrt(years)
    upper = (fc.log(spot / strike) + (rate + 0.5 * volatility**2) * years) / deviation
    lower = upper - deviation
    discounted = strike * fc.exp(-rate * years)
    delta = normal_cdf(upper)
    density = fc.exp(-0.5 * upper**2) / np.sqrt(2 * np.pi)
    call = spot * delta - discounted * normal_cdf(lower)
    put = discounted * normal_cdf(-lower) - spot * normal_cdf(-upper)
    return call, put, delta, density / (spot * deviation), spot * density * fc.sqrt(years)


def price_by_scipy(spot, strike, years, rate, volatility):
    """The same by NumPy and SciPy, written independently."""
    d1 = (np.log(spot / strike) + (rate + volatility**2 / 2) * years) / (volatility * np.sqrt(years))
    d2 = d1 - volatility * np.sqrt(years)
    discount = np.exp(-rate * years)
    return (
        spot * norm.cdf(d1) - strike * discount * norm.cdf(d2),
        strike * discount * norm.cdf(-d2) - spot * norm.cdf(-d1),
        norm.cdf(d1),
        norm.pdf(d1) / (spot * volatility * np.sqrt(years)),
        spot * norm.pdf(d1) * np.sqrt(years),
    )


def main(path: Path) -> None:
    chain = np.genfromtxt(path, delimiter=",", names=True)
    columns = [np.ascontiguousarray(chain[name]) for name in chain.dtype.names]
    results = price(*(fc.asarray(column) for column in columns))
    print(fc.report(results))

    values = fc.evaluate(*results)
    for name, value, expected in zip(
        ("call", "put", "delta", "gamma", "vega"), values, price_by_scipy(*columns), strict=True
    ):
        error = np.abs(value - expected).max() / np.abs(expected).max()
        assert error < 1e-13, (name, error)
    call, put = values[:2]
    spot, strike, years, rate, _ = columns
    parity = spot - strike * np.exp(-rate * years)
    assert np.allclose(call - put, parity, rtol=0, atol=1e-10)

    print(f"\n{len(call)} contracts; those nearest the money:")
    print("    spot  strike   years    call     put   delta   gamma    vega")
    table = np.stack([spot, strike, years, *values], axis=1)
    for row in table[np.argsort(np.abs(spot / strike - 1), kind="stable")[:5]]:
        print("".join(f"{number:8.3f}" for number in row))
    print("prices and greeks agree with SciPy; calls and puts with each other")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else CHAIN)
