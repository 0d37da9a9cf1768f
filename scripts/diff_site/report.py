"""report.json of two sites: values, claims, figures, the leaderboard, and what else it holds."""

from dataclasses import dataclass, field

from . import claims, leaderboard, members, values, wording
from .sections import Entry, Section, entry, section


@dataclass
class ReportChanges:
    sections: list[Section] = field(default_factory=list)
    counts: list[str] = field(default_factory=list)  # for the verdict
    rounded: int = 0


def compare(old: dict, new: dict, all_of_them: bool) -> ReportChanges:
    result = ReportChanges()
    for part in (compare_values, compare_claims, compare_figures, compare_leaderboard, compare_rest):
        part(result, dict(old), dict(new), all_of_them)
    return result


def compare_values(result: ReportChanges, old: dict, new: dict, all_of_them: bool) -> None:
    found = values.compare(mapping(old, "values"), mapping(new, "values"))
    result.rounded = found.rounded
    result.sections += found.sections(all_of_them)
    result.counts += [wording.count(found.number, "value")] if found.number else []


def compare_claims(result: ReportChanges, old: dict, new: dict, _: bool) -> None:
    found = claims.compare(named(old, "claims", "id"), named(new, "claims", "id"))
    result.sections += section("Claims", found.lines)
    result.counts += [f"{wording.count(found.flipped, 'claim')} flipped"] if found.flipped else []


def compare_figures(result: ReportChanges, old: dict, new: dict, _: bool) -> None:
    one, other = named(old, "figures", "id"), named(new, "figures", "id")
    entries = [Entry(f"{name} is new: {figure.get('title')}") for name, figure in other.items() if name not in one]
    entries += [Entry(f"{name} is gone: {figure.get('title')}") for name, figure in one.items() if name not in other]
    for name in one:
        found = list(members.changes(one[name], other.get(name, one[name])))
        summary = f"{wording.listed([each.path for each in found])} changed" if found else ""
        entries += [entry(name, summary, [each.told() for each in found], len(found))] if found else []
    result.sections += [Section("Figures, as report.json describes them", entries)] if entries else []


def compare_leaderboard(result: ReportChanges, old: dict, new: dict, _: bool) -> None:
    lines, ranks = leaderboard.compare(named(old, "leaderboard", "model"), named(new, "leaderboard", "model"))
    result.sections += section("Leaderboard", lines)
    result.counts += [f"{wording.count(ranks, 'rank')}"] if ranks else []


def compare_rest(result: ReportChanges, old: dict, new: dict, all_of_them: bool) -> None:
    """What has no part of its own above, and what has another form than it should."""
    told = {"values": dict, "claims": list, "figures": list, "leaderboard": list}
    for report in (old, new):
        for key, form in told.items():
            if isinstance(report.get(key), form):
                del report[key]
    found = list(members.changes(old, new))
    result.sections += section("Other members of report.json", members.lines(found, all_of_them))
    result.counts += [f"{wording.count(len(found), 'other member')} of report.json"] if found else []


def mapping(report: dict, key: str) -> dict:
    value = report.get(key)
    return value if isinstance(value, dict) else {}


def named(report: dict, key: str, name: str) -> dict[str, dict]:
    """The items of a list by their names."""
    value = report.get(key)
    items = [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
    return {str(item.get(name)): item for item in items}
