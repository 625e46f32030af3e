"""Functions that are known to miss their bound somewhere, by name and dtype, and why."""

KNOWN_MISSES: dict[tuple[str, str], str] = {
    ("logaddexp", "f64"): "loses digits where more than about 50 bits of its result cancel",
    ("pow", "f64"): "gives NaN on SSE2 for a base of 1 or -1 and an exponent near the largest number",
}
