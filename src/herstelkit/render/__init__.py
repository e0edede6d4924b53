"""From blocks to files: one module for each sort of file."""
