#!/usr/bin/env python3
"""A build that is ended at any moment leaves a whole site: the old one or the new one, byte for byte.

    python3 Tests/Interruptions/run.py PROGRAM [COUNT]

PROGRAM builds two versions of a small study in turn, and COUNT times (60) is ended by a signal: half of the times at a moment
somewhere in the whole build, half of them while it writes. SIGKILL leaves no time to tidy up, and what it leaves the next
build removes; after the other signals nothing may stand beside the site. The moments come from a seed. Then builds meet
volumes that are full, read-only or mounted in the site's place, where this user may mount any. Prints a line for each
fault and ends with 'N passed, N failed'.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SIGNALS = [signal.SIGKILL] * 4 + [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]
MODELS = 30


def main() -> int:
    program, count = Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 60
    with tempfile.TemporaryDirectory() as folder:
        interrupted = Interruptions(program, Path(folder))
        outcomes = [interrupted.attempt(number) for number in range(count)]
        told = ", ".join(f"{number} {state}" for state, number in sorted(interrupted.seen.items()))
    print(f"{count} builds were ended by a signal: {told}")
    if can_mount():
        for meet in VOLUMES:
            with tempfile.TemporaryDirectory() as folder:
                write_study(Path(folder) / "study", 1)
                outcomes.append(meet(program, Path(folder)))
    else:
        print("skipped: this user may not mount volumes")
    faults = [fault for fault in outcomes if fault]
    print("\n".join(faults + [f"{len(outcomes) - len(faults)} passed, {len(faults)} failed"]))
    return 1 if faults else 0


class Interruptions:
    """A folder with two versions of a study, and a site that is built from them in turn."""

    def __init__(self, program: Path, folder: Path):
        self.program, self.folder, self.random = program, folder, random.Random(1)
        self.beside = folder / "out"
        self.whole = []
        self.seen: dict[str, int] = {}
        self.seconds = self.writing = 0.0
        for version in (1, 2):
            write_study(folder / str(version), version)
            self.measure(version)
            self.whole.append(tree(self.beside / "site"))
        assert self.whole[0] != self.whole[1]

    def start(self, version: int) -> subprocess.Popen:
        return subprocess.Popen(
            [self.program, "build", str(version), "--output", "out/site"], cwd=self.folder,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, preexec_fn=hear_signals)

    def measure(self, version: int):
        """How long a build takes, and how long it writes."""
        begin, build = time.monotonic(), self.start(version)
        seen = self.wait_until_it_writes(build)
        assert build.wait(60) == 0, build.stderr.read()
        self.seconds, self.writing = time.monotonic() - begin, max(time.monotonic() - seen, 0.01)

    def wait_until_it_writes(self, build: subprocess.Popen) -> float:
        while build.poll() is None and not self.strays():
            pass
        return time.monotonic()

    def strays(self) -> list[str]:
        try:
            return sorted(name for name in os.listdir(self.beside) if name != "site")
        except FileNotFoundError:
            return []

    def attempt(self, number: int) -> str | None:
        """Ends a build, and says what is wrong afterwards."""
        version, name = number % 2 + 1, self.random.choice(SIGNALS)
        before, build = self.strays(), self.start(version)
        if self.random.random() < 0.5 and not before:
            self.wait_until_it_writes(build)
            time.sleep(self.random.random() * self.writing * 1.2)
        else:
            time.sleep(self.random.random() * self.seconds * 1.2)
        build.send_signal(name)
        status, said = build.wait(60), build.stderr.read().decode()
        told = f"{name.name} at build {number}"
        if status not in (0, -name):
            return f"{told}: exit {status}, {said}"
        state = self.state(version)
        if state is None:
            return f"{told}: the site is neither the old nor the new one"
        self.seen[state] = self.seen.get(state, 0) + 1
        # A signal before the build looks beside the site leaves what an earlier one left.
        if name != signal.SIGKILL and self.strays() and not before:
            return f"{told}: {self.strays()} stand beside the site"
        if number % 5 == 4:
            return self.complete(version, told)
        return None

    def complete(self, version: int, told: str) -> str | None:
        build = self.start(version)
        if build.wait(60) != 0:
            return f"after {told} a build fails: {build.stderr.read().decode()}"
        if self.strays():
            return f"after {told} and a whole build {self.strays()} stand beside the site"
        if self.state(version) != "sites new":
            return f"after {told} a whole build has not made its site"
        return None

    def state(self, version: int) -> str | None:
        found = tree(self.beside / "site")
        if found == self.whole[version - 1]:
            return "sites new"
        return "sites old" if found == self.whole[2 - version] else None


def hear_signals():
    """Who runs this in the background may have let signals be ignored."""
    for name in (signal.SIGINT, signal.SIGHUP, signal.SIGTERM):
        signal.signal(name, signal.SIG_DFL)


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def write_study(folder: Path, version: int):
    folder.mkdir(parents=True)
    (folder / "study.yaml").write_text(
        f"title: Version {version}\ndate: 2024-01-0{version}\ntables: [path: scores.csv]\n"
        "benchmark: {name: mean, members: [a, b]}\n")
    rows = [f"m{model},{model * version % 7 / 10},{model / 50 + version / 10}" for model in range(MODELS)]
    (folder / "scores.csv").write_text("\n".join(["model,a,b", *rows]) + "\n")
    (folder / "index.md").write_text(f"# Version {version}\n\nText.\n")


# Volumes


def can_mount() -> bool:
    if os.geteuid() != 0 or not shutil.which("unshare"):
        return False
    return subprocess.run(["unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True).returncode == 0


def within(folder: Path, script: str, *words: str) -> subprocess.CompletedProcess:
    """Runs a script of the shell where nobody else sees what it mounts."""
    return subprocess.run(["unshare", "-m", "sh", "-ec", script, *words], cwd=folder, capture_output=True, text=True)


def full_disk(program: Path, folder: Path) -> str | None:
    """The old site is too large for a second one to stand beside it."""
    done = within(folder, '''
        mkdir out; mount -t tmpfs -o size=1500k none out
        "$0" build study --output out/site >&2
        sed -i "s/Version 1/Version 3/" study/study.yaml
        cp -r out/site before; dd if=/dev/zero of=out/rest bs=4k 2>/dev/null || true
        "$0" build study --output out/site && exit 9 || echo "exit $?"
        diff -r before out/site; ls -A out; rm out/rest; "$0" build study --output out/site; ls -A out''', str(program))
    words = done.stdout.split("\n")
    fits = words[:3] == ["exit 73", "rest", "site"] and words[-2] == "site" and "No space left" in done.stderr
    return None if fits else f"a full disk: {done.stdout}{done.stderr}"


def read_only_volume(program: Path, folder: Path) -> str | None:
    done = within(folder, '''
        mkdir out; mount -t tmpfs none out; "$0" build study --output out/site >&2
        mount -o remount,ro out; "$0" build study --output out/site && exit 9 || echo "exit $?"
        ls -A out''', str(program))
    fits = done.stdout == "exit 73\nsite\n" and "Read-only file system" in done.stderr
    return None if fits else f"a read-only volume: {done.stdout}{done.stderr}"


def mounted_site(program: Path, folder: Path) -> str | None:
    done = within(folder, '''
        mkdir out; mount -t tmpfs none out; "$0" build study --output out && exit 9 || echo "exit $?"
        ls -A out; "$0" build study --output out/site''', str(program))
    fits = done.stdout.startswith("exit 73\nWrote") and "mount point" in done.stderr and "--output out/site" in done.stderr
    return None if fits else f"a volume in the site's place: {done.stdout}{done.stderr}"


def bound_site(program: Path, folder: Path) -> str | None:
    """A folder of the same file system that is mounted."""
    done = within(folder, '''
        mkdir src out; mount --bind src out; "$0" build study --output out && exit 9 || echo "exit $?"
        ls -A src''', str(program))
    fits = done.stdout == "exit 73\n" and "mount point" in done.stderr
    return None if fits else f"a bound folder in the site's place: {done.stdout}{done.stderr}"


def unwritable_parent(program: Path, folder: Path) -> str | None:
    """The folder above is another user's; the volume below it is this one's."""
    done = within(folder, '''
        chmod -R a+rX .; mkdir -p out/mine; chmod 755 out; chmod 777 out/mine
        setpriv --reuid 12345 --clear-groups env HOME=/ "$0" build study --output out/mine && exit 9 || echo "exit $?"
        setpriv --reuid 12345 --clear-groups env HOME=/ "$0" build study --output out/mine/site''', str(program))
    if "setpriv" in done.stderr and "not found" in done.stderr:
        return None
    fits = done.stdout.startswith("exit 73\nWrote") and "Permission denied" in done.stderr and "out/mine/site" in done.stderr
    return None if fits else f"a folder above that may not be written: {done.stdout}{done.stderr}"


def unwritable_site(program: Path, folder: Path) -> str | None:
    """A site whose folders may not be written by the one who built it."""
    done = within(folder, '''
        mkdir out; chmod -R a+rX .; chmod 777 out; as="setpriv --reuid 12345 --clear-groups env HOME=/"
        $as "$0" build study --output out/site >/dev/null; chmod 555 out/site/models
        sed -i "s/Version 1/Version 3/" study/study.yaml
        $as "$0" build study --output out/site >/dev/null; ls -A out; grep -c "Version 3" out/site/index.html >/dev/null
        chmod 555 out/site; $as "$0" build study --output out/site || echo "exit $?"; ls -A out''', str(program))
    if "setpriv" in done.stderr and "not found" in done.stderr:
        return None
    lines = done.stdout.split()
    fits = lines[0] == "site" and lines[-1] == "site" and (".concordance" not in done.stdout)
    return None if fits else f"a site that may not be written: {done.stdout}{done.stderr}"


VOLUMES = [full_disk, read_only_volume, mounted_site, bound_site, unwritable_parent, unwritable_site]

if __name__ == "__main__":
    sys.exit(main())
