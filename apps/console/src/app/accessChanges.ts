import {
  type OrganizationPermission,
  organizationModel,
  type OrganizationRole,
  permissionDetails,
} from "@rolecall/organization";
import type { useAccess } from "@rolecall/organization/react";

type ConsoleAccess = ReturnType<typeof useAccess>;
type InProjects = Parameters<ConsoleAccess["targets"]>[0];

/** What a person held at one moment. */
export interface AccessRecord {
  readonly version: number | undefined;
  readonly role: OrganizationRole | undefined;
  /** What they may do, in the organization or in any project. */
  readonly permissions: ReadonlySet<OrganizationPermission>;
}

/** What a person has gained and lost from one moment to another. */
export interface AccessChanges {
  /** Their new role, where it is another. */
  readonly role: OrganizationRole | undefined;
  readonly gained: readonly OrganizationPermission[];
  readonly lost: readonly OrganizationPermission[];
}

/** Tells everything that someone may do now, wherever it is. Nothing is known before there is a snapshot. */
export function readAccessRecord(access: ConsoleAccess): AccessRecord | undefined {
  if (access.status === "unknown") return undefined;
  const inProjects = organizationModel.permissions.filter(isInProjects).filter((permission) => {
    const targets = access.targets(permission);
    return targets.every || targets.ids.length > 0;
  });
  const decision = access.decide("org.leave");
  const grants = decision.status === "allowed" ? decision.grantedBy : [];
  const role = grants.find(({ scope }) => scope === organizationModel.root)?.role;
  return {
    version: access.version,
    role: organizationModel.roles("organization").find((each) => each === role),
    permissions: new Set<OrganizationPermission>([...access.permissions(), ...inProjects]),
  };
}

/** Compares two moments. */
export function accessChanges(before: AccessRecord, after: AccessRecord): AccessChanges {
  const findMissing = (one: AccessRecord, other: AccessRecord) =>
    organizationModel.permissions.filter((each) => other.permissions.has(each) && !one.permissions.has(each));
  return {
    role: after.role === before.role ? undefined : after.role,
    gained: findMissing(before, after),
    lost: findMissing(after, before),
  };
}

function isInProjects(permission: OrganizationPermission): permission is InProjects {
  return permissionDetails[permission].scope === "project";
}
