import { dataRequestPermissions, outreachPermissions, reportPermissions } from "./reportPermissions.ts";

/** The four project roles, each holding all that the one below it holds. */
export const projectRoles = {
  owner: {
    extends: ["admin"],
    permissions: [
      "account.gdprToken.generate",
      "lexicon.drop",
      "lexicon.merge",
      "project.delete",
      "project.reset",
      "project.transfer",
    ],
  },
  admin: {
    extends: ["analyst"],
    permissions: [
      "lexicon.describe",
      "lexicon.tag",
      "lexicon.visibility",
      "project.defaultRole.set",
      "project.keys.view",
      "project.rename",
      "project.timezone.update",
      "project.usage.view",
      "project.user.role.change",
      "project.users.invite",
      "user.grantIndividual",
      "user.revokeIndividual",
    ],
    onPlan: { enterprise: ["account.gdprToken.generate"] },
  },
  // `plans` says where these two can be newly given. Anyone who has one after a downgrade keeps what it means.
  analyst: { extends: ["consumer"], permissions: outreachPermissions, plans: ["enterprise"] },
  consumer: {
    permissions: [...reportPermissions, ...dataRequestPermissions],
    plans: ["enterprise"],
  },
} as const;

/** A role in one project. */
export type ProjectRole = keyof typeof projectRoles;
