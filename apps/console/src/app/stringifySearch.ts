import { searchParams } from "./searchParams.ts";

/** Writes what stands behind the `?`, with the `?`, or nothing where there is nothing. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const given = searchParams(search).toString();
  return given === "" ? "" : `?${given}`;
}
