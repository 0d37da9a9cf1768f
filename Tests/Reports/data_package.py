"""Whether a folder is a Frictionless Data Package, with every file and every cell as datapackage.json says."""

import json
from pathlib import Path

from frictionless import Package


def faults(folder: Path) -> list[str]:
    """What the validator says of a folder, and which files the package does not know."""
    described = json.loads((folder / "datapackage.json").read_text("utf-8"))
    known = {resource["path"] for resource in described["resources"]} | {"datapackage.json"}
    report = Package(str(folder / "datapackage.json")).validate()
    found = [f"{error.type}: {error.message}" for error in report.errors]
    found += [f"{task.name}: {error.type}: {error.message}" for task in report.tasks for error in task.errors]
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return found + [f"{path} is not in the package" for path in files if path not in known]
