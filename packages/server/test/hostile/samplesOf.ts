import type { Described, Schema } from "./described.ts";
import type { rivalIds } from "./world.ts";

/** The kinds of things that have ids. */
export type Kind = keyof typeof rivalIds;

/** A place of a request where an id stands: `path.team`, `body.projects[0].projectId`. */
export interface Slot {
  readonly at: string;
  readonly kind: Kind;
}

/** A request that fits its operation, made of an id for each slot. */
export interface Sample {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const kinds: Readonly<Record<string, Kind>> = {
  organization: "organization",
  to: "organization",
  user: "user",
  actor: "user",
  project: "project",
  projectId: "project",
  team: "team",
  teamIds: "team",
  invitation: "invitation",
};

const words: Readonly<Record<string, string>> = {
  email: "guest@elsewhere.example",
  name: "A name",
  nameTyped: "Acme",
  permission: "report.funnels",
  token: "a-token",
  search: "a",
};

/** Lists the slots of an operation, as the document has them. */
export function slotsOf(operation: Described): readonly Slot[] {
  const slots: Slot[] = [];
  sampleOf(operation, (slot) => {
    slots.push(slot);
    return "x";
  });
  return slots;
}

/** Makes a request that fits an operation, with everything in it that it may have but cursors. */
export function sampleOf(operation: Described, idFor: (slot: Slot) => string): Sample {
  const fill = (at: string, name: string, schema: Schema): unknown => {
    const kind = kinds[name];
    if (schema.enum !== undefined) return schema.enum[schema.enum.length - 1];
    if (schema.anyOf !== undefined) return fill(at, name, schema.anyOf[0] ?? {});
    switch (schema.type) {
      case "object":
        return Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([key, each]) => [
            key,
            fill(`${at}.${key}`, key, each),
          ]),
        );
      case "array":
        return [fill(`${at}[0]`, name, schema.items ?? {})];
      case "integer":
      case "number":
        return 50;
      case "boolean":
        return true;
      case undefined:
      default:
        return kind === undefined ? (words[name] ?? "word") : idFor({ at, kind });
    }
  };
  const inPath = Object.fromEntries(
    operation.inPath.map((name) => [
      name,
      idFor({ at: `path.${name}`, kind: kinds[name] ?? "organization" }),
    ]),
  );
  return {
    path: operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(inPath[name] ?? ""),
    ),
    query: Object.fromEntries(
      operation.query
        .filter(({ name }) => name !== "cursor")
        .map(({ name, schema }) => [name, String(fill(`query.${name}`, name, schema))]),
    ),
    body: operation.body && fill("body", "", operation.body),
  };
}
