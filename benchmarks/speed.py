"""How fast a terminal answer is, and how fast a register is read; prints the table of README.md beside this file.

usage: python benchmarks/speed.py GENERATOR [--pairs N] [--sizes 1000 10000]

GENERATOR is a script called as `GENERATOR COUNT DIRECTORY` that writes a synthetic register of COUNT agreements.
Every figure is the median over whole processes that run in turn (A B A B …), so that a drifting machine hurts both.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FLOOR = "import typer, yaml"
TEMPLATES = "import typer, yaml, jinja2.sandbox, markdown_it"
OURS = "import sys; from pathlib import Path; from samenwerking_cli.reading.load import load; load(Path(sys.argv[1]))"
PLAIN = (
    "import sys, yaml; from pathlib import Path; "
    "yaml.load(Path(sys.argv[1], 'agreements.yaml').read_text(encoding='utf-8'), yaml.CSafeLoader)"
)
PEAK = "; import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("generator", type=Path)
    parser.add_argument("--pairs", type=int, default=15)
    parser.add_argument("--sizes", type=int, nargs="*", default=[1000, 10000])
    arguments = parser.parse_args()
    print("| meting | wij | ter vergelijking | verhouding |\n|---|--:|--:|--:|")
    status = [sys.executable, "-m", "samenwerking_cli", "status", "--op", "2024-03-26"]
    answer = [sys.executable, "-m", "samenwerking_cli", "antwoord", "293", "--op", "2024-03-26"]
    floor = [sys.executable, "-c", FLOOR]
    _row("status, vijf akkoorden / import typer, yaml", status, floor, arguments.pairs)
    _row("antwoord 293 / import typer, yaml, jinja2, markdown_it", answer, [*floor[:2], TEMPLATES], arguments.pairs)
    for size in arguments.sizes:
        with tempfile.TemporaryDirectory() as directory:
            subprocess.run([sys.executable, arguments.generator, str(size), directory], check=True)
            pairs = arguments.pairs if size <= 1000 else 3
            ours, plain = [sys.executable, "-c", OURS, directory], [sys.executable, "-c", PLAIN, directory]
            _row(f"{size} akkoorden lezen / CSafeLoader", ours, plain, pairs)
            for command in ("traject", "agenda"):
                both = ([*status[:3], name, "--register", directory, *status[4:]] for name in (command, "status"))
                _row(f"{command} / status, {size} akkoorden", *both, pairs)
            ours[2], plain[2] = OURS + PEAK, PLAIN + PEAK
            print(f"| geheugen bij {size} akkoorden | {_printed(ours)} MB | {_printed(plain)} MB | |", flush=True)


def _row(name: str, ours: list[str], other: list[str], pairs: int) -> None:
    _seconds(ours), _seconds(other)
    times = [(_seconds(ours), _seconds(other)) for _ in range(pairs)]
    mine, theirs = (statistics.median(column) * 1000 for column in zip(*times, strict=True))
    ratio = statistics.median(one / two for one, two in times)
    print(f"| {name} | {mine:.0f} ms | {theirs:.0f} ms | {ratio:.2f} |", flush=True)


def _seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=_environment(), check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def _printed(command: list[str]) -> str:
    done = subprocess.run(command, cwd=ROOT, env=_environment(), check=True, capture_output=True, text=True)
    return done.stdout.strip()


def _environment() -> dict[str, str]:
    """The environment of a user: compiled modules are kept, and a pipe gets whole lines."""
    return {name: value for name, value in os.environ.items() if name not in ("PYTHONDONTWRITEBYTECODE", "COLUMNS")}


if __name__ == "__main__":
    main()
