"""Figures: what is drawn where, before any format knows of it."""
