"""Build an example pack with pages and let axe-core look at each in Chromium.

    python scripts/axe.py [--install] [COURSE.toml …]

The npm packages are pinned and stand in a cache outside the tree. With ``--install``
(as CI does) Chromium comes from apt when it is missing, and what cannot be had is an
error; without, the check is skipped with a message.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from herstelkit.build import Format, build_pack, load_course

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("axe-core@4.14.1", "playwright-core@1.65.1")
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def main() -> int:
    """Return 0 when axe finds nothing, or when the check is skipped."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--install", action="store_true")
    parser.add_argument("courses", nargs="*", type=Path, metavar="COURSE.toml")
    options = parser.parse_args()
    browser = _browser(install=options.install)
    modules = _modules()
    if browser is None or modules is None:
        print("axe: skipped; this check needs chromium, node and npm")
        return 1 if options.install else 0
    courses = options.courses or [ROOT / "voorbeelden/studenten.toml"]
    with tempfile.TemporaryDirectory() as folder:
        pages = [page for course in courses for page in _pages(course, Path(folder))]
        script = ROOT / "scripts/axe.mjs"
        command = ["node", str(script), str(modules), browser, *map(str, pages)]
        return subprocess.run(command, check=False).returncode


def _browser(*, install: bool) -> str | None:
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None and install and shutil.which("apt-get"):
        quiet = ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
        subprocess.run([*quiet, "update"], check=False)
        wanted = ["install", "--no-install-recommends", "-y", "chromium"]
        subprocess.run([*quiet, *wanted], check=False, stdout=subprocess.DEVNULL)
        return shutil.which("chromium")
    return found


def _modules() -> Path | None:
    """Return the folder with the npm packages; fill it when it is not there yet."""
    if not (shutil.which("npm") and shutil.which("node")):
        return None
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = caches / "herstelkit" / "-".join(PACKAGES).replace("@", "-")
    if not (folder / "node_modules/axe-core/axe.js").exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text('{"private": true}\n')
        quiet = ["--silent", "--no-audit", "--no-fund", "--ignore-scripts"]
        command = ["npm", "install", *quiet, *PACKAGES]
        if subprocess.run(command, cwd=folder, check=False).returncode:
            return None
    return folder


def _pages(course: Path, folder: Path) -> list[Path]:
    """Build a pack and return its pages."""
    target = folder / course.stem
    build_pack(load_course(course), target, formats=frozenset(Format))
    return sorted(target.rglob("*.html"))


if __name__ == "__main__":
    sys.exit(main())
