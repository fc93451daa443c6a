const permissionCount = 500;

/** Returns the source of a model with 500 permissions, including those of the fixtures. */
export function largeModel(): string {
  const names = Array.from({ length: permissionCount - 3 }, (_, index) => `area${index % 25}.action${index}`);
  const permissions = names.map((name, index) => {
    const scopes = index % 2 === 0 ? '["organization"]' : '["organization", "project"]';
    return `    "${name}": { anyOf: ${scopes} },`;
  });
  const held = [...names, "team.create", "project.rename", "report.funnels"].map((name) => `"${name}"`);
  return [
    'import { defineRoleModel } from "@rolecall/core";',
    "export const model = defineRoleModel({",
    '  scopes: { organization: {}, project: { within: "organization" } },',
    "  permissions: {",
    ...permissions,
    '    "team.create": { anyOf: ["organization"] },',
    '    "project.rename": { anyOf: ["organization", "project"] },',
    '    "report.funnels": { anyOf: ["project"] },',
    "  },",
    "  roles: {",
    `    organization: { owner: { permissions: [${held.join(", ")}] }, member: { permissions: [] } },`,
    "    project: { owner: { permissions: [] }, analyst: { permissions: [] } },",
    "  },",
    "});",
  ].join("\n");
}
