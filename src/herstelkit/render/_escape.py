"""Text in XML, as `xml.sax.saxutils` writes it: that loads half of the web to do so."""


def escape(text: str) -> str:
    """Return what stands for a text between tags."""
    return text.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;")


def quoteattr(text: str) -> str:
    """Return what stands for a text as the value of an attribute, with its quotes."""
    text = escape(text)
    for sign, code in (("\n", "&#10;"), ("\r", "&#13;"), ("\t", "&#9;")):
        text = text.replace(sign, code)
    if '"' not in text:
        return f'"{text}"'
    if "'" not in text:
        return f"'{text}'"
    return '"' + text.replace('"', "&quot;") + '"'
