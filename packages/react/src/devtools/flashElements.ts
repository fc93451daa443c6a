/**
 * Scrolls to the first of these elements, and outlines all of them for a moment.
 * @example
 * import { flashElements } from "@rolecall/react/devtools";
 * flashElements([...document.querySelectorAll("button")]);
 */
export function flashElements(elements: readonly Element[]): void {
  elements[0]?.scrollIntoView({ block: "center", behavior: "smooth" });
  for (const element of elements) {
    const mark = element.ownerDocument.createElement("div");
    mark.setAttribute("aria-hidden", "true");
    mark.dataset["rolecallMark"] = "";
    const place = () => {
      const { top, left, width, height } = element.getBoundingClientRect();
      Object.assign(mark.style, {
        top: `${top - 4}px`,
        left: `${left - 4}px`,
        width: `${width + 8}px`,
        height: `${height + 8}px`,
      });
    };
    Object.assign(mark.style, {
      position: "fixed",
      boxSizing: "border-box",
      border: "3px solid #4263eb",
      borderRadius: "6px",
      pointerEvents: "none",
      zIndex: "2147483001",
    });
    place();
    element.ownerDocument.body.append(mark);
    // it follows the scrolling that it has started
    const follow = setInterval(place, 30);
    setTimeout(() => {
      clearInterval(follow);
      mark.remove();
    }, 1600);
  }
}
