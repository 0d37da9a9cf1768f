"""What changed on the pages: what many have in common, then each page with a name, then the pages of a kind."""

from collections import defaultdict

from . import drawings, wording
from .page_groups import Group, family, folded, groups
from .pages import PageChanges, TextChange
from .sections import Entry, Section, entry, section

# Of a page's paragraphs each is told; of its cells and rows there may be thousands.
MANY = ("cell", "row")


def text_sections(found: dict[str, PageChanges], all_of_them: bool) -> list[Section]:
    by_key = groups(change for changes in found.values() for change in changes.texts)
    common = [key for key, group in by_key.items() if is_common(group)]
    shared = folded([by_key.pop(key) for key in common], not all_of_them)
    result = section("Pages, what several have in common", [group.told(f" on {where(group.pages)}") for group in shared])
    rest: dict[str | None, list[TextChange]] = defaultdict(list)
    moved: dict[str | None, list[TextChange]] = defaultdict(list)
    for group in by_key.values():
        for change in group.changes:
            rest[family(change.page)].append(change)
    for changes in found.values():
        for change in changes.moved:
            moved[family(change.page)].append(change)
    entries = named_pages(rest.pop(None, []), moved.pop(None, []), all_of_them)
    result += [Section("Pages", entries)] if entries else []
    for kind in sorted({*rest, *moved}):
        told = [*folded(groups(rest[kind]).values(), not all_of_them), *moves(moved[kind])]
        result += section(f"{kind.capitalize()}s", [group.told(f" on {where(group.pages)}") for group in told])
    return result


def is_common(group: Group) -> bool:
    """Whether words changed alike on pages of several kinds, or on several pages that are told by their names. Numbers that
    changed have nothing in common but that."""
    return group.verb != "numbers" and len({family(page) or page for page in group.pages}) > 1


def where(pages: list[str]) -> str:
    """index.html and 241 model pages."""
    named = [page for page in pages if family(page) is None]
    kinds: dict[str, list[str]] = defaultdict(list)
    for page in pages:
        if family(page):
            kinds[family(page)].append(page)
    parts = named if len(named) <= 3 else [wording.count(len(named), "page")]
    parts += [several[0] if len(several) == 1 else wording.count(len(several), kind) for kind, several in kinds.items()]
    return wording.listed(parts)


def moves(changes: list[TextChange]) -> list[Group]:
    kinds: dict[tuple, Group] = {}
    for change in changes:
        group = kinds.setdefault((change.kind, change.table), Group("in another place", change.kind, change.table))
        group.changes.append(change)
    return list(kinds.values())


def named_pages(texts: list[TextChange], moved: list[TextChange], all_of_them: bool) -> list[Entry]:
    entries = []
    for page in sorted({change.page for change in texts + moved}):
        mine = [change for change in texts if change.page == page]
        many = groups(change for change in mine if change.kind in MANY)
        few = groups(change for change in mine if change.kind not in MANY)
        told = folded([*few.values(), *folded(many.values(), not all_of_them)], False)
        told += moves([change for change in moved if change.page == page])
        entries.append(entry(page, counted(told), [group.told() for group in told], len(told)))
    return entries


def counted(told: list[Group]) -> str:
    verbs: dict[str, int] = {}
    for group in told:
        verb = "changed" if group.verb == "numbers" else group.verb
        verbs[verb] = verbs.get(verb, 0) + len(group.changes)
    first, *others = verbs.items()
    return ", ".join([f"{wording.count(first[1], 'text')} {first[0]}", *(f"{number:,} {verb}" for verb, number in others)])


def markup_section(found: dict[str, PageChanges]) -> list[Section]:
    """A line for each attribute, with the first change of it."""
    seen: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for page, changes in found.items():
        for name, old, new in changes.markup:
            seen[name].append((page, old, new))
        for old, new in changes.drawing.tooltips:
            seen["tooltip"].append((page, old, new))
        for name, old, new in changes.drawing.attributes:
            seen[f"{name} in a drawing"].append((page, old, new))
    lines = []
    for name, several in sorted(seen.items(), key=lambda item: -len(item[1])):
        page, old, new = several[0]
        pages = where(list(dict.fromkeys(each[0] for each in several)))
        lines.append(f"{name}: {len(several):,} on {pages}, as {wording.change(old, new)}")
    return section("Markup of pages, which readers do not see", lines)


def drawing_entries(found: dict[str, PageChanges], but_for_named: bool) -> list[Entry]:
    """The drawings that stand on pages, by kind of page. Those of a page with a name are files of figures/ too, and need no
    lines of their own when the files have theirs."""
    kinds: dict[str, list[tuple[str, drawings.DrawingChanges]]] = defaultdict(list)
    for page, changes in found.items():
        if family(page) or not but_for_named:
            kinds[family(page) or "page"].append((page, changes.drawing))
    entries = []
    for several in kinds.values():
        total = drawings.DrawingChanges()
        touched = [page for page, each in several if each.words or each.moved()]
        for _, each in several:
            total.add(each)
        total.tooltips, total.attributes = [], []
        entries += [told] if (told := touched and total.entry(f"on {where(touched)}")) else []
    return entries
