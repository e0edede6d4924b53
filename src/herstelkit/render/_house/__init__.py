"""The house style of an organisation: its files and its logo."""
