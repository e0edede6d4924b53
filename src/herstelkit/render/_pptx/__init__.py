"""Decks on our own slides: how they become parts of a file."""
