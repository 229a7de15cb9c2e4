"""Finding a register and reading the text of its files; nothing outside its directory is read."""

import os
from pathlib import Path
from typing import Final, NamedTuple

from samenwerking_cli.errors import NoRegister
from samenwerking_cli.findings import Finding, Location, error, warning

MAIN: Final = "agreements.yaml"
PARTS: Final = "agreements"
PROCEDURES: Final = "procedures.yaml"
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
    """The texts of the register's own files: the main one, its parts by name, the procedures."""
    names = [MAIN]
    unread: list[SourceFile] = []
    try:
        parts = root / PARTS
        if parts.is_dir():
            files = sorted(path.name for path in parts.iterdir())
            names += [f"{PARTS}/{name}" for name in files if name.endswith(".yaml")]
            unread += [_not_read(f"{PARTS}/{name}") for name in files if name.endswith((".yml", ".YAML", ".YML"))]
    except OSError as fault:
        unread.append(SourceFile(PARTS, None, _unreadable(PARTS, fault)))
    if os.path.lexists(root / PROCEDURES):
        names.append(PROCEDURES)
    return (*(_read(root, name) for name in names), *unread)


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
            hint = "verdeel de akkoorden over bestanden in de map agreements"
            return SourceFile(name, None, error("te-groot", message, start, hint=hint))
        return _decoded(name, path.read_bytes())
    except RuntimeError:  # a circle of links, before Python 3.13
        return SourceFile(name, None, error("onleesbaar", "het bestand is een koppeling naar zichzelf", start))
    except OSError as fault:
        return SourceFile(name, None, _unreadable(name, fault))


def _not_read(name: str) -> SourceFile:
    message = "dit bestand wordt niet gelezen: zijn naam eindigt niet op .yaml"
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
