/**
 * What can be pressed or filled in on a page and was no stop of Tab, of which each is marked with `data-stop`, and no part of
 * a stop that is gone through with arrows. Runs in the page, so it uses nothing from outside.
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
  // what the mouse shows to be pressed has to be a control, or the words of one
  const forMouseOnly = [...document.querySelectorAll("body *")].filter(
    (element) =>
      isThere(element) &&
      getComputedStyle(element).cursor === "pointer" &&
      element.getBoundingClientRect().width > 0 &&
      element.closest(`${operable}, label`) === null,
  );
  return [...missed, ...forMouseOnly].map((element) => element.outerHTML.slice(0, 160));
}
