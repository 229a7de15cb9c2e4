"""Finding a register and reading the text of its files; nothing outside its directory is read."""

import os
from pathlib import Path
from typing import Final, NamedTuple

from samenwerking_cli.errors import NoRegister
from samenwerking_cli.findings import Finding, Location, error, warning

MAIN: Final = "agreements.yaml"
PARTS: Final = "agreements"
PROCEDURES: Final = "procedures.yaml"
QUESTIONS: Final = "questions"
TEMPLATES: Final = "templates"
_YAML: Final = (".yml", ".YAML", ".YML")
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
MAX_BYTES: Final = 64 * 1024 * 1024


_REASONS: Final[dict[type[OSError], str]] = {
    FileNotFoundError: "het bestaat niet",
    PermissionError: "u hebt er geen toestemming voor",
}


class SourceFile(NamedTuple):
    """The text of one file under its name in the register; None with a finding when it cannot be read."""

    name: str
    text: str | None
    finding: Finding | None = None


def find_register(start: Path, given: str | None) -> Path:
    """The directory of the register: as given (the directory, or a file in it), else upward from `start`.

    Raises NoRegister when there is none.
    """
    try:
        place = start / given if given is not None else start
        if not place.exists():
            raise NoRegister(given or str(start), given=given is not None)
        # A directory that is given is the register itself; from a file in it, or from here, it may lie higher.
        candidates = (place,) if given is not None and place.is_dir() else (place, *place.parents)
        for directory in candidates:
            if (directory / MAIN).is_file() or (len(candidates) == 1 and os.path.lexists(directory / MAIN)):
                return directory
    except (OSError, ValueError):
        raise NoRegister(given or str(start), given=given is not None) from None
    raise NoRegister(given or str(start), given=given is not None)


def read_files(root: Path) -> tuple[SourceFile, ...]:
    """The texts of the register's own files: the main one, its parts by name, the procedures, the questions by path."""
    names = [MAIN]
    unread: list[SourceFile] = []
    try:
        parts = root / PARTS
        if parts.is_dir():
            files = sorted(path.name for path in parts.iterdir())
            names += [f"{PARTS}/{name}" for name in files if name.endswith(".yaml")]
            unread += [_not_read(f"{PARTS}/{name}", ".yaml") for name in files if name.endswith(_YAML)]
    except OSError as fault:
        unread.append(SourceFile(PARTS, None, _unreadable(PARTS, fault)))
    if os.path.lexists(root / PROCEDURES):
        names.append(PROCEDURES)
    questions = _read_below(root, QUESTIONS, ".yaml", _YAML)
    return (*(_read(root, name) for name in names), *questions, *unread)


def read_templates(root: Path) -> tuple[SourceFile, ...]:
    """The texts of the register's own templates by path; a finding where one cannot be read."""
    return _read_below(root, TEMPLATES, ".md", (".MD", ".markdown"))


def _read_below(root: Path, folder: str, ending: str, mistaken: tuple[str, ...]) -> tuple[SourceFile, ...]:
    """The files with this ending in a folder and the folders in it; then what was not read."""
    names: list[str] = []
    unread: list[SourceFile] = []
    folders = [folder] if os.path.lexists(root / folder) else []
    while folders:
        here = folders.pop()
        try:
            finding, inside, below = _listed(root, here)
        except OSError as fault:
            finding, inside, below = _unreadable(here, fault), [], []
        folders += below
        names += [name for name in inside if name.endswith(ending)]
        unread += [_not_read(name, ending) for name in inside if name.endswith(mistaken)]
        unread += [SourceFile(here, None, finding)] if finding else []
    return (*(_read(root, name) for name in sorted(names)), *sorted(unread))


def _listed(root: Path, name: str) -> tuple[Finding | None, list[str], list[str]]:
    """What is wrong with a folder, its files, and the folders in it; links to folders are not followed."""
    folder = root / name
    if not folder.is_dir():
        return None, [], []
    if _is_link(folder):
        return _linked_folder(root, name), [], []
    inside = [f"{name}/{path.name}" for path in folder.iterdir()]
    is_folder = {one: (root / one).is_dir() for one in inside}
    return None, [one for one in inside if not is_folder[one]], [one for one in inside if is_folder[one]]


def _is_link(path: Path) -> bool:
    # A junction of Windows is a link that is_symlink does not see.
    try:
        path.readlink()
    except OSError:
        return False
    return True


def _linked_folder(root: Path, name: str) -> Finding:
    start = Location(name, 1)
    if not (root / name).resolve().is_relative_to(root.resolve()):
        message = "de map is een koppeling naar buiten het register en wordt niet gelezen"
        return error("buiten-register", message, start)
    message = "de map is een koppeling en wordt niet gelezen"
    return warning("niet-gelezen", message, start, hint="zet de bestanden zelf in de map")


def _read(root: Path, name: str) -> SourceFile:
    path = root / name
    start = Location(name, 1)
    try:
        if not path.resolve().is_relative_to(root.resolve()):
            message = "het bestand is een koppeling naar buiten het register en wordt niet gelezen"
            return SourceFile(name, None, error("buiten-register", message, start))
        if not path.is_file():
            return SourceFile(name, None, error("onleesbaar", "dit is geen gewoon bestand", start))
        if path.stat().st_size > MAX_BYTES:
            message = "het bestand is groter dan 64 MiB"
            hint = "verdeel de akkoorden over bestanden in de map agreements" if name.startswith(PARTS) else ""
            return SourceFile(name, None, error("te-groot", message, start, hint=hint))
        return _decoded(name, path.read_bytes())
    except RuntimeError:  # a circle of links, before Python 3.13
        return SourceFile(name, None, error("onleesbaar", "het bestand is een koppeling naar zichzelf", start))
    except OSError as fault:
        return SourceFile(name, None, _unreadable(name, fault))


def _not_read(name: str, ending: str) -> SourceFile:
    message = f"dit bestand wordt niet gelezen: zijn naam eindigt niet op {ending}"
    return SourceFile(name, None, warning("niet-gelezen", message, Location(name, 1), hint="geef het een andere naam"))


def _unreadable(name: str, fault: OSError) -> Finding:
    reason = _REASONS.get(type(fault), "onbekende reden")
    return error("onleesbaar", f"dit kan niet gelezen worden: {reason}", Location(name, 1))


def _decoded(name: str, raw: bytes) -> SourceFile:
    hint = "bewaar het bestand als UTF-8"
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in raw[:4]:
        message = "het bestand is geen UTF-8 maar UTF-16 of UTF-32"
        return SourceFile(name, None, error("codering", message, Location(name, 1), hint=hint))
    raw = raw.removeprefix(_BYTE_ORDER_MARK)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as fault:
        good = raw[: fault.start].decode("utf-8", "replace")
        line = good.count("\n") + 1
        where = Location(name, line, len(good) - good.rfind("\n"))
        message = f"het bestand is geen UTF-8: byte {raw[fault.start]:#04x} hoort hier niet"
        return SourceFile(name, None, error("codering", message, where, hint=hint))
    return SourceFile(name, text)
