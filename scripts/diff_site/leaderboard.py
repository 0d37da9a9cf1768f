"""How the models' scores and ranks changed."""

from . import members, numbers, wording


def compare(old: dict[str, dict], new: dict[str, dict]) -> tuple[list[str], int]:
    """The lines, and how many ranks changed."""
    both = [model for model in old if model in new]
    lines = listing("added", [model for model in new if model not in old])
    lines += listing("removed", [model for model in old if model not in new])
    lines += scores({model: (old[model].get("score"), new[model].get("score")) for model in both})
    moved = 0
    for scheme in dict.fromkeys(scheme for entries in (old, new) for each in entries.values() for scheme in ranks(each)):
        pairs = {model: (ranks(old[model]).get(scheme), ranks(new[model]).get(scheme)) for model in both}
        changed = {model: pair for model, pair in pairs.items() if pair[0] != pair[1]}
        moved += len(changed)
        lines += [rank_line(scheme, changed)] if changed else []
    for key in ("name", "unranked"):
        changes = [members.MemberChange(model, old[model].get(key), new[model].get(key)) for model in both]
        changes = [each for each in changes if each.old != each.new]
        lines += [f"{key}: {len(changes):,} changed, as {changes[0].told()}"] if changes else []
    return lines, moved


def ranks(entry: dict) -> dict:
    return entry["ranks"] if isinstance(entry.get("ranks"), dict) else {}


def listing(verb: str, models: list[str]) -> list[str]:
    if not models:
        return []
    shown = ", ".join(models[:3]) + (", …" if len(models) > 3 else "")
    return [f"{wording.count(len(models), 'model')} {verb}: {shown}"]


def scores(pairs: dict[str, tuple]) -> list[str]:
    changed = {model: pair for model, pair in pairs.items() if not members.same(*pair)}
    if not changed:
        return []
    most = max(changed, key=lambda model: move(*changed[model]))
    return [f"{wording.count(len(changed), 'score')} changed, the most {most}: {members.told(*changed[most])}"]


def rank_line(scheme: str, changed: dict[str, tuple]) -> str:
    most = max(changed, key=lambda model: move(*changed[model]))
    old, new = changed[most]
    ranks = wording.count(len(changed), "rank")
    return f"{scheme}: {ranks} changed, the most {most}: {members.one(old)} → {members.one(new)}"


def move(old: object, new: object) -> float:
    return abs(new - old) if numbers.is_number(old) and numbers.is_number(new) else float("inf")
