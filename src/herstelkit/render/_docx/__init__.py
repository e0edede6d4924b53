"""Word documents: how blocks become the parts of a file."""
