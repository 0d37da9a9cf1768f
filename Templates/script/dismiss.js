// The Escape key puts away the comparison of a claim until the pointer or the focus moves on.
{
  const root = document.documentElement;
  const moveOn = (event) => event.target.closest?.(".claim") && root.classList.remove("dismissed");
  document.addEventListener("keydown", (event) => event.key === "Escape" && root.classList.add("dismissed"));
  document.addEventListener("mouseout", moveOn);
  document.addEventListener("focusin", moveOn);
}
