import type { LexiconEntry } from "../../../contract/Answers.ts";

type Starter = Pick<LexiconEntry, "id" | "kind" | "name" | "description">;

const event = (id: string, name: string, description = ""): Starter => ({
  id: `event-${id}`,
  kind: "event",
  name,
  description,
});
const property = (id: string, name: string, description = ""): Starter => ({
  id: `property-${id}`,
  kind: "property",
  name,
  description,
});

/** The first entries of every project's lexicon. */
export const starterLexicon: readonly Starter[] = [
  event("page-viewed", "Page viewed", "Someone opened a page."),
  event("signed-up", "Signed up", "Someone made an account."),
  event("signed-in", "Signed in"),
  event("searched", "Searched"),
  event("added-to-cart", "Added to cart", "Something went into the cart."),
  event("purchased", "Purchased", "An order was paid."),
  event("session-ended", "Session ended"),
  property("city", "City", "Where the person was, by their address on the network."),
  property("device", "Device"),
  property("plan", "Plan"),
  property("referrer", "Referrer", "The page that they came from."),
];

/** The events that are recorded automatically. */
export const starterEvents = starterLexicon.filter(({ kind }) => kind === "event").map(({ name }) => name);
