import type { Handlers } from "../frame/Asked.ts";
import { Refused } from "../frame/Refused.ts";
import { executeFor } from "./executeFor.ts";
import { lockSecurity } from "./lockSecurity.ts";
import { readSecurity, needsDomain, writeSecurity } from "./readSecurity.ts";
import { requirePassword } from "./requirePassword.ts";

/** How people may sign in to what belongs to the organization. */
export const securityHandlers: Pick<
  Handlers,
  "security.read" | "security.setSso" | "security.setSsoRequired" | "security.setTwoFactor"
> = {
  async "security.read"({ db, organization }) {
    const { sso, sso_required, domains } = await readSecurity(db, organization.id);
    return { sso, ssoRequired: sso_required, twoFactorRequired: organization.twoFactorRequired, domains };
  },

  async "security.setSso"(asked) {
    const { db, write, organization, body } = asked;
    const before = await readSecurity(db, organization.id);
    if (before.sso === body.on) return { status: "unchanged" };
    if (body.on && !before.hasVerified) throw needsDomain();
    // single sign-on brings its own second factor; the authority refuses this without the password
    if (body.on && organization.twoFactorRequired)
      await executeFor(asked, { type: "organization.requireSecondFactor", required: false });
    return write(async (within) => {
      const { sso, hasVerified, secondFactor } = await lockSecurity(within, organization.id);
      if (sso === body.on) return { status: "unchanged" as const };
      if (body.on && !hasVerified) throw needsDomain();
      if (body.on && secondFactor)
        throw new Refused(
          "two_factor_enabled",
          "Somebody else has just required two-factor sign-in. Load the page again, then decide.",
        );
      await writeSecurity(within, organization.id, { sso: body.on, sso_required: false });
      return { status: "done" as const };
    });
  },

  async "security.setSsoRequired"({ write, organization, body }) {
    return write(async (db) => {
      const { sso, sso_required } = await lockSecurity(db, organization.id);
      if (body.on && !sso)
        throw new Refused("sso_off", "Single sign-on is off, so it cannot be required. Switch it on first.");
      if (sso_required === body.on) return { status: "unchanged" as const };
      await writeSecurity(db, organization.id, { sso, sso_required: body.on });
      return { status: "done" as const };
    });
  },

  async "security.setTwoFactor"(asked) {
    const { db, organization, person, body } = asked;
    requirePassword(person, "change who needs a second factor");
    const isSsoOn = async () => (await readSecurity(db, organization.id)).sso;
    if (body.on && (await isSsoOn())) throw ssoEnabled();
    const status = await executeFor(asked, { type: "organization.requireSecondFactor", required: body.on });
    // The authority keeps this in a transaction of its own, before which somebody may have switched single sign-on on.
    // After it nobody can: they would find it required.
    if (body.on && (await isSsoOn())) {
      await executeFor(asked, { type: "organization.requireSecondFactor", required: false });
      throw ssoEnabled();
    }
    return { status };
  },
};

const ssoEnabled = () =>
  new Refused(
    "sso_enabled",
    "Single sign-on is on, and whoever uses it is asked for a second factor there. Switch it off first.",
  );
