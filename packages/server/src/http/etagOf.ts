import { digestOf } from "../authority/digestOf.ts";
import { entityTags } from "./entityTags.ts";

/**
 * Makes the entity tag of what is answered: the version of the record, for `If-Match`, and a digest, so that an answer
 * that says more than the record itself is never taken for unchanged.
 */
export const etagOf = async (version: number, body: string): Promise<string> =>
  `"${version}.${await digestOf(body)}"`;

/** Tells whether one of the tags in `If-None-Match` is this one, weakened or not. */
export function isKnown(request: Request, etag: string): boolean {
  const known = request.headers.get("if-none-match");
  if (known === null) return false;
  return known.trim() === "*" || (entityTags(known)?.some(({ tag }) => tag === etag) ?? false);
}
