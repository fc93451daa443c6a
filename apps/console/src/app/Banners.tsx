import { Alert, Button, Group, Stack } from "@mantine/core";
import { useLocalStorage, useNetwork } from "@mantine/hooks";
import { IconAlertTriangle, IconFlask, IconUsers, IconWifiOff } from "@tabler/icons-react";
import { useAddress } from "../ui/address/useAddress.ts";
import { useAuthority, valueOf } from "../session/api/useAuthority.ts";
import { useWrite } from "../session/api/useWrite.ts";
import { WriteError } from "../session/api/WriteError.tsx";
import { PlaceLink } from "../ui/forms/PlaceLink.tsx";
import { useSession } from "../session/ConsoleSession.ts";
import { Task } from "../ui/tasks/Task.tsx";
import { deadlineWords } from "../ui/words/deadlineWords.ts";

/**
 * What there is to know on every page: that there is no connection, and that the organization is about to be deleted. Those about the organization say, too,
 * what is new, and that it has one owner only.
 */
export function Banners() {
  const { organization } = useSession();
  const { path } = useAddress().address;
  const [isBetaSeen, setBetaSeen] = useLocalStorage({ key: "rolecall.beta-seen", defaultValue: false });
  const read = useAuthority(["organization"], (client, id) =>
    client.organizations.read({ organization: id }),
  );
  const owners = read.data?.administrators.filter(({ role }) => role === "owner").length;
  const isAbout = path.startsWith("/organization/");
  const isAlone =
    isAbout &&
    // the overview says it beside the owners
    path !== "/organization/overview" &&
    organization.role === "owner" &&
    organization.state === "active" &&
    owners === 1;
  const isNew = isAbout && !isBetaSeen;
  const isGoing = organization.state === "deletionRequested";
  const { online: isOnline } = useNetwork();
  if (isOnline && !isNew && !isAlone && !isGoing) return null;
  return (
    <Stack gap="xs" mb="lg">
      {isOnline ? null : (
        <Alert color="orange" icon={<IconWifiOff aria-hidden />} title="You are offline">
          What you see may be out of date, and nothing can be changed until the connection is back.
        </Alert>
      )}
      {isGoing ? <Deletion purgeAt={read.data?.purgeAt} /> : null}
      {isAlone ? (
        <Alert
          color="yellow"
          icon={<IconUsers aria-hidden />}
          title={`You are the only owner of ${organization.name}`}
        >
          If you lose your account, no one can make another owner.{" "}
          <PlaceLink to="/organization/users">Make a second person an owner</PlaceLink>
        </Alert>
      ) : null}
      {isNew ? (
        <Alert
          color="indigo"
          variant="light"
          icon={<IconFlask aria-hidden />}
          withCloseButton
          styles={{ message: { marginInlineEnd: "var(--mantine-spacing-sm)" } }}
          closeButtonLabel="Hide this notice"
          onClose={() => setBetaSeen(true)}
        >
          Organizations are new: what is here may still change.
        </Alert>
      ) : null}
    </Stack>
  );
}

function Deletion({ purgeAt }: { readonly purgeAt: number | undefined }) {
  const { organization } = useSession();
  const keep = useWrite(
    async ({ client }) =>
      valueOf(await client.organizations.cancelDeletion({ organization: organization.id })),
    `${organization.name} is kept.`,
  );
  const when = purgeAt === undefined ? "soon" : `on ${deadlineWords(purgeAt)}`;
  return (
    <Alert
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={`${organization.name} will be deleted ${when}`}
    >
      <Stack gap="xs">
        Until then everything can be read and nothing can be changed, unless the deletion is called off.
        <WriteError error={keep.error} />
        <Group>
          <Task permission="org.deletion.cancel">
            <Button
              size="xs"
              data-task="org.deletion.cancel"
              loading={keep.isPending}
              onClick={() => keep.mutate()}
            >
              Keep the organization
            </Button>
          </Task>
        </Group>
      </Stack>
    </Alert>
  );
}
