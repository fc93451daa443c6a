import { Alert, Group, Stack, Text } from "@mantine/core";
import { type OrganizationRole, organizationRoleDetails } from "@rolecall/organization";
import { Can, usePermission } from "@rolecall/organization/react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { acme } from "../acme/acme.ts";
import { accessWith } from "../../ui/forms/accessWith.ts";
import { FormDialog } from "../../ui/forms/FormDialog.tsx";
import { holdingChange } from "../../ui/forms/holdingChange.ts";
import { HoldingNotes } from "../../ui/forms/HoldingNotes.tsx";
import { roleWithArticle } from "../../lifecycle/members/roleWithArticle.ts";
import { useClient } from "./ClientContext.ts";
import { RoleSelect } from "./RoleSelect.tsx";

/** Everyone in the organization, with a role to choose for anyone who may change it; a refusal is told in its own words. */
export function AuthorityMembers() {
  return (
    <Can
      permission="user.list"
      fallback={<Text c="dimmed">Owners and admins see who is in the organization.</Text>}
    >
      <MemberList />
    </Can>
  );
}

interface Asked {
  readonly user: string;
  readonly name: string;
  readonly from: OrganizationRole;
  readonly role: OrganizationRole;
  readonly version: number;
}

function MemberList() {
  const [asked, ask] = useState<Asked>();
  const client = useClient();
  const queries = useQueryClient();
  const mayChange = usePermission("member.role.change").status === "allowed";
  const list = useQuery({
    queryKey: ["members"],
    queryFn: async () => {
      const answered = await client.members.list({ organization: acme.id, sort: "name" });
      if (!answered.ok) throw new Error(answered.problem.detail);
      return answered.value.items;
    },
  });
  const change = useMutation({
    mutationFn: async ({ user, role, version }: Asked) => {
      const answered = await client.members.changeRole(
        { organization: acme.id, user, role },
        { ifMatch: version },
      );
      if (!answered.ok) throw new Error(answered.problem.detail);
    },
    onSuccess: () => ask(undefined),
    onSettled: () => queries.invalidateQueries({ queryKey: ["members"] }),
  });
  return (
    <Stack gap="xs">
      {list.error === null ? null : <Alert color="red">{list.error.message}</Alert>}
      {(list.data ?? []).map(({ userId, name, email, role, version }) => (
        <Group key={userId} justify="space-between" wrap="nowrap">
          <Text>{name ?? email}</Text>
          {mayChange ? (
            <RoleSelect
              name={name ?? email}
              role={role}
              onChoose={(next) => ask({ user: userId, name: name ?? email, from: role, role: next, version })}
            />
          ) : (
            <Text c="dimmed">{organizationRoleDetails[role].label}</Text>
          )}
        </Group>
      ))}
      {asked === undefined ? null : (
        <RoleQuestion
          asked={asked}
          writing={change}
          onConfirm={() => change.mutate(asked)}
          onClose={() => ask(undefined)}
        />
      )}
    </Stack>
  );
}

interface RoleQuestionProps {
  readonly asked: Asked;
  readonly writing: { readonly error: Error | null; readonly isPending: boolean; readonly reset: () => void };
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before a role changes, and lists what is gained and lost. */
function RoleQuestion({ asked: { name, from, role }, writing, onConfirm, onClose }: RoleQuestionProps) {
  const permissionsOf = (held: OrganizationRole) => accessWith("enterprise", held).permissions();
  const { gain, loss } = holdingChange(permissionsOf(from), permissionsOf(role));
  return (
    <FormDialog
      title={`Make ${name} ${roleWithArticle(role)}?`}
      action="Change role"
      onClose={onClose}
      writing={writing}
      onSubmit={onConfirm}
    >
      <HoldingNotes gains={`${name} gains`} loses={`${name} loses`} gain={gain} loss={loss} />
    </FormDialog>
  );
}
