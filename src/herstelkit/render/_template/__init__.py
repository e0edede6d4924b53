"""Decks on slides of others: layouts found and filled."""
