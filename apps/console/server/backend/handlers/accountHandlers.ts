import { hashOfSecret, makeSecret } from "../facts/makeSecret.ts";
import type { Handlers } from "../frame/EndpointRequest.ts";
import { findMember } from "./findMember.ts";
import { readPreferences, setPreference } from "./preferences.ts";
import { readUsageFile, readUsageRequests, requestUsage } from "./usageRequests.ts";

const year = 365 * 24 * 60 * 60 * 1000;

/** The account of the signed-in person. */
export const accountHandlers: Pick<
  Handlers,
  | "account.read"
  | "account.changeName"
  | "account.changeEmail"
  | "account.changePassword"
  | "account.setPersonalization"
  | "account.setUsageLogging"
  | "account.requestUsageData"
  | "account.downloadUsageData"
  | "account.deleteUsageData"
  | "account.createGdprToken"
  | "alerts.setCustom"
  | "alerts.setAutomatic"
> = {
  async "account.read"(asked) {
    const { name, email } = await findMember(asked, asked.person.userId);
    const preferences = await readPreferences(asked);
    return { name, email, ...preferences, usageRequests: await readUsageRequests(asked) };
  },

  async "account.changeName"({ backend, request, body, setCookies }) {
    setCookies(await backend.accounts.changeName(request, body.name));
    return { status: "done" };
  },

  async "account.changeEmail"({ backend, organization, person, request, body, setCookies }) {
    setCookies(await backend.accounts.changeEmail(request, body.email));
    // once the link is opened, the authority emails the old address again
    await backend.authority.send({
      organization: organization.id,
      about: person.userId,
      to: person.email,
      subject: "The email address of your account is about to change",
      text: `Hello,\n\nYou requested ${body.email} as the new email address of your account. To confirm it, open the link in the email sent to that address. Until then, sign in with your current one.\n\nIf you didn't request this, someone else is using your account. Change your password at ${backend.origin} immediately.\n`,
    });
    return { status: "done" };
  },

  async "account.changePassword"({ backend, request, body, setCookies }) {
    setCookies(await backend.accounts.changePassword(request, body.current, body.next));
    return { status: "done" };
  },

  "account.setPersonalization": (asked) => setPreference(asked, { personalize: asked.body.on }),
  "account.setUsageLogging": (asked) => setPreference(asked, { log_usage: asked.body.on }),
  "alerts.setCustom": (asked) => setPreference(asked, { custom_alerts: asked.body.on }),
  "alerts.setAutomatic": (asked) => setPreference(asked, { automatic_insights: asked.body.on }),

  "account.requestUsageData": (asked) => requestUsage(asked, "export"),
  "account.downloadUsageData": (asked) => readUsageFile(asked, asked.params.request),
  "account.deleteUsageData": (asked) => requestUsage(asked, "deletion"),

  async "account.createGdprToken"({ write, organization, project, person, now }) {
    const token = `gdpr_${makeSecret(32)}`;
    const expires_at = new Date(now.getTime() + year);
    const row = { token_hash: await hashOfSecret(token), expires_at };
    await write((db) =>
      db
        .insertInto("gdpr_tokens")
        .values({ organization_id: organization.id, project_id: project.id, user_id: person.userId, ...row })
        .onConflict((conflict) =>
          conflict.columns(["organization_id", "project_id", "user_id"]).doUpdateSet(row),
        )
        .execute(),
    );
    return { token, expiresAt: expires_at.getTime() };
  },
};
