"""All rules, one a file: a new file below here is a new rule."""
