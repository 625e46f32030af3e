"""From recorded nodes to values: one way, whoever asks."""
