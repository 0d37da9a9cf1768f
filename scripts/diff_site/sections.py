"""Lines of one kind under a title, and how many of them are told."""

from dataclasses import dataclass, field


@dataclass
class Entry:
    """A line, and the lines that belong below it."""

    line: str
    details: list[str] = field(default_factory=list)


def entry(name: str, summary: str, details: list[str], changes: int) -> Entry:
    """A thing that changed. What is all there is to say of it stands on its line."""
    if changes == 1 and len(details) == 1:
        return Entry(f"{name}, {details[0]}")
    return Entry(f"{name}: {summary}", details)


@dataclass
class Section:
    title: str
    entries: list[Entry]

    def lines(self, limit: int | None = None) -> list[str]:
        """The title and at most so many lines. None stands for no limit."""
        shares = self.shares(limit)
        lines = [self.title]
        for entry, share in zip(self.entries, shares):
            lines += [f"  {entry.line}", *(f"    {detail}" for detail in entry.details[:share])]
        hidden = sum(1 + len(entry.details) for entry in self.entries) - (len(lines) - 1)
        return lines + ([f"  … and {hidden:,} more"] if hidden else [])

    def shares(self, limit: int | None) -> list[int]:
        """How many details each entry tells. All entries come before any detail, and each gets as many as its neighbours, so
        that one file in which everything changed does not hide the rest."""
        if limit is None:
            return [len(entry.details) for entry in self.entries]
        shares = [0] * min(limit, len(self.entries))
        left = limit - len(shares)
        while left > 0:
            wanting = [at for at, share in enumerate(shares) if share < len(self.entries[at].details)][:left]
            if not wanting:
                break
            for at in wanting:
                shares[at] += 1
            left -= len(wanting)
        return shares


def section(title: str, lines: list[str]) -> list[Section]:
    """A section of lines without details. None when there is nothing to tell."""
    return [Section(title, [Entry(line) for line in lines])] if lines else []
