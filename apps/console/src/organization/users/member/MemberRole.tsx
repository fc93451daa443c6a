import { NativeSelect, Stack } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import { factsOf, type MemberRecord, type OrganizationState } from "@rolecall/organization/rules";
import { RoleNote } from "../../../lifecycle/members/RoleNote.tsx";
import { roleRefusal } from "../../../lifecycle/members/roleRefusal.ts";
import { useSession } from "../../../session/ConsoleSession.ts";
import { Task } from "../../../ui/tasks/Task.tsx";
import { useFieldRight } from "../../../ui/tasks/useFieldRight.ts";
import { roleLabel } from "../../../ui/words/grantWords.ts";
import { RoleConfirmation } from "./RoleConfirmation.tsx";
import { useMembershipRole } from "./useMembershipRole.ts";

interface MemberRoleProps {
  readonly state: OrganizationState;
  readonly member: MemberRecord;
  readonly name: string;
}

/** The role of a member in the organization: to change where the rules allow it, and why not where they do not. */
export function MemberRole({ state, member, name }: MemberRoleProps) {
  const { person } = useSession();
  const changing = useMembershipRole(state, member.userId, name);
  const { snapshot, send, offered, shown = member.role } = changing;
  const own = member.userId === person.userId;
  const permission = own ? "member.stepDown" : "member.role.change";
  const { now, actor } = snapshot.context;
  const refusal = offered.length === 0 ? roleRefusal(factsOf(state), { now, actor }, member) : undefined;
  const hindrance = refusal?.message ?? false;
  const right = useFieldRight(usePermission(permission), hindrance);
  const busy = snapshot.hasTag("busy");
  return (
    <Stack gap="xs">
      <Task permission={permission} hindrance={hindrance}>
        <NativeSelect
          {...right}
          label={own ? "Your organization role" : `Organization role of ${name}`}
          value={shown}
          data={[shown, ...offered.filter((role) => role !== shown)].map((role) => ({
            value: role,
            label: roleLabel("organization", role),
          }))}
          aria-busy={busy}
          onChange={(event) => {
            const role = offered.find((each) => each === event.currentTarget.value);
            if (role !== undefined && snapshot.matches("choosing")) send({ type: "choose", role });
          }}
          data-task={permission}
        />
      </Task>
      <RoleNote changing={changing} />
      {snapshot.matches("confirming") ? (
        <RoleConfirmation name={name} own={own} changing={changing} projects={state.projects} />
      ) : null}
    </Stack>
  );
}
