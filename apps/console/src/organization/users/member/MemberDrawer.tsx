import { Drawer, Stack } from "@mantine/core";
import { factsOf } from "@rolecall/organization/rules";
import { Loaded } from "../../../session/api/Loaded.tsx";
import { useAuthority } from "../../../session/api/useAuthority.ts";
import { whenOnTop } from "../../../ui/forms/whenOnTop.ts";
import { useSession } from "../../../session/ConsoleSession.ts";
import { loadMembership } from "../known/loadMembership.ts";
import type { MemberItem } from "../known/MemberItem.ts";
import { MemberActions } from "./MemberActions.tsx";
import { MemberFacts } from "./MemberFacts.tsx";
import { MemberPlaces } from "./MemberPlaces.tsx";
import { MemberRole } from "./MemberRole.tsx";

interface MemberDrawerProps {
  readonly member: MemberItem;
  readonly onClose: () => void;
}

/** Everything about one member, and what can be done about them. */
export function MemberDrawer({ member: { userId, name, email }, onClose }: MemberDrawerProps) {
  const { person } = useSession();
  const details = useAuthority(["member", userId], (client, organization) =>
    client.members.read({ organization, user: userId }),
  );
  const membership = useAuthority(["membership", userId], async (client, organization) => ({
    ok: true,
    value: await loadMembership(client, organization, { actor: person.userId, user: userId }),
  }));
  const called = name ?? email;
  return (
    <Drawer opened onClose={whenOnTop(onClose)} position="right" size="lg" title={called}>
      <Stack gap="xl">
        <Loaded query={details}>{(read) => <MemberFacts member={read} />}</Loaded>
        <Loaded query={membership}>
          {(state) => {
            const record = factsOf(state).member(userId);
            return record === undefined ? null : (
              <>
                <MemberRole state={state} member={record} name={called} />
                <MemberActions state={state} member={record} name={called} onGone={onClose} />
              </>
            );
          }}
        </Loaded>
        <Loaded query={details}>{(read) => <MemberPlaces member={read} />}</Loaded>
      </Stack>
    </Drawer>
  );
}
