import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { Client } from "@rolecall/server/client";
import { useMemo } from "react";
import { type CallResult, unwrap } from "../../session/api/useAuthority.ts";
import { useSession } from "../../session/ConsoleSession.ts";

interface Page<TItem> {
  readonly items: readonly TItem[];
  readonly next?: string | undefined;
}
type Part = { readonly organization: string; readonly limit: number; readonly cursor?: string };

// without the annotation the cursor would be known as nothing but undefined
const first: string | undefined = undefined;

/** Reads a long list of the authority part by part. `key` names what is read, beside the organization. */
export function usePages<TItem>(
  key: readonly unknown[],
  ask: (client: Client, part: Part) => Promise<CallResult<Page<TItem>>>,
  { enabled = true }: { readonly enabled?: boolean } = {},
) {
  const { client, organization } = useSession();
  const query = useInfiniteQuery({
    queryKey: ["authority", organization.id, "pages", ...key],
    queryFn: async ({ pageParam }) =>
      unwrap(
        await ask(client, {
          organization: organization.id,
          limit: 100,
          ...(pageParam !== undefined && { cursor: pageParam }),
        }),
      ),
    initialPageParam: first,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    enabled,
  });
  const { fetchNextPage, hasNextPage, isFetching } = query;
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  return {
    query,
    items,
    hasMore: hasNextPage,
    fetching: isFetching,
    fetchMore: fetchNextPage,
  };
}
