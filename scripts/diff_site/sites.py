"""The files of a site, from a folder or from a commit."""

import io
import subprocess
import tarfile
from pathlib import Path

# One of these stands in the folder of every site that the program made.
MARKS = (".concordance", "index.html", "report.json")

Site = dict[str, bytes]


class NotASite(Exception):
    """There is no site where one was looked for. The message says it to the user."""


def read_folder(folder: Path) -> Site:
    try:
        paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
        files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
    except OSError as error:
        raise NotASite(f"{folder} cannot be read: {error.strerror}") from error
    return checked(files, str(folder))


def read_commit(commit: str, folder: str, repository: Path) -> Site:
    """The site as it was committed. It is read from git's archive and never written out, so there is nothing to clean up."""
    command = ["git", "-C", str(repository), "archive", "--format=tar", commit, folder]
    try:
        archive = subprocess.run(command, capture_output=True, check=True).stdout
    except FileNotFoundError as error:
        raise NotASite("git is not installed; name the old folder") from error
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode("utf-8", "replace").strip()
        raise NotASite(f"git has no {folder}/ of {commit}; name the old folder ({said})") from error
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        files = {each.name.removeprefix(folder + "/"): tar.extractfile(each).read() for each in tar if each.isfile()}
    return checked(files, f"{folder}/ of {commit}")


def checked(files: Site, name: str) -> Site:
    if not any(mark in files for mark in MARKS):
        raise NotASite(f"{name} is not a site: it has none of {', '.join(MARKS)}")
    return files


def text(content: bytes) -> str:
    """A file's text. The program writes UTF-8; a byte that is none reads as \\xff, so that it neither fails nor is lost."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "backslashreplace")
    return content.decode("utf-8-sig", "backslashreplace")
