"""The mathematics: elementary and special functions over lanes, at most 1 ULP from the exact value."""
