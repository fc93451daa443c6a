import type { SSOOptions } from "@better-auth/sso";
import { normalizeEmail } from "@rolecall/organization/rules";
import type { Tables } from "@rolecall/server";
import type { Kysely } from "kysely";
import { toDomain, findByDomain, toOrganization } from "./signOnOrganizations.ts";

/**
 * Finds the account of a person who signs in through an identity provider. The provider is only trusted for addresses
 * in the verified domains of its organization, and only while single sign-on is on. Anyone could have created an
 * unverified account, so it loses its password, second factor and sessions before its owner gets it.
 */
export const resolveSsoUser =
  (current: () => Kysely<Tables>): NonNullable<SSOOptions["resolveUser"]> =>
  async ({ providerId, accountKey, providerUser }, { database }) => {
    const organization = toOrganization(providerId);
    const isIts = async (email: string) =>
      (await findByDomain(current(), toDomain(email)))?.id === organization;
    const email = normalizeEmail(providerUser.email);
    const refused = {
      action: "reject",
      code: "sso_not_yours",
      message: "This identity provider is not allowed to sign in this email address.",
    } as const;
    if (email === undefined || !(await isIts(email))) return refused;
    const known = await database.findOne<{ userId: string }>({
      model: "account",
      where: [
        { field: "providerId", value: providerId },
        { field: "accountId", value: accountKey.accountId },
      ],
    });
    const user = await database.findOne<{ id: string; email: string; emailVerified: boolean }>({
      model: "user",
      where: [known === null ? { field: "email", value: email } : { field: "id", value: known.userId }],
    });
    if (user === null) return { action: "continue" };
    if (!(await isIts(user.email))) return refused;
    if (!user.emailVerified) {
      const where = [{ field: "userId", value: user.id }];
      await database.deleteMany({ model: "session", where });
      await database.deleteMany({ model: "account", where });
      await database.deleteMany({ model: "twoFactor", where });
      await database.update({
        model: "user",
        where: [{ field: "id", value: user.id }],
        update: { emailVerified: true, twoFactorEnabled: false },
      });
    }
    return { action: "link", userId: user.id, profile: "preserve" };
  };
