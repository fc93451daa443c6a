/** A model with one of everything, for the tests of what reads and refuses models. */
export const definition = {
  scopes: { organization: {}, project: { within: "organization" } },
  permissions: {
    "team.create": { anyOf: ["organization"] },
    "project.rename": { anyOf: ["organization", "project"] },
    "report.view": { allOf: ["organization", "project"] },
    "audit.export": { anyOf: ["organization"], plans: ["enterprise"] },
    "token.create": { anyOf: ["project"], sources: ["individual", "team"] },
  },
  roles: {
    organization: {
      owner: {
        permissions: ["team.create", "project.rename", "report.view", "audit.export"],
        confers: { project: "owner" },
      },
      member: { permissions: ["report.view"] },
    },
    project: {
      owner: { extends: ["admin"], permissions: ["token.create"] },
      admin: {
        extends: ["analyst"],
        permissions: ["project.rename"],
        onPlan: { enterprise: ["token.create"] },
      },
      analyst: { permissions: ["report.view"] },
    },
  },
} as const;
