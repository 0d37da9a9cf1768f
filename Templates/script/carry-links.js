// Links inside the site carry the chosen model on.
{
  const originals = new Map();

  /** Whether a link leads to a page of the site: everything relative that is a page or a part of this one. */
  const leadsToPage = (href) => !/^([a-z][a-z\d+.-]*:|\/)/i.test(href) && /^([^#?]+\.html)?(#.*)?$/.test(href);

  document.addEventListener("modelchosen", () => {
    // A list that stands still: document.links would be made anew after every change.
    for (const link of [...document.links]) {
      if (!originals.has(link)) originals.set(link, link.getAttribute("href"));
      const href = originals.get(link);
      if (!leadsToPage(href)) continue;
      const [page, section = ""] = href.split("#");
      link.setAttribute("href", chosen.key === null ? href : page + writeFragment(section, chosen.key));
    }
  });

  // The address of a section with a model is no id of the page, so that the browser alone would not find it.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (chosen.key === null || !link || !isPlain) return;
    event.preventDefault();
    goToSection(readFragment(link.hash).section);
  });
}
