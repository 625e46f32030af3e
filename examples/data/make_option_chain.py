"""Makes option_chain.csv: four underlyings, a volatility smile and a rate curve."""

from __future__ import annotations

from pathlib import Path

import numpy as np

SPOTS = (41.85, 128.4, 512.3, 4870.25)
DAYS = (7, 14, 30, 45, 60, 91, 182, 273, 365, 730)
STRIKES = 50


def main() -> None:
    random = np.random.default_rng(1973)
    moneyness = np.linspace(0.6, 1.4, STRIKES)
    rows = []
    for spot in SPOTS:
        base = random.uniform(0.15, 0.35)
        for days in DAYS:
            years = days / 365
            rate = 0.045 - 0.01 * np.exp(-years)
            smile = base + 0.25 * np.log(moneyness) ** 2 / np.sqrt(years + 0.25) - 0.05 * np.log(moneyness)
            smile += random.normal(0, 0.004, STRIKES)
            rows += [(spot, spot * m, years, rate, v) for m, v in zip(moneyness, smile, strict=True)]
    header = "spot,strike,years,rate,volatility"
    path = Path(__file__).with_name("option_chain.csv")
    np.savetxt(path, rows, fmt="%.2f,%.2f,%.6f,%.6f,%.5f", header=header, comments="")


if __name__ == "__main__":
    main()
