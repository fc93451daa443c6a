import { hashToShare } from "./hashToShare.ts";

const firstNames = [
  "Ada",
  "Ben",
  "Chloe",
  "Dev",
  "Elif",
  "Femi",
  "Gita",
  "Hugo",
  "Iris",
  "Jun",
  "Kaia",
  "Leo",
];
const lastNames = [
  "Abara",
  "Brandt",
  "Costa",
  "Dahl",
  "Eriksen",
  "Fontaine",
  "Gupta",
  "Hoffmann",
  "Ito",
  "Jansen",
];
const cities = ["Berlin", "Lagos", "Lisbon", "Mumbai", "Oslo", "São Paulo", "Seoul", "Toronto", "Vienna"];

/** A user of a project's product. The same number always returns the same user. */
export function createProfile(project: string, number: number) {
  const pick = (from: readonly string[], what: string) =>
    from[Math.floor(hashToShare(project, what, number) * from.length)] ?? "";
  return {
    id: `user-${String(1000 + number)}`,
    name: `${pick(firstNames, "first")} ${pick(lastNames, "last")}`,
    city: pick(cities, "city"),
  };
}
