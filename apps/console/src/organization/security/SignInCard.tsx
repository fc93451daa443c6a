import { Stack } from "@mantine/core";
import type { AnswerOf } from "../../../contract/Answers.ts";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { SettingCard } from "../../ui/forms/SettingCard.tsx";
import { TaskSwitch } from "../../ui/forms/TaskSwitch.tsx";
import { TwoFactorSwitch } from "./TwoFactorSwitch.tsx";

const noDomain = "Verify a domain first, under Domains below.";
const noProvider = "Set up your identity provider first, below.";

/** The three switches of signing in. */
export function SignInCard() {
  const security = useRead("security.read", {});
  return (
    <SettingCard title="Signing in">
      <Loaded query={security} height={230}>
        {(settings) => <Switches settings={settings} />}
      </Loaded>
    </SettingCard>
  );
}

function Switches({ settings }: { readonly settings: AnswerOf<"security.read"> }) {
  const { sso, ssoRequired, twoFactorRequired, domains, provider } = settings;
  const setSso = useWrite(
    ({ api, organization }, on: boolean) => api("security.setSso", { organization: organization.id }, { on }),
    (_, on) => (on ? "Single sign-on is on." : "Single sign-on is off."),
  );
  const setRequired = useWrite(
    ({ api, organization }, on: boolean) =>
      api("security.setSsoRequired", { organization: organization.id }, { on }),
    (_, on) => (on ? "Members sign in by single sign-on now." : "Other ways to sign in are open again."),
  );
  const hasDomain = domains.some(({ state }) => state === "verified");
  const missing = hasDomain ? provider === undefined && noProvider : noDomain;
  return (
    <Stack gap="lg">
      <TaskSwitch
        permission="security.sso.toggle"
        label="Single sign-on"
        description="People with an address of a verified domain sign in with your identity provider."
        on={sso}
        writing={setSso}
        // what is on can be turned off in any case
        hindrance={!sso && missing}
      />
      <TaskSwitch
        permission="security.ssoRequired.toggle"
        label="Require single sign-on"
        description="Members get in with your identity provider only. Owners and admins keep their password as a way back."
        on={ssoRequired}
        writing={setRequired}
        hindrance={!ssoRequired && !sso && (missing || "Turn single sign-on on first.")}
      />
      <TwoFactorSwitch on={twoFactorRequired} />
    </Stack>
  );
}
