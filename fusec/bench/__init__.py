"""What `python -m fusec` runs: the demo, and later measurements."""
