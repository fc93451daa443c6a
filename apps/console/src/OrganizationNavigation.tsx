import { NavLink, Stack } from "@mantine/core";
import { Can } from "@rolecall/organization/react";

/** Offers the pages of the organization settings that the person may open. */
export function OrganizationNavigation() {
  return (
    <Stack component="nav" gap={0} aria-label="Organization settings">
      <Can permission="org.settings.view" fallback="You have no organization settings.">
        <NavLink href="#overview" label="Overview" />
      </Can>
      <Can permission="project.create">
        <NavLink href="#projects" label="Projects" />
      </Can>
      <Can permission="user.list">
        <NavLink href="#users" label="Users" />
      </Can>
      <Can permission="team.create">
        <NavLink href="#teams" label="Teams" />
      </Can>
      <Can permission="security.sso.toggle">
        <NavLink href="#security" label="Access security" />
      </Can>
      <Can permission="audit.view">
        <NavLink href="#audit" label="Audit log" />
      </Can>
    </Stack>
  );
}
