import { areaLabels, navigationEntries } from "../ui/navigation/navigationEntries.ts";

const others: Readonly<Record<string, string>> = {
  "/requests": "Access requests",
  "/explorer/matrix": "What each role may do",
  "/explorer/person": "What can I do here?",
  "/explorer/navigation": "What each role sees",
};

/** Names a page for the title of the window, the page before its area. A page that is not known has no name. */
export function titleOf(path: string): readonly string[] {
  const entry = navigationEntries.find((each) => each.path === path);
  if (entry) return [entry.label, areaLabels[entry.area]];
  const other = others[path];
  return other === undefined ? [] : [other];
}
