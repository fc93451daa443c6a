import { ActionIcon, Indicator } from "@mantine/core";
import { IconBell } from "@tabler/icons-react";
import { useAddress } from "../ui/address/useAddress.ts";
import { usePermission } from "@rolecall/organization/react";
import { useRead } from "../session/api/useRead.ts";

/** Tells anyone who can answer them how many requests for access are open. */
export function RequestBell() {
  const { mayAnswer, open } = useOpenRequests();
  const { address, goTo } = useAddress();
  if (!mayAnswer) return null;
  const count = open.length;
  return (
    <Indicator label={count > 99 ? "99+" : count} size={18} disabled={count === 0} color="red.8" offset={3}>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={
          count === 0
            ? "No open access requests"
            : `${count} open access ${count === 1 ? "request" : "requests"}`
        }
        onClick={() => goTo({ path: "/organization/requests", search: address.search })}
      >
        <IconBell size={18} stroke={1.6} aria-hidden />
      </ActionIcon>
    </Indicator>
  );
}

/** The requests for access that wait for an answer, for anyone who may give one; looked up again every 15 seconds. */
function useOpenRequests() {
  const mayAnswer = usePermission("member.role.change").status === "allowed";
  const read = useRead("accessRequests.list", {}, { enabled: mayAnswer, refetchInterval: 15_000 });
  const open = read.data?.items.filter(({ state }) => state === "open") ?? [];
  return { mayAnswer, open };
}
