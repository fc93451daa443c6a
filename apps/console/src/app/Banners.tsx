import { Stack } from "@mantine/core";
import { useLocalStorage, useNetwork } from "@mantine/hooks";
import { IconAlertTriangle, IconFlask, IconUsers, IconWifiOff } from "@tabler/icons-react";
import { useAddress } from "../ui/address/useAddress.ts";
import { useAuthority, unwrap } from "../session/api/useAuthority.ts";
import { useWrite } from "../session/api/useWrite.ts";
import { WriteError } from "../session/api/WriteError.tsx";
import { PlaceLink } from "../ui/forms/PlaceLink.tsx";
import { useSession } from "../session/ConsoleSession.ts";
import { TaskButton } from "../ui/tasks/TaskButton.tsx";
import { timeWords } from "../ui/words/timeWords.ts";
import { Banner } from "./Banner.tsx";

/**
 * The most urgent of what there is to know on every page, in one line: that there is no connection, that the organization
 * is about to be deleted, and on its own pages that it has one owner only, or what is new.
 */
export function Banners() {
  const { organization } = useSession();
  const { path } = useAddress().address;
  const [isBetaSeen, setBetaSeen] = useLocalStorage({
    key: "rolecall.beta-seen",
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const { online: isOnline } = useNetwork();
  const read = useAuthority(["organization"], (client, id) =>
    client.organizations.read({ organization: id }),
  );
  const owners = read.data?.administrators.filter(({ role }) => role === "owner").length;
  if (!isOnline)
    return (
      <Banner color="orange" icon={IconWifiOff}>
        <b>You are offline.</b> What you see may be out of date, and nothing can be changed until the
        connection is back.
      </Banner>
    );
  if (organization.state === "deletionRequested") return <Deletion purgeAt={read.data?.purgeAt} />;
  // the overview says it among the owners
  const isAbout = path.startsWith("/organization/") && path !== "/organization/overview";
  if (isAbout && organization.role === "owner" && owners === 1)
    return (
      <Banner color="yellow" icon={IconUsers}>
        You are the only owner of {organization.name}.{" "}
        <PlaceLink to="/organization/users">Make a second person an owner</PlaceLink>
      </Banner>
    );
  if (!path.startsWith("/organization/") || isBetaSeen) return null;
  return (
    <Banner color="indigo" icon={IconFlask} onHide={() => setBetaSeen(true)}>
      Organizations are new: what is here may still change.
    </Banner>
  );
}

function Deletion({ purgeAt }: { readonly purgeAt: number | undefined }) {
  const { organization } = useSession();
  const keep = useWrite(
    async ({ client }) =>
      unwrap(await client.organizations.cancelDeletion({ organization: organization.id })),
    `${organization.name} is kept.`,
  );
  const when = purgeAt === undefined ? "soon" : `on ${timeWords(purgeAt)}`;
  return (
    <Stack gap={0}>
      <Banner
        color="red"
        icon={IconAlertTriangle}
        control={
          <TaskButton
            permission="org.deletion.cancel"
            showReason={false}
            size="compact-sm"
            loading={keep.isPending}
            onClick={() => keep.mutate()}
            variant="filled"
          >
            Keep the organization
          </TaskButton>
        }
      >
        <b>
          {organization.name} will be deleted {when}.
        </b>{" "}
        Until then everything can be read and nothing changed.
      </Banner>
      <WriteError error={keep.error} />
    </Stack>
  );
}
