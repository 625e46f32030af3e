"""How the literal tables of the vector math were made: one module of records per module of functions."""
