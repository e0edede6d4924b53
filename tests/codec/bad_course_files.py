"""Course files that are wrong, and what should be said of each.

A row says what the file holds, at which places something is wrong, and words that the
message should have so that a trainer knows what to do. Every text in the good file has
the word “Geheim” in it: no message may ever repeat it.
"""

import codecs
import io
import zipfile

from attrs import field, frozen

GOOD = """\
methode = "wrap"
titel = "Geheim plan"
organisatie = "Geheime Academie"
locatie = "Geheimlaan 10"
begin = 2027-01-14
tijd = 18:30:00
frequentie = "wekelijks"
overslaan = [2027-02-25]
deelnemers = 10
voorwoord = "Geheim voorwoord"

[[begeleider]]
naam = "Geheime Een"
gecertificeerd = 2023-05-26

[[begeleider]]
naam = "Geheime Twee"

[illustraties]
gereedschapskoffer = "Geheim voorbeeld"
"""

DATES = "[2027-01-14, 2027-01-21, 2027-01-28, 2027-02-04, 2027-02-11, 2027-02-18]"


@frozen
class Bad:
    """A bad file: its content, the places of its problems, and words of the message."""

    name: str
    content: str | bytes = field(repr=False)
    places: tuple[str, ...]
    hints: tuple[str, ...]

    @property
    def data(self):
        return (
            self.content if isinstance(self.content, bytes) else self.content.encode()
        )


def line(key, text):
    """The good file with another line in the place of that of a key."""
    return "".join(
        f"{text}\n" if old.startswith(f"{key} =") else f"{old}\n"
        for old in GOOD.splitlines()
        if text or not old.startswith(f"{key} =")
    )


def on_top(text):
    """The good file with more at its beginning."""
    return f"{text}\n{GOOD}"


def at_end(text):
    """The good file with more at its end."""
    return f"{GOOD}{text}\n"


def swapped(old, new):
    """The good file with one piece of text swapped for another."""
    assert old in GOOD
    return GOOD.replace(old, new, 1)


def bare(*more):
    """The required lines of the good file but those about dates, and more."""
    kept = GOOD.splitlines()[:4]
    return "\n".join(
        [*kept, "tijd = 18:30:00", *more, '[[begeleider]]\nnaam = "An"', ""]
    )


def docx():
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    return target.getvalue()


MISSING_KEYS = [
    Bad("no title", line("titel", ""), ("titel",), ("ontbreekt", 'titel = "…"')),
    Bad("no time", line("tijd", ""), ("tijd",), ("ontbreekt", "tijd = 18:30:00")),
    Bad(
        "no leaders",
        GOOD.split("[[", maxsplit=1)[0],
        ("begeleider",),
        ("ontbreekt", "[[begeleider]]"),
    ),
    Bad(
        "an empty list of leaders",
        bare("begin = 2027-01-14").split("[[")[0] + "begeleider = []\n",
        ("begeleider",),
        ("leeg", "minstens één begeleider"),
    ),
    Bad(
        "a leader without a name",
        at_end("[[begeleider]]\ngecertificeerd = 2024-05-01"),
        ("begeleider · 3 · naam",),
        ("ontbreekt", "naam"),
    ),
    Bad(
        "a method and nothing else",
        'methode = "wrap"\n',
        ("titel", "organisatie", "locatie", "tijd", "begeleider", "begin"),
        ("ontbreekt",),
    ),
    Bad("an empty file", b"", ("",), ("nog niets ingevuld", "herstelkit nieuw")),
    Bad(
        "only comments",
        "# Hier komt het\n\n  # nog een\n",
        ("",),
        ("nog niets ingevuld",),
    ),
    Bad("only spaces", b" \n\t\n", ("",), ("nog niets ingevuld",)),
]

WRONG_KEYS = [
    Bad(
        "a misspelled key",
        line("organisatie", 'organisate = "x"'),
        ("organisate",),
        ("Bedoel je ‘organisatie’?",),
    ),
    Bad(
        "a key in capitals",
        line("titel", 'TITEL = "x"'),
        ("TITEL",),
        ("Bedoel je ‘titel’?",),
    ),
    Bad(
        "an English key",
        line("titel", 'title = "x"'),
        ("title",),
        ("Bedoel je ‘titel’?",),
    ),
    Bad(
        "an unknown key", on_top("kleur = 3"), ("kleur",), ("Kies uit: methode, titel",)
    ),
    Bad(
        "a misspelled heading",
        GOOD.replace("[[begeleider]]", "[[begeleiders]]"),
        ("begeleiders",),
        ("Bedoel je ‘begeleider’?",),
    ),
    Bad(
        "a misspelled key of a leader",
        swapped("gecertificeerd", "gecertifceerd"),
        ("begeleider · 1 · gecertifceerd",),
        ("Bedoel je ‘gecertificeerd’?",),
    ),
    Bad(
        "a key below a heading where it does not belong",
        GOOD.split("[ill", maxsplit=1)[0] + "deelnemers = 3\n",
        ("begeleider · 2 · deelnemers",),
        ("hoger", "boven de eerste kop"),
    ),
    Bad(
        "a key among the illustrations",
        at_end('organisatie = "x"'),
        ("illustraties · organisatie",),
        ("hoger", "boven de eerste kop"),
    ),
    Bad(
        "a key with an escape code",
        on_top('"\\u001b[31mrood" = 1'),
        ("·[31mrood",),
        ("ken ik niet",),
    ),
    Bad(
        "a very long key",
        on_top(f"{'a' * 999} = 1"),
        ("a" * 40 + "…",),
        ("ken ik niet",),
    ),
    Bad(
        "dotted keys",
        line("titel", 'titel.nl = "x"'),
        ("titel",),
        ("hier hoort een tekst",),
    ),
]

WRONG_TYPES = [
    Bad(
        "a number for a title",
        line("titel", "titel = 3"),
        ("titel",),
        (
            "hier hoort een tekst, maar er staat een heel getal",
            "rechte aanhalingstekens",
        ),
    ),
    Bad(
        "yes or no for a title",
        line("titel", "titel = true"),
        ("titel",),
        ("maar er staat ja of nee",),
    ),
    Bad(
        "a list for a title",
        line("titel", 'titel = ["a"]'),
        ("titel",),
        ("maar er staat een lijst", "één tekst"),
    ),
    Bad(
        "a block for a title",
        line("titel", 'titel = { nl = "a" }'),
        ("titel",),
        ("maar er staat een blok",),
    ),
    Bad(
        "a text for a number",
        line("deelnemers", 'deelnemers = "10"'),
        ("deelnemers",),
        ("hier hoort een heel getal, maar er staat een tekst", "alleen cijfers"),
    ),
    Bad(
        "half a participant",
        line("deelnemers", "deelnemers = 10.5"),
        ("deelnemers",),
        ("een getal dat niet heel is",),
    ),
    Bad(
        "infinitely many participants",
        line("deelnemers", "deelnemers = inf"),
        ("deelnemers",),
        ("niet heel",),
    ),
    Bad(
        "not a number of participants",
        line("deelnemers", "deelnemers = nan"),
        ("deelnemers",),
        ("niet heel",),
    ),
    Bad(
        "yes or no for a number",
        line("deelnemers", "deelnemers = true"),
        ("deelnemers",),
        ("ja of nee",),
    ),
    Bad(
        "no participants",
        line("deelnemers", "deelnemers = 0"),
        ("deelnemers",),
        ("kies een getal van 1 tot en met 200".capitalize(),),
    ),
    Bad(
        "fewer than no participants",
        line("deelnemers", "deelnemers = -5"),
        ("deelnemers",),
        ("is -5",),
    ),
    Bad(
        "a thousand participants",
        line("deelnemers", "deelnemers = 1000"),
        ("deelnemers",),
        ("is 1000",),
    ),
    Bad(
        "a number of five thousand digits",
        line("deelnemers", "deelnemers = " + "9" * 5000),
        ("regel 9",),
        ("veel te groot",),
    ),
    Bad(
        "a number of a thousand digits",
        line("deelnemers", "deelnemers = " + "9" * 1000),
        ("deelnemers",),
        ("kan hier niet", "van 1 tot en met 200"),
    ),
    Bad(
        "a number that Python reads and does not print",
        line("deelnemers", "deelnemers = 0x" + "f" * 5000),
        ("deelnemers",),
        ("kan hier niet",),
    ),
    Bad(
        "a text for a date",
        line("begin", 'begin = "2027-01-14"'),
        ("begin",),
        (
            "hier hoort een datum, maar er staat een tekst",
            "zonder aanhalingstekens, zoals 2027-01-12",
        ),
    ),
    Bad(
        "a text for a time",
        line("tijd", 'tijd = "18:30"'),
        ("tijd",),
        ("hier hoort een tijd, maar er staat een tekst", "zoals 18:30:00"),
    ),
    Bad(
        "a date and a time for a date",
        line("begin", "begin = 2027-01-14T18:30:00"),
        ("begin",),
        ("een datum met een tijd erbij",),
    ),
    Bad(
        "a date with a time zone for a date",
        line("begin", "begin = 2027-01-14T18:30:00+01:00"),
        ("begin",),
        ("een datum met een tijd erbij",),
    ),
    Bad(
        "a date for a time",
        line("tijd", "tijd = 2027-01-14"),
        ("tijd",),
        ("maar er staat een datum",),
    ),
    Bad(
        "one date for a list",
        line("overslaan", "overslaan = 2027-02-25"),
        ("overslaan",),
        ("hier hoort een lijst", "[2027-01-12, 2027-01-19]"),
    ),
    Bad(
        "texts in a list of dates",
        line("overslaan", 'overslaan = [2027-02-25, "morgen"]'),
        ("overslaan · 2",),
        ("hier hoort een datum",),
    ),
    Bad(
        "leaders as one block",
        GOOD.split("[[", maxsplit=1)[0] + '[begeleider]\nnaam = "x"\n',
        ("begeleider",),
        ("hier hoort een lijst, maar er staat een blok", "dubbele haken: [[ en ]]"),
    ),
    Bad(
        "leaders as texts",
        bare("begin = 2027-01-14").split("[[")[0] + 'begeleider = ["An", "Bo"]\n',
        ("begeleider · 1", "begeleider · 2"),
        ("hier hoort een blok, maar er staat een tekst",),
    ),
    Bad(
        "a leader as a text",
        bare("begin = 2027-01-14").split("[[")[0] + 'begeleider = "An"\n',
        ("begeleider",),
        ("dubbele haken",),
    ),
    Bad(
        "yes for a certificate",
        swapped("2023-05-26", "true"),
        ("begeleider · 1 · gecertificeerd",),
        ("hier hoort een datum",),
    ),
    Bad(
        "illustrations as a list",
        GOOD.replace("[illustraties]", "[[illustraties]]"),
        ("illustraties",),
        ("[illustraties], met enkele haken",),
    ),
    Bad(
        "an illustration as a number",
        swapped('"Geheim voorbeeld"', "3"),
        ("illustraties · gereedschapskoffer",),
        ("hier hoort een tekst",),
    ),
]

DATES_AND_TIMES = [
    Bad(
        "the thirtieth of February",
        line("begin", "begin = 2027-02-30"),
        ("regel 5",),
        ("deze datum bestaat niet", "kalender"),
    ),
    Bad(
        "a thirteenth month",
        line("begin", "begin = 2027-13-01"),
        ("regel 5",),
        ("datum", "jaar-maand-dag"),
    ),
    Bad(
        "a Dutch date",
        line("begin", "begin = 14-01-2027"),
        ("regel 5",),
        ("datum", "jaar-maand-dag"),
    ),
    Bad(
        "a date with a single digit",
        line("begin", "begin = 2027-1-14"),
        ("regel 5",),
        ("datum", "2027-01-12"),
    ),
    Bad(
        "a date in words",
        line("begin", "begin = 14 januari 2027"),
        ("regel 5",),
        ("datum", "jaar-maand-dag"),
    ),
    Bad(
        "a date with the dashes of Word",
        line("begin", "begin = 2027–01–14"),
        ("regel 5",),
        ("datum",),
    ),
    Bad(
        "a Dutch date in a list",
        line("overslaan", "overslaan = [2027-02-25, 04-03-2027]"),
        ("regel 8",),
        ("datum",),
    ),
    Bad(
        "five in the night of tomorrow",
        line("tijd", "tijd = 25:00:00"),
        ("regel 6",),
        ("tijd", "18:30:00"),
    ),
    Bad(
        "a time with one digit too few",
        line("tijd", "tijd = 18:3"),
        ("regel 6",),
        ("tijd", "uur:minuut:seconde"),
    ),
    Bad(
        "a time with a point",
        line("tijd", "tijd = 18.30"),
        ("tijd",),
        ("hier hoort een tijd", "18:30:00"),
    ),
    Bad("a time in words", line("tijd", "tijd = 18 uur"), ("regel 6",), ("tijd",)),
    Bad(
        "a time with a time zone",
        line("tijd", "tijd = 18:30:00+01:00"),
        ("regel 6",),
        ("tijd",),
    ),
    Bad(
        "a time with seconds",
        line("tijd", "tijd = 18:30:15"),
        ("tijd",),
        ("hele minuten",),
    ),
    Bad(
        "a date before 2000",
        line("begin", "begin = 1999-12-31"),
        ("begin",),
        ("1999", "van 2000 tot en met 2100"),
    ),
    Bad(
        "a date after 2100", line("begin", "begin = 2101-01-01"), ("begin",), ("2101",)
    ),
    Bad(
        "a certificate of the year 1",
        swapped("2023-05-26", "0001-01-01"),
        ("begeleider · 1 · gecertificeerd",),
        ("jaar 1",),
    ),
    Bad(
        "a skipped date in the year 9999",
        line("overslaan", "overslaan = [9999-12-31]"),
        ("overslaan",),
        ("nummer 1", "9999"),
    ),
    Bad("no date at all", line("begin", ""), ("begin",), ("Kies één manier", "‘data’")),
    Bad(
        "both start and dates",
        line("frequentie", f"data = {DATES}"),
        ("data",),
        ("één manier",),
    ),
    Bad(
        "dates that do not ascend",
        bare("data = [2027-01-21, 2027-01-14]"),
        ("data",),
        ("op volgorde",),
    ),
    Bad(
        "the same date twice",
        bare("data = [2027-01-14, 2027-01-14]"),
        ("data",),
        ("twee keer",),
    ),
    Bad(
        "too few dates",
        bare(f"data = {DATES}"),
        ("data",),
        ("6 data", "8 bijeenkomsten"),
    ),
    Bad("a single date", bare("data = [2027-01-14]"), ("data",), ("1 datum,",)),
    Bad(
        "a frequency with dates",
        bare(f"data = {DATES}", 'frequentie = "wekelijks"', "overslaan = [2027-02-25]"),
        ("frequentie", "overslaan"),
        ("is niet nodig", "Haal dit weg"),
    ),
    Bad(
        "a misspelled frequency",
        line("frequentie", 'frequentie = "wekelijk"'),
        ("frequentie",),
        ("Bedoel je ‘wekelijks’?",),
    ),
    Bad(
        "an unknown frequency",
        line("frequentie", 'frequentie = "soms"'),
        ("frequentie",),
        ("Kies uit: wekelijks, tweewekelijks",),
    ),
    Bad(
        "skipping the first date",
        line("overslaan", "overslaan = [2027-01-14]"),
        ("overslaan",),
        ("begindatum",),
    ),
    Bad(
        "skipping a day without a meeting",
        line("overslaan", "overslaan = [2027-02-26]"),
        ("overslaan",),
        ("2027-02-26",),
    ),
    Bad(
        "skipping a day twice",
        line("overslaan", "overslaan = [2027-02-25, 2027-02-25]"),
        ("overslaan",),
        ("twee keer", "nummer 1 en nummer 2"),
    ),
    Bad(
        "a meeting past midnight",
        line("tijd", "tijd = 22:00:00"),
        ("tijd",),
        ("middernacht", "Begin op zijn laatst om"),
    ),
]

TEXTS = [
    Bad("an empty title", line("titel", 'titel = ""'), ("titel",), ("is leeg",)),
    Bad("a blank title", line("titel", 'titel = " \u00a0 "'), ("titel",), ("is leeg",)),
    Bad(
        "a very long title",
        line("titel", f'titel = "{"Geheim " * 99}"'),
        ("titel",),
        ("telt 693 tekens", "120"),
    ),
    Bad(
        "a title on two lines",
        line("titel", 'titel = """Geheim\nplan"""'),
        ("titel",),
        ("één regel",),
    ),
    Bad(
        "a control character as an escape",
        line("titel", r'titel = "Geheim \u0000"'),
        ("titel",),
        ("stuurteken (U+0000)",),
    ),
    Bad(
        "a control character of Latin-1",
        line("titel", r'titel = "Geheim \u0085"'),
        ("titel",),
        ("U+0085",),
    ),
    Bad(
        "a character that is none",
        line("titel", r'titel = "Geheim \uFFFE"'),
        ("titel",),
        ("U+FFFE",),
    ),
    Bad(
        "half a character as an escape",
        line("titel", r'titel = "Geheim \ud800"'),
        ("regel 2",),
        ("\\",),
    ),
    Bad(
        "a raw control character",
        line("titel", 'titel = "Geheim \x07"'),
        ("regel 2",),
        ("stuurteken",),
    ),
    Bad(
        "a control character in a comment",
        on_top("# Geheim \x1b[31m"),
        ("regel 1",),
        ("stuurteken",),
    ),
    Bad(
        "a tab from a Windows path",
        line("locatie", r'locatie = "C:\thuis"'),
        ("locatie",),
        ("tab", "/"),
    ),
    Bad(
        "a Windows path",
        line("locatie", r'locatie = "C:\Users\Geheim"'),
        ("regel 4",),
        ("\\", "een /"),
    ),
    Bad(
        "another Windows path",
        line("locatie", r'locatie = "D:\cursus"'),
        ("regel 4",),
        ("\\", "een /"),
    ),
    Bad(
        "the same name twice",
        swapped("Geheime Twee", "Geheime Een"),
        ("begeleider",),
        ("een naam twee keer", "nummer 1 en nummer 2"),
    ),
    Bad(
        "control characters in a foreword",
        line("voorwoord", r'voorwoord = "Geheim \b"'),
        ("voorwoord",),
        ("U+0008",),
    ),
    Bad(
        "a control character in an illustration",
        swapped("Geheim voorbeeld", r"Geheim \f"),
        ("illustraties · gereedschapskoffer",),
        ("U+000C",),
    ),
]

NAMES = [
    Bad(
        "a misspelled method",
        line("methode", 'methode = "warp"'),
        ("methode",),
        ("wrap",),
    ),
    Bad(
        "a method outside the catalogue",
        line("methode", 'methode = "../x"'),
        ("methode",),
        (
            "zo heet geen enkele methode",
            "herstelkit methodes",
        ),
    ),
    Bad(
        "a method as a path of Windows",
        line("methode", r"methode = '..\x'"),
        ("methode",),
        (
            "zo heet geen enkele methode",
            "herstelkit methodes",
        ),
    ),
    Bad(
        "an absolute path as a method",
        line("methode", 'methode = "/etc/passwd"'),
        ("methode",),
        (
            "zo heet geen enkele methode",
            "herstelkit methodes",
        ),
    ),
    Bad(
        "a method with dots",
        line("methode", 'methode = "wrap..toml"'),
        ("methode",),
        (
            "zo heet geen enkele methode",
            "herstelkit methodes",
        ),
    ),
    Bad(
        "a method in capitals",
        line("methode", 'methode = "WRAP"'),
        ("methode",),
        (
            "zo heet geen enkele methode",
            "herstelkit methodes",
        ),
    ),
    Bad(
        "an empty method",
        line("methode", 'methode = ""'),
        ("methode",),
        (
            "zo heet geen enkele methode",
            "herstelkit methodes",
        ),
    ),
    Bad(
        "a method with a NUL",
        line("methode", r'methode = "wrap\u0000"'),
        ("methode",),
        (
            "zo heet geen enkele methode",
            "herstelkit methodes",
        ),
    ),
    Bad(
        "an illustration with an unknown component",
        at_end('iets = "x"'),
        ("illustraties · iets",),
        ("geen onderdeel met deze naam", "herstelkit nieuw"),
    ),
    Bad(
        "an illustration with a misspelled component",
        at_end('gereedschapkoffer = "x"'),
        ("illustraties · gereedschapkoffer",),
        ("Bedoel je ‘gereedschapskoffer’?",),
    ),
    Bad(
        "an illustration outside the course",
        at_end('"../x" = "Geheim"'),
        ("illustraties · ../x",),
        ("kleine letters",),
    ),
    Bad(
        "an illustration with a very long name",
        at_end(f'{"a" * 999} = "x"'),
        ("illustraties · " + "a" * 40 + "…",),
        ("geen onderdeel",),
    ),
]

NOT_TOML = [
    Bad(
        "curly quotation marks",
        line("titel", "titel = “Geheim plan”"),
        ("regel 2",),
        ("gekrulde aanhalingstekens", "Word", "rechte"),
    ),
    Bad(
        "low curly quotation marks",
        line("titel", "titel = „Geheim plan”"),
        ("regel 2",),
        ("gekrulde",),
    ),
    Bad(
        "curly single quotation marks",
        line("titel", "titel = ‘Geheim plan’"),
        ("regel 2",),
        ("gekrulde",),
    ),
    Bad(
        "a curly quotation mark at the end",
        line("titel", 'titel = "Geheim plan”'),
        ("regel 2",),
        ("gekrulde",),
    ),
    Bad(
        "a curly quotation mark at the beginning",
        line("titel", 'titel = “Geheim plan"'),
        ("regel 2",),
        ("gekrulde",),
    ),
    Bad(
        "curly quotation marks all over",
        GOOD.replace('"', "”"),
        tuple(f"regel {n}" for n in (1, 2, 3, 4, 7, 10, 13, 17, 20)),
        ("gekrulde",),
    ),
    Bad(
        "a space that cannot be seen",
        line("titel", 'titel\u00a0= "Geheim"'),
        ("regel 2",),
        ("bijzondere spatie",),
    ),
    Bad(
        "an unterminated text",
        line("titel", 'titel = "Geheim plan'),
        ("regel 2",),
        ("aanhalingsteken aan het eind",),
    ),
    Bad(
        "an unterminated text with an apostrophe",
        line("titel", 'titel = "Geheime thema’s'),
        ("regel 2",),
        ("aanhalingsteken aan het eind",),
    ),
    Bad(
        "an unterminated text at the end",
        GOOD.rstrip().rstrip('"'),
        ("regel 20",),
        ("aanhalingsteken aan het eind",),
    ),
    Bad(
        "an unterminated single-quoted text",
        line("titel", "titel = 'Geheim plan"),
        ("regel 2",),
        ("aanhalingsteken aan het eind",),
    ),
    Bad(
        "an unterminated long text",
        line("voorwoord", 'voorwoord = """Geheim\nplan'),
        ("regel 10",),
        ("lange tekst heeft geen einde", '"""'),
    ),
    Bad(
        "quotation marks inside a text",
        line("titel", 'titel = "Het "Geheime" plan"'),
        ("regel 2",),
        ("aanhalingstekens", "’"),
    ),
    Bad(
        "a text without quotation marks",
        line("titel", "titel = Geheim plan"),
        ("regel 2",),
        ("niet tussen aanhalingstekens",),
    ),
    Bad(
        "a number with a word",
        line("deelnemers", "deelnemers = 10 mensen"),
        ("regel 9",),
        ("te veel op één regel",),
    ),
    Bad("no value", line("titel", "titel ="), ("regel 2",), ("staat niets",)),
    Bad(
        "no value but a comment",
        line("titel", "titel =   # Geheim"),
        ("regel 2",),
        ("staat niets",),
    ),
    Bad("no equals sign", line("titel", 'titel "Geheim"'), ("regel 2",), ("is-teken",)),
    Bad(
        "a colon for an equals sign",
        line("titel", 'titel: "Geheim"'),
        ("regel 2",),
        ("is-teken", "dubbele punt"),
    ),
    Bad(
        "two words for a key",
        line("titel", 'mijn titel = "Geheim"'),
        ("regel 2",),
        ("meer dan één woord",),
    ),
    Bad(
        "a sentence",
        line("titel", "Geheim is dit plan."),
        ("regel 2",),
        ("opmerking", "#"),
    ),
    Bad("a bullet", line("titel", "• Geheim"), ("regel 2",), ("opmerking", "#")),
    Bad(
        "the same key twice",
        on_top('titel = "Geheim"'),
        ("regel 3",),
        ("twee keer", "Haal een van de twee weg"),
    ),
    Bad(
        "the same heading twice",
        at_end("[illustraties]"),
        ("regel 21",),
        ("kop", "twee keer"),
    ),
    Bad(
        "two leaders under single brackets",
        GOOD.replace("[[begeleider]]", "[begeleider]"),
        ("regel 16",),
        ("twee keer", "[[begeleider]]"),
    ),
    Bad(
        "a leader both as a line and as a block",
        on_top('begeleider = "Geheim"'),
        ("regel 13",),
        ("staat er ook al",),
    ),
    Bad(
        "a heading with a bracket too few",
        GOOD.replace("[[begeleider]]", "[[begeleider]", 1),
        ("regel 12",),
        ("kop tussen haken", "[[begeleider]]"),
    ),
    Bad(
        "a heading with a bracket too many",
        GOOD.replace("[illustraties]", "[illustraties]]", 1),
        ("regel 19",),
        ("kop tussen haken",),
    ),
    Bad("an empty heading", at_end("[]"), ("regel 21",), ("kop tussen haken",)),
    Bad(
        "a list without a comma",
        line("overslaan", "overslaan = [2027-02-25 2027-03-04]"),
        ("regel 8",),
        ("lijst is niet af", "komma"),
    ),
    Bad(
        "a list without an end",
        line("overslaan", "overslaan = [2027-02-25,"),
        ("regel 9",),
        ("lijst hierboven is niet af",),
    ),
    Bad(
        "a list without an end, at the end",
        'methode = "wrap"\ndata = [2027-01-14',
        ("regel 2",),
        ("lijst is niet af",),
    ),
    Bad(
        "a block without an end",
        line("titel", 'titel = { a = "Geheim"'),
        ("regel 3",),
        ("blok hierboven is niet af",),
    ),
    Bad(
        "a block without an end, at the end",
        'methode = "wrap"\nfoto = { a = "Geheim"',
        ("regel 2",),
        ("blok is niet af",),
    ),
    Bad(
        "brackets in brackets in brackets",
        on_top(f"x = {'[' * 20_000}"),
        ("regel 1",),
        ("haken",),
    ),
    Bad(
        "blocks in blocks in blocks",
        on_top(f"x = {'{a=' * 20_000}"),
        ("regel 1",),
        ("haken",),
    ),
    Bad(
        "a key of a hundred thousand steps",
        on_top(f"{'a.' * 100_000}a = 1"),
        ("regel 1",),
        ("veel te lang",),
    ),
    Bad(
        "JSON",
        '{\n  "methode": "wrap"\n}\n',
        ("regel 1",),
        ("JSON", "herstelkit nieuw"),
    ),
    Bad(
        "JSON on one line",
        '{"methode": "wrap", "titel": "Geheim"}',
        ("regel 1",),
        ("JSON",),
    ),
    Bad("a list of JSON", '[{"methode": "wrap"}]', ("regel 1",), ("JSON",)),
    Bad(
        "YAML",
        "methode: wrap\ntitel: Geheim plan\n",
        ("regel 1", "regel 2"),
        ("dubbele punt",),
    ),
    Bad(
        "YAML with a mark at the beginning",
        "---\nmethode: wrap\n",
        ("regel 1", "regel 2"),
        ("is-teken",),
    ),
    Bad("a web page", "<!DOCTYPE html>\n<p>Geheim</p>\n", ("regel 1",), ("webpagina",)),
    Bad(
        "a letter", "Beste collega,\n\nGeheim.\n", ("regel 1", "regel 3"), ("is-teken",)
    ),
]

BYTES = [
    Bad(
        "Latin-1",
        line("organisatie", 'organisatie = "Geheime café"').encode("latin-1"),
        ("regel 3",),
        ("niet te lezen", "UTF-8"),
    ),
    Bad(
        "UTF-16 of Notepad",
        codecs.BOM_UTF16_LE + GOOD.encode("utf-16-le"),
        ("",),
        ("UTF-16", "Kladblok"),
    ),
    Bad(
        "UTF-16 the other way round",
        codecs.BOM_UTF16_BE + GOOD.encode("utf-16-be"),
        ("",),
        ("UTF-16", "UTF-8"),
    ),
    Bad(
        "UTF-16 without a mark",
        GOOD.encode("utf-16-le"),
        ("",),
        ("geen gewoon tekstbestand",),
    ),
    Bad(
        "half a character",
        GOOD.encode() + b"# \xed\xa0\x80\n",
        ("regel 21",),
        ("niet te lezen",),
    ),
    Bad(
        "a cut-off character",
        GOOD.encode() + b"# \xc3",
        ("regel 21",),
        ("niet te lezen",),
    ),
    Bad("a Word file", docx(), ("",), ("Word-bestand", "herstelkit nieuw")),
    Bad(
        "an old Word file",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        ("",),
        ("oud Word-bestand",),
    ),
    Bad("a formatted text", rb"{\rtf1\ansi Geheim}", ("",), ("opgemaakt",)),
    Bad("a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", ("",), ("PDF",)),
    Bad(
        "a file of over a megabyte",
        GOOD.encode() + b"# Geheim\n" * 120_000,
        ("",),
        ("veel te groot",),
    ),
    Bad("nothing but NULs", bytes(500), ("",), ("geen gewoon tekstbestand",)),
]

SEVERAL = [
    Bad(
        "three lines that are not TOML",
        on_top("begin = 2027-02-30\ntitel = “Geheim”\ntijd = 18:60"),
        ("regel 1", "regel 2", "regel 3"),
        ("bestaat niet", "gekrulde", "uur:minuut:seconde"),
    ),
    Bad(
        "wrong in many places",
        """\
methode = "wrap"
titel = 3
organisate = "x"
begin = 2027-01-12
data = ["morgen"]
tijd = "18:30"
frequentie = "weekelijks"
deelnemers = 0
[[begeleider]]
naam = "Een"
gecertificeerd = true
[[begeleider]]
nam = "Twee"
[illustraties]
hoop = 3
""",
        (
            "titel",
            "organisate",
            "data · 1",
            "tijd",
            "frequentie",
            "deelnemers",
            "begeleider · 1 · gecertificeerd",
            "begeleider · 2 · nam",
            "illustraties · hoop",
            "locatie",
            "data",
        ),
        ("Bedoel je ‘organisatie’?", "Bedoel je ‘wekelijks’?", "Bedoel je ‘naam’?"),
    ),
    Bad(
        "three hundred unknown keys",
        "".join(f"kleur{n} = 1\n" for n in range(300)) + GOOD,
        tuple(f"kleur{n}" for n in range(300)),
        ("En nog 280 dingen.",),
    ),
]

ALL = [
    *MISSING_KEYS,
    *WRONG_KEYS,
    *WRONG_TYPES,
    *DATES_AND_TIMES,
    *TEXTS,
    *NAMES,
    *NOT_TOML,
    *BYTES,
    *SEVERAL,
]
