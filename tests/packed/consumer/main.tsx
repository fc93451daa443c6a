import { organizationModel } from "@rolecall/organization";
import { renderToString } from "react-dom/server";
import { access, Can, PermissionProvider, snapshot, usePermission } from "./access.js";

export { Can as OrganizationGate } from "@rolecall/organization/react";

function Rename() {
  const decision = usePermission("project.rename", { project: "web" });
  return <button disabled={decision.status !== "allowed"}>Rename</button>;
}

export const page = renderToString(
  <PermissionProvider snapshot={snapshot}>
    <Can permission="team.create" fallback="ask an owner">
      <a href="/teams/new">new team</a>
    </Can>
    <Can permission="project.rename" on={{ project: "web" }}>
      <Rename />
    </Can>
    {/* @ts-expect-error the name is misspelt */}
    <Can permission="team.craete">never shown</Can>
  </PermissionProvider>,
);

console.log(page);
console.log(access.can("team.create"), organizationModel.permissions.length > 60);
