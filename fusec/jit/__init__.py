"""Functions that are traced once and called often."""
