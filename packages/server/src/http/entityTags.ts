/** A list of entity tags, each strong or weakened, as RFC 9110 writes it. */
const list =
  /^[\s,]*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*(?:,\s*(?:(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*)?)*$/;

/** The version and the digest of a tag, without what proxies that compress put behind it. */
const ours = /^((\d{1,15})(?:\.[\w-]{12})?)(?:[-;:+]{1,2}(?:gzip|br|deflate|zstd))?$/;

/** A tag of this server. */
export interface EntityTag {
  /** As it was given out. */
  readonly tag: string;
  readonly version: number;
}

/**
 * Reads the tags of `If-Match` or `If-None-Match`, and leaves out those that are not of this server. A tag that a proxy
 * has weakened or marked as compressed names the same version as before. Gives `undefined` for what is no list of tags.
 */
export function entityTags(header: string): readonly EntityTag[] | undefined {
  if (!list.test(header)) return undefined;
  return [...header.matchAll(/"([^"]*)"/g)].flatMap(([, opaque = ""]) => {
    const [, known, version] = ours.exec(opaque) ?? [];
    return known === undefined ? [] : [{ tag: `"${known}"`, version: Number(version) }];
  });
}
