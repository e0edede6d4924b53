"""What there is to say of an organisation's template, in plain Dutch."""

from attrs import frozen


@frozen
class Remark:
    """A sentence about a template; `fine` says that nothing needs to be done."""

    text: str
    fine: bool = True


def finding(text: str) -> Remark:
    """Return a remark on something that may want a change."""
    return Remark(text, fine=False)
