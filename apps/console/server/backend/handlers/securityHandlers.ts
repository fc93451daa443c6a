import type { CheckedProvider } from "../IdentityProviders.ts";
import type { EndpointRequest, Handlers } from "../frame/EndpointRequest.ts";
import { Refused } from "../frame/Refused.ts";
import { executeFor } from "./executeFor.ts";
import { lockSecurity } from "./lockSecurity.ts";
import { mailSecurity } from "./mailSecurity.ts";
import { readSecurity, needsDomain, writeSecurity } from "./readSecurity.ts";

/** The sign-in settings of an organization. */
export const securityHandlers: Pick<
  Handlers,
  | "security.read"
  | "security.setSso"
  | "security.setSsoRequired"
  | "security.setTwoFactor"
  | "security.setOidc"
  | "security.setSaml"
> = {
  async "security.read"({ db, organization, backend }) {
    const { authority, identityProviders } = backend;
    const [{ sso, sso_required, domains }, provider] = await Promise.all([
      readSecurity(db, organization.id),
      identityProviders.read(authority.database.query, organization.id),
    ]);
    return {
      sso,
      ssoRequired: sso_required,
      twoFactorRequired: organization.twoFactorRequired,
      domains,
      provider,
      serviceProvider: identityProviders.addresses(organization.id),
    };
  },

  async "security.setSso"(asked) {
    const { writeWithCommands, organization, body, backend } = asked;
    return writeWithCommands(async (within, transaction) => {
      const { sso, hasVerified, secondFactor } = await lockSecurity(within, organization.id);
      if (sso === body.on) return { status: "unchanged" as const };
      if (body.on && !hasVerified) throw needsDomain();
      if (body.on && (await backend.identityProviders.read(transaction, organization.id)) === undefined)
        throw new Refused(
          "sso_needs_provider",
          "Single sign-on needs an identity provider. Set one up below first.",
        );
      if (body.on && secondFactor && !organization.twoFactorRequired)
        throw new Refused(
          "two_factor_enabled",
          "Someone else has just required two-factor sign-in. Reload the page, then decide.",
        );
      // single sign-on brings its own second factor; the authority refuses this without the password
      if (body.on && secondFactor)
        await executeFor(asked, transaction, { type: "organization.requireSecondFactor", required: false });
      await writeSecurity(within, organization.id, { sso: body.on, sso_required: false });
      await mailSecurity(asked, transaction, (by, place) =>
        body.on
          ? `${by} turned on single sign-on in ${place}.`
          : `${by} turned off single sign-on in ${place}.`,
      );
      return { status: "done" as const };
    });
  },

  async "security.setSsoRequired"(asked) {
    const { write, organization, body } = asked;
    return write(async (db, transaction) => {
      const { sso, sso_required } = await lockSecurity(db, organization.id);
      if (body.on && !sso)
        throw new Refused("sso_off", "Single sign-on is off, so it can't be required. Turn it on first.");
      if (sso_required === body.on) return { status: "unchanged" as const };
      await writeSecurity(db, organization.id, { sso, sso_required: body.on });
      await mailSecurity(asked, transaction, (by, place) =>
        body.on
          ? `${by} now requires single sign-on for everyone in ${place}.`
          : `${by} no longer requires single sign-on in ${place}.`,
      );
      return { status: "done" as const };
    });
  },

  async "security.setTwoFactor"(asked) {
    const { writeWithCommands, organization, body } = asked;
    return writeWithCommands(async (within, transaction) => {
      const { sso } = await lockSecurity(within, organization.id);
      if (body.on && sso) throw ssoEnabled();
      const command = { type: "organization.requireSecondFactor", required: body.on } as const;
      return { status: await executeFor(asked, transaction, command) };
    });
  },

  "security.setOidc": async (asked) =>
    keepProvider(asked, await asked.backend.identityProviders.checkOidc(asked.organization.id, asked.body)),

  "security.setSaml": async (asked) =>
    keepProvider(asked, asked.backend.identityProviders.checkSaml(asked.organization.id, asked.body)),
};

async function keepProvider(
  asked: EndpointRequest<"security.setOidc"> | EndpointRequest<"security.setSaml">,
  provider: CheckedProvider,
): Promise<{ readonly status: "done" }> {
  const { write, backend, organization } = asked;
  await write(async (db, transaction) => {
    await lockSecurity(db, organization.id);
    await backend.identityProviders.keep(transaction, organization.id, provider);
    await mailSecurity(
      asked,
      transaction,
      (by, place) => `${by} changed the identity provider for single sign-on in ${place}.`,
    );
  });
  return { status: "done" };
}

const ssoEnabled = () =>
  new Refused(
    "sso_enabled",
    "Single sign-on is on, and the identity provider checks the second factor. Turn single sign-on off first.",
  );
