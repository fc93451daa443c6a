import { Card, Stack, Title } from "@mantine/core";
import type { AnswerOf } from "../../../contract/Answers.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { SignInSwitch } from "./SignInSwitch.tsx";
import { TwoFactorSwitch } from "./TwoFactorSwitch.tsx";

const noDomain = "Verify a domain first, under Domains below.";

/** The three switches of signing in. */
export function SignInCard({ settings }: { readonly settings: AnswerOf<"security.read"> }) {
  const { sso, ssoRequired, twoFactorRequired, domains } = settings;
  const setSso = useWrite(
    ({ api, organization }, on: boolean) => api("security.setSso", { organization: organization.id }, { on }),
    (_, on) => (on ? "Single sign-on is on." : "Single sign-on is off."),
  );
  const setRequired = useWrite(
    ({ api, organization }, on: boolean) =>
      api("security.setSsoRequired", { organization: organization.id }, { on }),
    (_, on) => (on ? "Everyone signs in by single sign-on now." : "Other ways to sign in are open again."),
  );
  const hasDomain = domains.some(({ state }) => state === "verified");
  return (
    <Card withBorder padding="lg">
      <Stack gap="lg">
        <Title order={2} size="h4">
          Signing in
        </Title>
        <SignInSwitch
          permission="security.sso.toggle"
          label="Single sign-on"
          description="People with an address of a verified domain sign in with your identity provider."
          on={sso}
          writing={setSso}
          // what is on can be turned off in any case
          hindrance={!sso && !hasDomain && noDomain}
        />
        <SignInSwitch
          permission="security.ssoRequired.toggle"
          label="Require single sign-on"
          description="No one with an address of a verified domain signs in by password any more."
          on={ssoRequired}
          writing={setRequired}
          hindrance={!ssoRequired && !sso && (hasDomain ? "Turn single sign-on on first." : noDomain)}
        />
        <TwoFactorSwitch on={twoFactorRequired} />
      </Stack>
    </Card>
  );
}
