"""Drawings that have no file of their own are saved from the page."""

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

SVG = "{http://www.w3.org/2000/svg}"
BUTTONS = ".downloads button"


def metric_page(reader) -> str:
    """The page of a metric that has both drawings."""
    pages = sorted(reader.site.glob("metrics/*.html"))
    return next(f"metrics/{page.name}" for page in pages if page.read_text("utf-8").count('class="scroll drawing"') == 2)


def saved(tab, place: int = 0) -> tuple[str, Path]:
    """The name and the file that the button gives, by keyboard."""
    button = tab.locator(BUTTONS).nth(place)
    button.focus()
    with tab.expect_download() as download:
        tab.keyboard.press("Enter")
    return download.value.suggested_filename, download.value.path()


def colours(root) -> Counter:
    """How many elements are painted with each colour, by themselves or by what they stand in."""
    found: Counter = Counter()

    def walk(element, inherited):
        paint = {name: element.get(name, inherited[name]) for name in ("fill", "stroke")}
        found.update(value for value in paint.values() if value != "none")
        for child in element:
            walk(child, paint)

    walk(root, {"fill": "black", "stroke": "none"})
    return found


def test_a_saved_drawing_is_complete(reader):
    """The file is well-formed, has the drawing's title, its words and its colours, and needs no stylesheet."""
    page = metric_page(reader)
    with reader.page(page) as tab:
        drawings = tab.locator(".drawing svg")
        assert tab.locator(BUTTONS).count() == drawings.count() == 2
        for place, part in enumerate(("distribution", "correlations")):
            name, path = saved(tab, place)
            assert name == f"{Path(page).stem}-{part}.svg", name
            root = ElementTree.parse(path).getroot()
            assert root.tag == f"{SVG}svg" and root.find(f"{SVG}title").text == drawings.nth(place).locator("> title").text_content()
            words = lambda text: re.sub(r"\s+", "", text)
            assert words("".join(root.itertext())) == words(drawings.nth(place).text_content())
            accent = tab.evaluate("getComputedStyle(document.querySelector('main a')).color")
            found = colours(root)
            assert found[accent] > 0 and len(found) >= 4 and "black" not in found, found
            assert "sans-serif" in root.get("font-family") and "var(" not in path.read_text("utf-8")


def test_a_saved_drawing_looks_the_same_alone(reader):
    """Opened by itself the file shows the same picture as the page, dot by dot but for the edges of letters."""
    for scheme in ("light", "dark"):
        with reader.page(metric_page(reader), scheme=scheme) as tab:
            drawing = tab.locator(".drawing svg").first
            drawing.scroll_into_view_if_needed()
            box = drawing.bounding_box()
            # Whole dots inside of the drawing.
            clip = {"x": int(box["x"]) + 1, "y": int(box["y"]) + 1, "width": int(box["width"]) - 2, "height": int(box["height"]) - 2}
            on_page = tab.screenshot(clip=clip)
            _, path = saved(tab)
            svg = path.read_text("utf-8")
            alone = tab.context.new_page()
            place = f"position: absolute; left: {box['x']}px; top: {box['y']}px"
            alone.set_content(f"<style>svg {{ {place} }}</style>{svg[svg.index('<svg'):]}")
            share = alone.evaluate(DIFFERING, [list(on_page), list(alone.screenshot(clip=clip))])
            assert share < 0.01, f"{scheme}: {share:.2%} of the dots differ"


# The share of the dots of two pictures that differ by more than a tenth in a colour.
DIFFERING = """async (pictures) => {
  const [one, other] = await Promise.all(pictures.map(async (bytes) => {
    const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext("2d").drawImage(image, 0, 0);
    return canvas.getContext("2d").getImageData(0, 0, image.width, image.height).data;
  }));
  let differing = one.length === other.length ? 0 : one.length / 4;
  for (let i = 0; i < one.length; i += 4)
    if ([0, 1, 2].some((c) => Math.abs(one[i + c] - other[i + c]) > 25)) differing += 1;
  return differing / (one.length / 4);
}"""


def test_a_saved_drawing_opens_as_a_file(reader):
    """The browser opens the file without complaint."""
    with reader.page(metric_page(reader)) as tab:
        _, path = saved(tab)
        copy = path.with_suffix(".svg")
        copy.write_bytes(path.read_bytes())
        tab.goto(copy.as_uri())
        assert tab.locator("svg > title").count() == 1 and tab.locator("parsererror").count() == 0


def test_a_drawing_with_a_file_has_no_button(reader):
    """The coverage map links to its files, and there is no second way to one of them."""
    with reader.page("data.html") as tab:
        assert tab.locator(BUTTONS).count() == 0
        assert tab.locator(".downloads a[href='figures/data-coverage.svg']").count() == 1


def test_paper_shows_no_download(reader):
    """On paper there is neither the button nor the line that it stands in."""
    with reader.page(metric_page(reader)) as tab:
        tab.emulate_media(media="print")
        assert tab.locator(".downloads:visible, .downloads button:visible").count() == 0
