import { normalizeDomain } from "@rolecall/organization/rules";

/**
 * Lists the forms in which a text can stand in an address or a name: as it is, and with the part behind the @ as a
 * domain is stored, where that is another. A single label of a domain is found as well.
 */
export function searchForms(search: string): readonly string[] {
  const at = search.lastIndexOf("@");
  const domain = search.slice(at + 1);
  // a label alone is no domain, so it is translated in one
  const ascii = normalizeDomain(domain) ?? normalizeDomain(`${domain}.x`)?.slice(0, -2);
  const isOther = ascii !== undefined && ascii !== domain.toLowerCase();
  return isOther ? [search, search.slice(0, at + 1) + ascii] : [search];
}
