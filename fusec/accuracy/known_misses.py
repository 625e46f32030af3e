"""Functions that are known to miss their bound somewhere, by name and dtype, and why."""

KNOWN_MISSES: dict[tuple[str, str], str] = {}
