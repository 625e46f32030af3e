"""Which results' memory is kept when they die, in what sizes, and how much of it: the numbers of the block pool."""

THRESHOLD = 1 << 20
"""Results of at least this many bytes come from the pool: smaller ones, NumPy's allocator serves as well."""

SMALLEST_BYTES = 1 << 16
"""The smallest blocks: a kernel's temporary memory comes from the pool too, whatever its size."""

HUGE_PAGE_BYTES = 1 << 21
"""Blocks from this size on lie at multiples of it, so that the system can back them with pages of that size."""

IDLE_SHARE = 8
"""One part in this many of the memory there is may lie idle, unless `FUSEC_POOL_BYTES` says how much."""
