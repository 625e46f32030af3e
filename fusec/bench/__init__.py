"""What `python -m fusec` measures: fusec against its peers, and the machine; and the demo."""
