"""Refusals: what the program cannot do for the user, each in one Dutch sentence."""

from collections.abc import Sequence
from typing import ClassVar


class SamenwerkingError(Exception):
    """A refusal; its text is the whole message."""

    exit_code: ClassVar[int] = 2


class NoRegister(SamenwerkingError):
    """There is no register at or above the place where it was looked for."""

    def __init__(self, place: str, *, given: bool) -> None:
        if given:
            message = f"Geen register gevonden: in '{place}' staat geen agreements.yaml."
        else:
            message = (
                f"Geen register gevonden: agreements.yaml staat niet in '{place}' en ook niet in een map daarboven. "
                "Geef de map op met --register of met de omgevingsvariabele SAMENWERKING_REGISTER."
            )
        super().__init__(message)


class UnknownName(SamenwerkingError):
    """A name on the command line that the register or the program does not know."""

    def __init__(self, what: str, name: str, nearest: str | None, known: tuple[str, ...] = ()) -> None:
        message = f"{what} '{name}' bestaat niet"
        if nearest:
            message += f": bedoelde u '{nearest}'?"
        elif known:
            message += f". Mogelijk: {', '.join(known)}."
        else:
            message += "."
        super().__init__(message)


class FileExists(SamenwerkingError):
    """A file that would be overwritten."""

    def __init__(self, path: str) -> None:
        super().__init__(f"'{path}' bestaat al en wordt niet overschreven. Voeg --overschrijf toe als dat wel mag.")


class CannotWrite(SamenwerkingError):
    """A file that the system does not let us write."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"'{path}' kan niet geschreven worden: {reason}.")


class UnreadableFile(SamenwerkingError):
    """A file of somebody else that cannot be read; `reason` says why, and what to do."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"'{name}' kan niet gelezen worden: {reason}.")


class AmbiguousName(SamenwerkingError):
    """A name on the command line that means more than one thing."""

    def __init__(self, what: str, name: str, meant: Sequence[str]) -> None:
        super().__init__(f"{what} '{name}' is niet eenduidig. Kies uit: {', '.join(meant)}.")


class MissingExtra(SamenwerkingError):
    """A library that only some users need is not installed; `extra` is the name by which it is."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(
            f"{what} vraagt een uitbreiding die niet geïnstalleerd is: pip install 'samenwerking-cli[{extra}]'"
        )


class NotFinal(SamenwerkingError):
    """A final answer that still has something open: nothing is written."""

    exit_code = 1

    def __init__(self, reasons: Sequence[str]) -> None:
        lines = "".join(f"\n- {one}" for one in reasons)
        super().__init__(f"dit antwoord kan nog niet definitief zijn; er is niets geschreven.{lines}")


class FaultyTemplates(SamenwerkingError):
    """Templates of the register that cannot be used; the text holds every fault with its place."""

    exit_code = 1

    def __init__(self, faults: str) -> None:
        super().__init__(f"de sjablonen van het register kloppen niet; er is niets geschreven.\n\n{faults}")
