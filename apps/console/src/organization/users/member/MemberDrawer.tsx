import { Stack } from "@mantine/core";
import { factsOf } from "@rolecall/organization/rules";
import { Loaded } from "../../../session/api/Loaded.tsx";
import { useAuthority } from "../../../session/api/useAuthority.ts";
import { SideDrawer } from "../../../ui/dialogs/SideDrawer.tsx";
import { useMembership } from "../known/useMembership.ts";
import { MemberActions } from "./MemberActions.tsx";
import { MemberFacts } from "./MemberFacts.tsx";
import { MemberPlaces } from "./MemberPlaces.tsx";

interface MemberDrawerProps {
  readonly userId: string;
  readonly onClose: () => void;
}

/** Everything about one member, and what is rarely done about them. */
export function MemberDrawer({ userId, onClose }: MemberDrawerProps) {
  const details = useAuthority(["member", userId], (client, organization) =>
    client.members.read({ organization, user: userId }),
  );
  const membership = useMembership(userId);
  const called = details.data?.name ?? details.data?.email ?? "Member";
  return (
    <SideDrawer onClose={onClose} size="lg" title={called}>
      <Stack gap="xl">
        <Loaded query={details}>{(read) => <MemberFacts member={read} />}</Loaded>
        <Loaded query={membership}>
          {(state) => {
            const record = factsOf(state).member(userId);
            return record === undefined ? null : (
              <MemberActions state={state} member={record} name={called} />
            );
          }}
        </Loaded>
        <Loaded query={details}>{(read) => <MemberPlaces member={read} />}</Loaded>
      </Stack>
    </SideDrawer>
  );
}
