"""Which files came and went, and what is said of those whose meaning is not compared."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from . import wording
from .sections import Section, section
from .sites import Site, text

# Files of one folder are told one by one up to so many.
FEW = 3


@dataclass
class FileChanges:
    common: int
    differing: list[str]
    added: list[str]
    removed: list[str]

    @property
    def none(self) -> bool:
        return not (self.differing or self.added or self.removed)

    def told(self) -> str:
        number = len(self.differing)
        parts = [f"{number:,} of {wording.count(self.common, 'file')} {'differs' if number == 1 else 'differ'}"]
        parts += [f"{len(self.added):,} added"] if self.added else []
        parts += [f"{len(self.removed):,} removed"] if self.removed else []
        return ", ".join(parts)

    def sections(self, all_of_them: bool) -> list[Section]:
        lines = [*listing("added", self.added, all_of_them), *listing("removed", self.removed, all_of_them)]
        return section("Files", lines)


def compare(old: Site, new: Site) -> FileChanges:
    both = [path for path in old if path in new]
    return FileChanges(
        common=len(both),
        differing=[path for path in both if old[path] != new[path]],
        added=[path for path in new if path not in old],
        removed=[path for path in old if path not in new],
    )


def listing(verb: str, paths: list[str], all_of_them: bool) -> list[str]:
    folders = defaultdict(list)
    for path in paths:
        folders[PurePosixPath(path).parent.as_posix()].append(path)
    lines = []
    for folder, several in folders.items():
        if len(several) <= FEW or all_of_them:
            lines += [f"{verb}: {path}" for path in several]
        else:
            name = "" if folder == "." else f" of {folder}/"
            shown = ", ".join(PurePosixPath(path).name for path in several[:FEW])
            lines.append(f"{verb}: {len(several):,} files{name} ({shown}, …)")
    return lines


@dataclass
class Rest:
    sections: list[Section] = field(default_factory=list)
    counts: list[str] = field(default_factory=list)


def rest(old: Site, new: Site, paths: list[str], compared: set[str]) -> Rest:
    """Files that differ and of which nothing was said: they are told by their lines, or by their names alone when they
    were compared by meaning, or when no line changed but for its spaces."""
    told = {path: "" if path in compared else lines_changed(old[path], new[path]) for path in paths}
    lines = [f"{path}: {change}" for path, change in told.items() if change]
    silent = [path for path, change in told.items() if not change]
    result = Rest(section("Other files", lines) + section("Other bytes and the same meaning", silent))
    result.counts += [wording.count(len(lines), "other file")] if lines else []
    result.counts += [f"{wording.count(len(silent), 'file')} with other bytes and the same meaning"] if silent else []
    return result


def lines_changed(old: bytes, new: bytes) -> str:
    """How many lines came and went. Empty when they differ in their order, in spaces or in the encoding alone."""
    one, other = Counter(cleaned(old)), Counter(cleaned(new))
    added, removed = (other - one).total(), (one - other).total()
    parts = [f"{wording.count(added, 'line')} added"] if added else []
    parts += [f"{wording.count(removed, 'line')} removed"] if removed else []
    return ", ".join(parts)


def cleaned(content: bytes) -> list[str]:
    return [line for line in (" ".join(line.split()) for line in text(content).splitlines()) if line]
