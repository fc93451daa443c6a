/**
 * Lets a developer point at an element of the page: the next click gives it, and does nothing else there. Escape gives
 * nothing. Calls back once, unless the returned function is called before.
 */
export function pickElement(
  document: Document,
  onPicked: (element: Element | undefined) => void,
): () => void {
  const cover = document.createElement("div");
  const frame = document.createElement("div");
  cover.dataset["rolecallPick"] = "";
  Object.assign(cover.style, { position: "fixed", inset: "0", cursor: "crosshair", zIndex: "2147482999" });
  Object.assign(frame.style, {
    position: "fixed",
    boxSizing: "border-box",
    border: "2px solid #4263eb",
    borderRadius: "4px",
    pointerEvents: "none",
  });
  cover.append(frame);
  const under = ({ clientX, clientY }: MouseEvent) =>
    document.elementsFromPoint(clientX, clientY).find((element) => !cover.contains(element));
  const end = () => {
    cover.remove();
    document.removeEventListener("keydown", onKey, true);
  };
  const finish = (element: Element | undefined) => {
    end();
    onPicked(element);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    finish(undefined);
  };
  cover.addEventListener("mousemove", (event) => {
    const { top, left, width, height } = under(event)?.getBoundingClientRect() ?? new DOMRect();
    Object.assign(frame.style, {
      top: `${top}px`,
      left: `${left}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  });
  cover.addEventListener("click", (event) => finish(under(event)));
  document.addEventListener("keydown", onKey, true);
  document.body.append(cover);
  return end;
}
