"""Checking a pack on disk, as people left it: with what lies there, and no course."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from attrs import evolve

from herstelkit.codec import report_in
from herstelkit.findings import Ignored, Report
from herstelkit.lint import Stage, found_by, rules_at, sifted
from herstelkit.lint.names import Names
from herstelkit.lint.pack_view import PackView, changed_files
from herstelkit.pack import Added, Change, Changed, manifest_of


def check_built(root: Path, changes: Iterable[Change]) -> Report:
    """Return what there is to say about a pack on disk, as people left it.

    What stood out when it was built is in its manifest, so only files that somebody
    changed since then are looked into. ContentError when there is no manifest.
    """
    manifest = manifest_of(root)
    built = report_in(manifest)
    paths = [c.name for c in changes if isinstance(c, Changed | Added)]
    if not paths:
        return built
    names = Names.in_manifest(manifest)
    pack = PackView(
        files=tuple(changed_files(root, paths, names)),
        built_by=_makers(manifest),
        names=names,
    )
    found = found_by(rules_at(Stage.PACK), pack, names.profile)
    new = sifted(found, ignored_in(manifest))
    told = sifted((*built.findings, *new.findings), ())
    return evolve(told, suppressed=(*built.suppressed, *new.suppressed))


def ignored_in(manifest: Mapping[str, Any]) -> tuple[Ignored, ...]:
    """Return what people chose to leave, by a manifest; older ones do not say."""
    values = manifest.get("ignored")
    found: list[Ignored] = []
    for one in values if isinstance(values, list) else ():
        match one:
            case {"rule": str(rule), "reason": str(reason), "where": str(where)}:
                with suppress(ValueError):  # somebody edited it
                    found.append(Ignored(rule=rule, reason=reason, where=where))
    return tuple(found)


def _makers(manifest: Mapping[str, Any]) -> tuple[str, ...]:
    name = manifest.get("organisation")
    return (name,) if isinstance(name, str) else ()
