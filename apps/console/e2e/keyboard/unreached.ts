/**
 * The interactive elements of a page that were not a tab stop (marked with `data-stop`) nor part of one that is used
 * with arrow keys. Runs in the page, so it uses no outer variables.
 */
export function unreached(): readonly string[] {
  const operable =
    "a[href], button, input, select, textarea, summary, [role=button], [role=link], [role=switch], [role=checkbox], [role=radio], [role=tab], [role=combobox]";
  const isThere = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest("[aria-hidden=true], [inert]") === null;
  const isReached = (element: Element): boolean => {
    if (element.hasAttribute("data-stop")) return true;
    const group = element.closest("[role=tablist], [role=radiogroup]");
    return group?.querySelector("[data-stop]") !== null && group !== null;
  };
  const isOff = (element: Element) => element.matches(":disabled, [type=hidden]");
  const missed = [...document.querySelectorAll(operable)].filter(
    (element) => isThere(element) && !isOff(element) && !isReached(element),
  );
  // an element with a pointer cursor has to be a control or its label
  const forMouseOnly = [...document.querySelectorAll("body *")].filter(
    (element) =>
      isThere(element) &&
      getComputedStyle(element).cursor === "pointer" &&
      element.getBoundingClientRect().width > 0 &&
      element.closest(`${operable}, label`) === null,
  );
  return [...missed, ...forMouseOnly].map((element) => element.outerHTML.slice(0, 160));
}
