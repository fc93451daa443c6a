import { usePermission } from "@rolecall/organization/react";
import { useRead } from "../session/api/useRead.ts";

/** The requests for access that wait for an answer, for anyone who may give one; looked up again every 15 seconds. */
export function useOpenRequests() {
  const mayAnswer = usePermission("member.role.change").status === "allowed";
  const read = useRead("accessRequests.list", {}, { enabled: mayAnswer, refetchInterval: 15_000 });
  const open = read.data?.items.filter(({ state }) => state === "open") ?? [];
  return { mayAnswer, open };
}
