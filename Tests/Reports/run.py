#!/usr/bin/env python3
"""What a site offers to programs is what its description says: report.json fits docs/report.schema.json, and the folder
data/ is a Frictionless Data Package.

    python Tests/Reports/run.py PROGRAM [SITE]

PROGRAM builds the studies of the folder studies/ in a temporary folder; they and SITE are checked. Then the checks are
checked: each must refuse what is spoilt on purpose. Prints a line for each fault and ends with 'N passed, N failed'.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import data_package
import report
import spoilt

STUDIES = Path(__file__).resolve().parent / "studies"


def main() -> int:
    program, site = Path(sys.argv[1]).resolve(), Path(sys.argv[2] if len(sys.argv) > 2 else "site")
    outcomes: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        built = [build(study, Path(folder) / study.name, program) for study in sorted(STUDIES.iterdir())]
        for each in [site, *built]:
            outcomes[f"{each}/report.json"] = report.faults(each / "report.json")
            outcomes[f"{each}/data"] = data_package.faults(each / "data")
        outcomes["docs/report.schema.json"] = report.undescribed()
        unusual = Path(folder) / "unusual"
        outcomes["studies/unusual"] = report.lacks(unusual / "report.json")
        outcomes |= spoilt.reports(unusual) | spoilt.packages(unusual)
    for name, faults in outcomes.items():
        for fault in faults:
            print(f"{name}: {fault}")
    failed = sum(1 for faults in outcomes.values() if faults)
    print(f"{len(outcomes) - failed} passed, {failed} failed")
    return 1 if failed else 0


def build(study: Path, site: Path, program: Path) -> Path:
    """A study's site. Its warnings are meant."""
    command = [program, "build", study, "--output", site, "--allow-failing-claims"]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"{study} cannot be built:\n{run.stderr}")
    return site


if __name__ == "__main__":
    sys.exit(main())
