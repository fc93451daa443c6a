import { defineRoleModel } from "@rolecall/core";
import { createPermissions } from "@rolecall/react";

const model = defineRoleModel({
  scopes: { organization: {}, project: { within: "organization" } },
  permissions: {
    "team.create": { anyOf: ["organization"] },
    "project.rename": { anyOf: ["organization", "project"] },
    "report.insights": { allOf: ["organization", "project"] },
  },
  roles: {
    organization: { owner: { permissions: ["team.create", "project.rename", "report.insights"] } },
    project: { analyst: { permissions: ["report.insights"] } },
  },
});

const { PermissionProvider, Can, usePermission } = createPermissions(model);

function Rename() {
  const { status } = usePermission("project.rename", { project: "web" });
  return <button disabled={status !== "allowed"}>Rename</button>;
}

/** Uses one gate and one hook, the least that an application ships. */
export function App() {
  return (
    <PermissionProvider snapshot={undefined}>
      <Can permission="team.create">
        <Rename />
      </Can>
    </PermissionProvider>
  );
}
