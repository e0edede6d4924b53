"""Letterheads: documents in the Word template of an organisation."""
