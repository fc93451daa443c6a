import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { valueOf } from "../../../session/api/useAuthority.ts";
import { useSession } from "../../../session/ConsoleSession.ts";
import { filterQuery, type MemberFilter } from "./MemberFilter.ts";

/** The members that a filter finds, as the server finds and sorts them, a hundred at a time. */
export function useMembers(filter: MemberFilter) {
  const { client, organization } = useSession();
  return useInfiniteQuery({
    queryKey: ["authority", organization.id, "members", filter],
    queryFn: async ({ pageParam }) =>
      valueOf(
        await client.members.list({
          organization: organization.id,
          ...filterQuery(filter),
          sort: filter.sort,
          limit: 100,
          ...(pageParam !== "" && { cursor: pageParam }),
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}
