import { Alert, Avatar, Group, Stack, Text } from "@mantine/core";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useAuthority } from "../../session/api/useAuthority.ts";
import { PlaceLink } from "../../ui/forms/PlaceLink.tsx";
import { SettingCard } from "../../ui/forms/SettingCard.tsx";
import { useSession } from "../../session/ConsoleSession.ts";
import { TransferOwnership } from "./TransferOwnership.tsx";

/** Who owns the organization, a warning while that is one person only, and the way to hand it over. */
export function OwnersCard() {
  const { organization } = useSession();
  const mayMake = organization.role === "owner";
  const read = useAuthority(["organization"], (client, id) =>
    client.organizations.read({ organization: id }),
  );
  return (
    <SettingCard
      title="Owners"
      description={`Only they decide who else owns ${organization.name}, and delete its projects.`}
    >
      <Loaded query={read} height={60}>
        {({ administrators }) => {
          const owners = administrators.filter(({ role }) => role === "owner");
          return (
            <Stack gap="sm">
              {owners.length === 1 ? (
                <Alert color="yellow" title="There is only one owner">
                  If they leave or lose their account, no one can take their place.
                  {mayMake ? (
                    <>
                      {" "}
                      <PlaceLink to="/organization/users">Make someone else an owner, too</PlaceLink>
                    </>
                  ) : null}
                </Alert>
              ) : null}
              {owners.map(({ userId, name, email }) => (
                <Group key={userId} gap="sm" wrap="nowrap">
                  <Avatar name={name ?? email} color="initials" aria-hidden />
                  <div>
                    <Text fw={500}>{name ?? email}</Text>
                    {name === undefined ? null : (
                      <Text size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>
                        {email}
                      </Text>
                    )}
                  </div>
                </Group>
              ))}
            </Stack>
          );
        }}
      </Loaded>
      <TransferOwnership />
    </SettingCard>
  );
}
