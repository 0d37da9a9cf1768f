"""Whether a report.json is what docs/report.schema.json says."""

import json
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker

SCHEMA = json.loads((Path(__file__).resolve().parents[2] / "docs" / "report.schema.json").read_text("utf-8"))
Draft202012Validator.check_schema(SCHEMA)
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=FormatChecker())


def faults(path: Path) -> list[str]:
    """What is wrong with a file; empty when it fits."""
    try:
        report = strictly_read(path.read_text("utf-8"))
    except ValueError as error:
        return [str(error)]
    found = [f"{error.json_path}: {error.message[:200]}" for error in VALIDATOR.iter_errors(report)]
    return found or unexplained(report)


def strictly_read(text: str) -> dict:
    """JSON as its standard has it: Python alone reads NaN and Infinity, and takes the last of two members of one name."""

    def refuse(constant: str):
        raise ValueError(f"{constant} is no JSON")

    def once(members: list[tuple[str, object]]) -> dict:
        if len({name for name, _ in members}) < len(members):
            raise ValueError("two members of an object have one name")
        return dict(members)

    return json.loads(text, parse_constant=refuse, object_pairs_hook=once)


def unexplained(report: dict) -> list[str]:
    """What a schema cannot say: a value is null exactly where a reason stands, and claims rest on values that are there."""
    nulls = {name for name, value in report["values"].items() if value is None}
    faults = [f"{name} is null without a reason, or the reverse" for name in sorted(nulls ^ report["undefined"].keys())]
    named = {name for claim in report["claims"] for name in claim["values"]}
    return faults + [f"a claim rests on {name}, which is no value" for name in sorted(named - report["values"].keys())]


def undescribed(schema: object = SCHEMA) -> list[str]:
    """Which properties of the schema do not say what they hold."""
    if not isinstance(schema, dict):
        return []
    properties = schema.get("properties", {}) if "required" in schema and "type" in schema else {}
    found = [f"{name} has no description" for name, one in properties.items() if "description" not in one]
    return found + [line for part in schema.values() for line in undescribed(part)]


def lacks(path: Path) -> list[str]:
    """Which of the rarer things a report does not have, so that a fault in them would go unseen."""
    report = strictly_read(path.read_text("utf-8"))
    claims, figures = report["claims"], report["figures"]
    there = {
        "a value that is not defined": report["undefined"],
        "a model without a rank": [entry for entry in report["leaderboard"] if "unranked" in entry],
        "a claim that fails": [claim for claim in claims if not claim["holds"] and claim["margin"] is not None],
        "a claim without numbers": [claim for claim in claims if claim["margin"] is None],
        "a conclusion": [claim for claim in claims if claim["premises"]],
        "a fragile claim": [claim for claim in claims if claim["fragile"]],
        "a cohort without models": [cohort for cohort in report["cohorts"] if cohort["models"] == 0],
        "a figure of a cohort and one of all models": len({figure["cohort"] is None for figure in figures}) == 2,
        "a published score that differs": [one for one in report["published"] if one["differences"]],
    }
    return [f"has no {name}" for name, found in there.items() if not found]
