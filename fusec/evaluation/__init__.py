"""From recorded nodes to values: what is evaluated, and what a loop carries."""
