import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { valueOf } from "../../session/api/useAuthority.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { type AuditFilter, auditQuery } from "./AuditFilter.ts";

/** The part of the audit log that a filter leaves, fifty entries at a time, the latest first. */
export function useAudit(filter: AuditFilter) {
  const { client, organization } = useSession();
  return useInfiniteQuery({
    queryKey: ["authority", organization.id, "audit", filter],
    queryFn: async ({ pageParam }) =>
      valueOf(
        await client.audit.list({
          organization: organization.id,
          ...auditQuery(filter),
          limit: 50,
          ...(pageParam !== "" && { cursor: pageParam }),
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}
