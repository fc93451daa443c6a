import { usePages } from "../../../ui/tables/usePages.ts";
import { filterQuery, type MemberFilter } from "./MemberFilter.ts";

/** The members that a filter finds, as the server finds and sorts them. */
export const useMembers = (filter: MemberFilter, how: { readonly enabled?: boolean } = {}) =>
  usePages(
    ["members", filter],
    (client, part) => client.members.list({ ...part, ...filterQuery(filter), sort: filter.sort }),
    how,
  );
