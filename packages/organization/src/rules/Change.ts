import type { OrganizationRole } from "../organizationRoles.ts";
import type { ProjectRole } from "../projectRoles.ts";
import type {
  InvitationRecord,
  MemberRecord,
  OrganizationRecord,
  ProjectRecord,
  TeamPlaces,
} from "./records.ts";

/** One change of a command. A server turns each into a statement; `applyChanges` applies them in memory. */
export type Change =
  | { readonly type: "organization.created"; readonly organization: OrganizationRecord }
  | { readonly type: "organization.updated"; readonly organization: OrganizationRecord }
  | { readonly type: "member.added"; readonly member: MemberRecord }
  | { readonly type: "member.updated"; readonly member: MemberRecord; readonly before: MemberRecord }
  /** Takes the grants and the places in teams away as well. */
  | { readonly type: "member.removed"; readonly member: MemberRecord; readonly how: "removed" | "left" }
  | { readonly type: "invitation.added"; readonly invitation: InvitationRecord }
  | {
      readonly type: "invitation.updated";
      /** The invitation after the change. */
      readonly invitation: InvitationRecord;
      /** The record before the change. */
      readonly before: InvitationRecord;
    }
  | { readonly type: "project.added"; readonly project: ProjectRecord }
  | { readonly type: "project.updated"; readonly project: ProjectRecord }
  /** Takes its grants, its places in teams and in pending and expired invitations away as well. */
  | { readonly type: "project.removed"; readonly projectId: string }
  /** A new team, with no one in it. */
  | { readonly type: "team.added"; readonly team: TeamPlaces }
  /** Its name, or what it has in projects. */
  | { readonly type: "team.updated"; readonly team: TeamPlaces; readonly before: TeamPlaces }
  /** Takes its places in pending and expired invitations away as well. */
  | { readonly type: "team.removed"; readonly team: TeamPlaces }
  | { readonly type: "team.joined"; readonly team: TeamPlaces; readonly userId: string }
  | { readonly type: "team.left"; readonly team: TeamPlaces; readonly userId: string }
  | {
      readonly type: "grant.set";
      /** The id of the project. */
      readonly projectId: string;
      /** The id of the member. */
      readonly userId: string;
      /** The role from then on. */
      readonly role: ProjectRole;
    }
  | { readonly type: "grant.removed"; readonly projectId: string; readonly userId: string }
  /** A mail to send, once. */
  | { readonly type: "mail.queued"; readonly kind: MailKind; readonly to: string; readonly about: string }
  /** A place that an accepted invitation offered and that is gone: reported, not an error. */
  | { readonly type: "target.skipped"; readonly kind: "project" | "team"; readonly id: string };

/** What a mail is about. */
export type MailKind =
  | "invitation"
  | "invitation.accepted"
  | "invitation.declined"
  | "role.changed"
  | "member.removed"
  | "deletion.requested"
  | "deletion.cancelled"
  | "owner.made"
  | "owner.offered"
  | "owner.joined"
  | "secondFactor.changed"
  | "project.deleted"
  | "project.transferred"
  | "project.received";

/** A change of role, for the audit log and the interface. */
export interface RoleChange {
  /** The role before. */
  readonly from: OrganizationRole;
  /** The role afterwards. */
  readonly to: OrganizationRole;
}
