"""A logo at the top of a page, inside the page itself: nothing comes from elsewhere."""

from base64 import b64encode
from typing import Final

from markupsafe import Markup

from herstelkit.render.palette import Logo

_WIDTH: Final = 240
_HEIGHT: Final = 110
_CARD: Final = (
    "display:block;width:fit-content;margin:0 0 1.2rem;padding:.6rem .8rem;"
    "background:#fff;border-radius:.5rem"
)


def logo_image(logo: Logo) -> Markup:
    """Return a logo on a white card, so that it shows on a coloured header."""
    width, height = map(round, logo.fitted(_WIDTH, _HEIGHT))
    source = f"data:image/{logo.kind};base64,{b64encode(logo.data).decode()}"
    picture = Markup('<img src="{}" alt="{}" width="{}" height="{}">')
    drawn = picture.format(source, logo.alt, width, height)
    return Markup('<span class="logo" style="{}">{}</span>').format(_CARD, drawn)
