"""Numbers that remember how they follow from the arguments of a call, and the decisions taken on them."""
