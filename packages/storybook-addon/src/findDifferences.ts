/** The differences between two pages. */
export interface Differences {
  /** Elements that the first page lacks or has differently. */
  readonly different: readonly Element[];
  /** Elements that lack something of the first page. */
  readonly lacking: readonly Element[];
}

type Pair = readonly [before: Node | undefined, after: Node | undefined];

/** Finds the differences of a page from the first one: new or changed elements, and elements that lack something. */
export function findDifferences(first: Element, second: Element): Differences {
  const different = new Set<Element>();
  const lacking = new Set<Element>();
  const signatures = new Map<Node, string>();

  const signature = (node: Node): string => {
    let known = signatures.get(node);
    if (known === undefined) {
      known = `${own(node)}[${partsOf(node).map(signature).join("")}]`;
      signatures.set(node, known);
    }
    return known;
  };
  const compare = (one: Element, other: Element): void => {
    if (signature(one) === signature(other)) return;
    if (own(one) !== own(other)) different.add(other);
    for (const [before, after] of align(partsOf(one), partsOf(other), signature)) {
      if (after === undefined) lacking.add(other);
      else if (!isElement(after)) different.add(other);
      else if (before && isElement(before)) compare(before, after);
      else different.add(after);
    }
  };
  compare(first, second);
  return { different: [...different], lacking: [...lacking] };
}

/** Pairs two lists: drops equal entries, then pairs the remaining ones by kind, in order. */
function align(one: readonly Node[], other: readonly Node[], signature: (node: Node) => string): Pair[] {
  const same = longestCommon(one.map(signature), other.map(signature));
  const pairs: Pair[] = [];
  let [from, to] = [0, 0];
  for (const [at, there] of [...same, [one.length, other.length] as const]) {
    const left = one.slice(from, at);
    for (const after of other.slice(to, there)) {
      const match = left.findIndex((before) => before.nodeName === after.nodeName);
      pairs.push([match < 0 ? undefined : left.splice(match, 1)[0], after]);
    }
    pairs.push(...left.map((before) => [before, undefined] as const));
    [from, to] = [at + 1, there + 1];
  }
  return pairs;
}

/** Finds the longest common subsequence of two lists, as indices in both. */
function longestCommon(one: readonly string[], other: readonly string[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  const length = (at: number, there: number) => lengths[at]?.[there] ?? 0;
  for (let at = one.length - 1; at >= 0; at -= 1)
    for (let there = other.length - 1; there >= 0; there -= 1) {
      const row = lengths[at];
      if (row)
        row[there] =
          one[at] === other[there]
            ? length(at + 1, there + 1) + 1
            : Math.max(length(at + 1, there), length(at, there + 1));
    }
  const common: (readonly [number, number])[] = [];
  for (let at = 0, there = 0; at < one.length && there < other.length;) {
    if (one[at] === other[there]) common.push([at++, there++]);
    else if (length(at + 1, there) >= length(at, there + 1)) at += 1;
    else there += 1;
  }
  return common;
}

/** Elements come from other windows, which have their own classes, so `instanceof` doesn't work. */
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Elements that Storybook and the addon add to a page. */
const isOurs = (element: Element) =>
  /^(SCRIPT|STYLE|LINK)$/.test(element.nodeName) ||
  element.id === "storybook-docs" ||
  element.hasAttribute("data-rolecall-mark") ||
  [...element.classList].some((name) => name.startsWith("sb-"));

function partsOf(node: Node): Node[] {
  return [...node.childNodes].filter((part) =>
    isElement(part) ? !isOurs(part) : part.nodeType === 3 && part.nodeValue?.trim() !== "",
  );
}

/** Generated names differ between pages without a meaning. */
const madeUp =
  /^(id|for|name|style|aria-(controls|labelledby|describedby|owns|activedescendant)|data-rolecall.*)$/;
const madeUpWord = /\S*(:r\w+:|_r_\w+_|«r\w+»|__m__)\S*/g;

/** The content of a node, without its children. */
function own(node: Node): string {
  if (!isElement(node)) return JSON.stringify(node.nodeValue);
  const attributes = [...node.attributes]
    .filter(({ name }) => !madeUp.test(name))
    .map(({ name, value }) => `${name}=${JSON.stringify(value.replace(madeUpWord, ""))}`)
    .sort();
  return `<${node.nodeName} ${attributes.join(" ")}>`;
}
