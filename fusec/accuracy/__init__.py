"""`python -m fusec accuracy`: every function held to its bound against exact values."""
