/*
 * Which elements a gate has rendered is nowhere written but in React's own tree. It is read here, on demand and for
 * developers only; where a version of React keeps it otherwise, nothing is found.
 */

interface Fiber {
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly return: Fiber | null;
  readonly stateNode: unknown;
  readonly memoizedState: unknown;
}

/** Finds what components render that ask React with one of these functions; for one that renders nothing, what is around it. */
export function findGates(asking: ReadonlySet<unknown>, document: Document): Element[] {
  const found = new Set<Element>();
  for (const root of rootsIn(document))
    for (const fiber of walk(root)) {
      if (!hooksOf(fiber).some((ask) => asking.has(ask))) continue;
      const element = elementIn(fiber) ?? elementAround(fiber);
      if (element) found.add(element);
    }
  return [...found];
}

function rootsIn(document: Document): Fiber[] {
  const roots = new Set<Fiber>();
  for (const element of document.querySelectorAll("*")) {
    const key = Object.keys(element).find((name) => name.startsWith("__reactContainer$"));
    // React keeps the root of its tree on the element under this name
    const container: unknown = key && (element as unknown as Record<string, unknown>)[key];
    if (isFiber(container)) roots.add(currentOf(container));
  }
  return [...roots];
}

/** React has two trees, of which one is on screen. */
function currentOf(root: Fiber): Fiber {
  const { stateNode } = root;
  const current: unknown =
    typeof stateNode === "object" && stateNode !== null && "current" in stateNode
      ? stateNode.current
      : undefined;
  return isFiber(current) ? current : root;
}

function* walk(top: Fiber): Generator<Fiber> {
  let fiber: Fiber | null = top;
  while (fiber) {
    yield fiber;
    if (fiber.child) {
      fiber = fiber.child;
      continue;
    }
    while (fiber && fiber !== top && !fiber.sibling) fiber = fiber.return;
    fiber = fiber && fiber !== top ? fiber.sibling : null;
  }
}

/** Lists what the hooks of a component read from stores. */
function hooksOf({ memoizedState }: Fiber): unknown[] {
  const asked: unknown[] = [];
  let hook: unknown = memoizedState;
  while (typeof hook === "object" && hook !== null && "next" in hook) {
    if ("queue" in hook && typeof hook.queue === "object" && hook.queue && "getSnapshot" in hook.queue)
      asked.push(hook.queue.getSnapshot);
    hook = hook.next;
  }
  return asked;
}

function elementIn(top: Fiber): Element | undefined {
  for (const { stateNode } of walk(top)) if (stateNode instanceof Element) return stateNode;
  return undefined;
}

function elementAround(fiber: Fiber): Element | undefined {
  for (let at = fiber.return; at; at = at.return) if (at.stateNode instanceof Element) return at.stateNode;
  return undefined;
}

const isFiber = (value: unknown): value is Fiber =>
  typeof value === "object" && value !== null && "child" in value && "memoizedState" in value;
