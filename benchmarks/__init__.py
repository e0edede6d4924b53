"""How fast herstelkit is beside what people would use instead: ``make bench``."""
