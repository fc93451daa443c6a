import { Alert, Group, Stack, Text } from "@mantine/core";
import { organizationRoleDetails } from "@rolecall/organization";
import { Can, usePermission } from "@rolecall/organization/react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { acme } from "../acme/acme.ts";
import { useClient } from "./ClientContext.ts";
import { RoleSelect } from "./RoleSelect.tsx";

/** Everybody in the organization, with a role to choose for whoever may change it; a refusal is told in its own words. */
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

function MemberList() {
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
    mutationFn: async (asked: {
      user: string;
      role: keyof typeof organizationRoleDetails;
      version: number;
    }) => {
      const { user, role, version } = asked;
      const answered = await client.members.changeRole(
        { organization: acme.id, user, role },
        { ifMatch: version },
      );
      if (!answered.ok) throw new Error(answered.problem.detail);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["members"] }),
  });
  return (
    <Stack gap="xs">
      {change.error === null ? null : (
        <Alert color="red" title="The role was not changed" role="alert">
          {change.error.message}
        </Alert>
      )}
      {list.error === null ? null : <Alert color="red">{list.error.message}</Alert>}
      {(list.data ?? []).map(({ userId, name, email, role, version }) => (
        <Group key={userId} justify="space-between" wrap="nowrap">
          <Text>{name ?? email}</Text>
          {mayChange ? (
            <RoleSelect
              name={name ?? email}
              role={role}
              onChoose={(next) => change.mutate({ user: userId, role: next, version })}
            />
          ) : (
            <Text c="dimmed">{organizationRoleDetails[role].label}</Text>
          )}
        </Group>
      ))}
    </Stack>
  );
}
