import { closedMarks } from "./closedMarks.ts";

/** Events by which a control is operated, or changed. */
const acts =
  "click auxclick dblclick contextmenu pointerdown pointerup mousedown mouseup keydown keypress keyup beforeinput input change paste cut drop dragstart dragenter dragover submit reset";
/** Those that scroll as well: they are kept from the control, and the page still scrolls. */
const scrolls = "touchstart touchmove touchend wheel";
/** Events by which a control opens something without being operated. A tooltip that explains it needs them. */
const visits = "pointerover pointerenter pointermove mouseover mouseenter mousemove focusin focus";
/** Events that also say where the pointer goes. */
const leaves = "pointerout mouseout";

const has = (list: string, name: string) => list.split(" ").includes(name);
const popups = "[role=menu],[role=listbox],[role=tree],[role=grid]";
const opening =
  "[aria-haspopup]:not([aria-haspopup=false]),[aria-expanded],[role=combobox],[role=menuitem],[role=tab],[role=radio],[role=option],[role=treeitem],select";
const writable = "input,textarea,select,[contenteditable],audio,video";
const textual =
  "textarea,[contenteditable],input:is(:not([type]),[type=text],[type=search],[type=url],[type=tel],[type=email],[type=password])";

/** Watches the document of an element, and the shadow tree that it is in, on behalf of the closed controls there. */
export function watchControls(end: Element | null): void {
  if (!end) return;
  // a window comes before every listener of a library, those of React included; some events stay inside of a shadow tree
  for (const target of [end.ownerDocument.defaultView, end.getRootNode()]) {
    // the same listener is added once, however many controls are closed
    for (const type of `${acts} ${visits} ${leaves}`.split(" "))
      target?.addEventListener(type, keepOut, true);
    for (const type of scrolls.split(" "))
      target?.addEventListener(type, keepOut, { capture: true, passive: true });
  }
}

/** Keeps an event from a closed control. Focus, Tab, Escape, scrolling and copying pass. */
function keepOut(event: Event): void {
  const { type } = event;
  const [target] = event.composedPath();
  if (has(leaves, type)) return keepFromArriving(event);
  const submitter = type === "submit" && "submitter" in event ? event.submitter : undefined;
  const element = submitter ?? target;
  const closed = isElement(element) && closedAround(element);
  if (!closed) return;
  if (type === "input" || type === "change") values.get(element)?.();
  else remember(element);
  if (has(visits, type) && !opens(element, closed)) return;
  if ("key" in event && passing.test(String(event.key))) return;
  event.stopImmediatePropagation();
  if (isToPrevent(event, element)) event.preventDefault();
  if (type.startsWith("drag") && "dataTransfer" in event && event.dataTransfer)
    Object.assign(event.dataTransfer, { dropEffect: "none" });
  // what opens or moves with the press itself has been kept from it, and with that from the focus
  if (type === "mousedown" && event.defaultPrevented) element.closest<HTMLElement>(writable)?.focus();
}

/** Keys that lead away from a control, or do nothing alone. */
const passing = /^(Tab|Esc|Escape|Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock|ScrollLock)$/;

function isToPrevent(event: Event, element: Element): boolean {
  const { type } = event;
  if (/^(contextmenu|touch|pointer|mouseup|focus|mouse[a-z]*(over|enter|move)|wheel)/.test(type))
    return false;
  if (type === "mousedown") return element.closest("select,input[type=range]") !== null;
  if (!("key" in event)) return true;
  if (event.key === "Enter" || event.key === " ") return true;
  const isShortcut = ("ctrlKey" in event && event.ctrlKey) || ("metaKey" in event && event.metaKey);
  return !isShortcut && element.matches(writable) && !element.matches(textual);
}

/** React says that the pointer has arrived somewhere when it has left something else. */
function keepFromArriving(event: Event): void {
  const [target] = event.composedPath();
  const to = "relatedTarget" in event ? event.relatedTarget : undefined;
  const closed = isElement(to) && closedAround(to);
  if (!closed || !opens(to, closed) || (isElement(target) && closedAround(target) === closed)) return;
  event.stopImmediatePropagation();
  const said: Record<string, unknown> = {};
  // an event's properties are those of what it was made of
  for (const name in event) said[name] = event[name as keyof Event];
  // every event is made by its own kind
  const Kind = event.constructor as new (type: string, said: object) => Event;
  target?.dispatchEvent(new Kind(event.type, { ...said, relatedTarget: null }));
}

/** Finds what is closed around an element: a control with all that it has rendered, or a list that one has opened. */
function closedAround(element: Element, seen = new Set<Element>()): Element | undefined {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    if (seen.has(node)) return undefined;
    seen.add(node);
    if (node.hasAttribute(closedMarks.control)) return node;
    // a component that has passed the mark on to a part of what it renders is closed as a whole
    for (const end of node.parentElement?.querySelectorAll(`:scope > [${closedMarks.end}]`) ?? [])
      if (node.querySelector(`[${closedMarks.control}="${end.id}"]`)) return node;
    if (node.matches(popups) && ownersOf(node).some((owner) => closedAround(owner, seen))) return node;
  }
  return undefined;
}

/** Finds what has opened a list: it says so, or the list is named by it. */
function ownersOf(popup: Element): Element[] {
  // an element that gets events is in a document or in a shadow tree
  const root = popup.getRootNode() as Document | ShadowRoot;
  const id = CSS.escape(popup.id);
  const names = popup.getAttribute("aria-labelledby")?.split(" ") ?? [];
  return [
    ...(id ? root.querySelectorAll(`[aria-controls~="${id}"],[aria-owns~="${id}"]`) : []),
    ...names.flatMap((name) => root.getElementById(name) ?? []),
  ];
}

function opens(element: Element, closed: Element): boolean {
  const opener = element.closest(opening);
  return closed.matches(opening) || (opener !== null && closed.contains(opener));
}

/** How to bring the value of a field back: some changes cannot be prevented, only undone. */
const values = new WeakMap<Element, () => void>();

function remember(element: Element): void {
  const field = element.closest("input,textarea,select");
  if (field instanceof HTMLSelectElement) {
    const chosen = Array.from(field.options, ({ selected }) => selected);
    values.set(field, () =>
      chosen.forEach((selected, at) => Object.assign(field.options[at] ?? {}, { selected })),
    );
  } else if (field && "value" in field && !field.matches("[type=file]")) {
    const { value } = field;
    values.set(field, () => Object.assign(field, { value }));
  }
}

const parentOf = (node: Element): Element | null => {
  const root = node.parentNode;
  // Links have a host too, so the kind of node decides. Of fragments, only a shadow root has one.
  return root?.nodeType === 11 && "host" in root ? (root.host as Element) : node.parentElement;
};

const isElement = (node: unknown): node is Element =>
  typeof node === "object" && node !== null && "nodeType" in node && node.nodeType === 1;
