// The model that the reader has chosen. The address keeps it, so that it can be shared and Back undoes a choice:
// #model=KEY, or #section&model=KEY. Whoever depends on it listens to the event "modelchosen" of the document.

const chosen = { key: null };

/** The models of assets/models.js by key, each with its name, its page and its rank or null. */
const modelsByKey = new Map(
  models.map(([key, name, path, rank]) => [key, { key, name, rank, page: new URL(path, siteRoot).href }]));

function readFragment(hash) {
  const parts = /^#(?:(.*)&)?model=([^&]+)$/.exec(hash);
  return parts ? { section: parts[1] ?? "", key: decoded(parts[2]) } : { section: hash.slice(1), key: null };
}

function writeFragment(section, key) {
  const parts = [section, key === null ? "" : `model=${encodeURIComponent(key)}`].filter(Boolean);
  return parts.length ? `#${parts.join("&")}` : "";
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Chooses a model, or none (null). */
function chooseModel(key) {
  const { section } = readFragment(location.hash);
  // Assigning an empty fragment would scroll to the top. What the section shows does not change: it stays revealed.
  history.pushState({ revealed: true }, "", location.href.split("#")[0] + writeFragment(section, key));
  followAddress();
}

/** Goes to a section of this page, as a click on a link to it does, and keeps the chosen model. */
function goToSection(section) {
  // The browser itself goes there: it scrolls, opens details, styles the target and moves the place where Tab goes on.
  if (section === readFragment(location.hash).section) location.replace(`#${section}`);
  else location.hash = section;
  history.replaceState({ revealed: true }, "", writeFragment(section, chosen.key));
}

function followAddress() {
  const { section, key } = readFragment(location.hash);
  if (key !== chosen.key) {
    chosen.key = key;
    document.dispatchEvent(new Event("modelchosen"));
  }
  // Back and reload restore the scrolling themselves, and while a page loads the browser still looks for the whole fragment.
  const isLoaded = document.readyState === "complete";
  if (key !== null && section && isLoaded && !history.state?.revealed) goToSection(section);
}

window.addEventListener("hashchange", (event) => {
  // Going to a section passes through an address without the model, which is past when its event arrives.
  if (new URL(event.newURL).hash === location.hash) followAddress();
});

// All parts of the script listen by then, and the page has its final height.
document.addEventListener("DOMContentLoaded", followAddress);
window.addEventListener("load", followAddress);
