"""The lazy tensor: what records, what NumPy asks of it, and where its values go."""
