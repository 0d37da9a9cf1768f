"""What the checks found."""

from pathlib import Path


class Outcome:
    """Counts checks: one is a page (or a drawing) under one condition, and fails when it has at least one fault."""

    def __init__(self, site: Path):
        self.site = site
        self.passed = 0
        self.failed = 0

    def add(self, file: Path, condition: str, faults: list[str]) -> None:
        if not faults:
            self.passed += 1
            return
        self.failed += 1
        for fault in faults:
            print(f"{file.relative_to(self.site)} ({condition}): {fault}", flush=True)
