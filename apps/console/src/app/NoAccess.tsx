import { Card, List, Stack, Text } from "@mantine/core";
import { organizationRoleDetails } from "@rolecall/organization";
import { Loaded } from "../session/api/Loaded.tsx";
import { useAuthority } from "../session/api/useAuthority.ts";
import { useSession } from "../session/ConsoleSession.ts";
import { RequestAccess } from "../ui/tasks/RequestAccess.tsx";
import { ScreenTitle } from "../ui/tasks/ScreenTitle.tsx";

/** What members see who have no project yet: who can help, and how. */
export function NoAccess() {
  const { organization } = useSession();
  const read = useAuthority(["organization"], (client, id) =>
    client.organizations.read({ organization: id }),
  );
  return (
    <Stack gap="lg">
      <ScreenTitle area={organization.name} title="No access yet">
        You are a member of {organization.name}, and have no role in a project yet.
      </ScreenTitle>
      <Card withBorder>
        <Loaded query={read}>
          {({ administrators }) => (
            <Stack gap="md" align="flex-start">
              <Text>These people can give you a role in a project:</Text>
              <List spacing="xs" aria-label="Owners and admins">
                {administrators.map(({ userId, name, email, role }) => (
                  <List.Item key={userId}>
                    {name ?? email}, {organizationRoleDetails[role].label.toLowerCase()}{" "}
                    {name === undefined ? null : (
                      <Text span c="dimmed" size="sm">
                        {email}
                      </Text>
                    )}
                  </List.Item>
                ))}
              </List>
              <RequestAccess wanted={[{ permission: "report.insights", project: "" }]} />
            </Stack>
          )}
        </Loaded>
      </Card>
    </Stack>
  );
}
