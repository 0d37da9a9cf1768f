"""What the checks found."""

from pathlib import Path


class Outcome:
    """Counts checks: one is a page (or a drawing) under one condition, and fails when it has at least one fault."""

    def __init__(self, site: Path):
        self.site = site
        self.passed = 0
        self.faults: list[str] = []
        self.failed = 0

    def add(self, file: Path, condition: str, faults: list[str]) -> None:
        if faults:
            self.failed += 1
        else:
            self.passed += 1
        self.faults += [f"{file.relative_to(self.site)} ({condition}): {fault}" for fault in faults]
