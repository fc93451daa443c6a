import { type CallResult, unwrap } from "./useAuthority.ts";

interface Page<TItem> {
  readonly items: readonly TItem[];
  readonly next?: string | undefined;
}

/** Reads a list to its end, part by part. `ask` is given the cursor of the next part, and none at first. */
export async function allPages<TItem>(
  query: (at: { readonly limit: number; readonly cursor?: string }) => Promise<CallResult<Page<TItem>>>,
): Promise<readonly TItem[]> {
  const items: TItem[] = [];
  let cursor: string | undefined;
  do {
    // each part begins where the one before it ended
    // oxlint-disable-next-line no-await-in-loop
    const page = unwrap(await query({ limit: 200, ...(cursor !== undefined && { cursor }) }));
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return items;
}
