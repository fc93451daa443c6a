import type { Plan } from "../organizationModel.ts";
import type { OrganizationRole } from "../organizationRoles.ts";
import type { ProjectRole } from "../projectRoles.ts";
import type { InvitationTargets } from "./records.ts";

/**
 * * Invites one person. The caller creates the id and the hash of the token, because the rules have no random numbers.
 */
export interface Invite extends InvitationTargets {
  readonly type: "invite";
  /** How the invitation was created: to projects, to teams, or as a row of a list. */
  readonly via: "projects" | "teams" | "list";
  /** The id of the new invitation, unique among all invitations. */
  readonly id: string;
  /** The hash of the token in the invitation link. */
  readonly tokenHash: string;
  /** The address to invite, in any spelling. */
  readonly email: string;
  /** What the inviter calls the invited person. */
  readonly name?: string | undefined;
  /** The offered role in the organization. */
  readonly role: OrganizationRole;
}

/** Every command of an organization. {@link Context} has the actor and the time. */
export type Command =
  | Invite
  | ({
      readonly type: "invitation.edit";
      readonly id: string;
      readonly role: OrganizationRole;
    } & InvitationTargets)
  | {
      readonly type: "invitation.resend";
      /** The id of the invitation, or of the new project or team. */
      readonly id: string;
      /** The hash of the token. Every sending has a new one. */
      readonly tokenHash: string;
      /** Whether an email goes out. Without one, no send limit applies. */
      readonly mail: boolean;
    }
  | { readonly type: "invitation.retry"; readonly id: string; readonly tokenHash: string }
  | { readonly type: "invitation.revoke"; readonly id: string }
  | { readonly type: "invitation.hide"; readonly id: string }
  | { readonly type: "invitation.accept"; readonly tokenHash: string }
  | { readonly type: "invitation.decline"; readonly tokenHash: string }
  /** By the clock: every pending invitation whose time has run out. */
  | { readonly type: "invitations.expire" }
  | {
      readonly type: "member.changeRole";
      /** The id of the member it is about. */
      readonly userId: string;
      /** The role from then on. */
      readonly role: OrganizationRole;
      /** The version of the membership that the person saw. */
      readonly version: number;
    }
  | { readonly type: "member.stepDown"; readonly role: OrganizationRole }
  | { readonly type: "member.leave" }
  | { readonly type: "member.remove"; readonly userId: string }
  | { readonly type: "member.suspend"; readonly userId: string }
  | { readonly type: "member.restore"; readonly userId: string }
  | {
      readonly type: "ownership.handOver";
      /** The id of the member it is about. */
      readonly userId: string;
      /** What the one who hands over is from then on. */
      readonly ownRole: OrganizationRole;
    }
  | { readonly type: "project.create"; readonly id: string; readonly name: string }
  | { readonly type: "project.rename"; readonly projectId: string; readonly name: string }
  | { readonly type: "project.delete"; readonly projectId: string }
  | {
      readonly type: "project.setEveryoneRole";
      /** The id of the project. */
      readonly projectId: string;
      /** The role from then on. */
      readonly role: ProjectRole | undefined;
    }
  | { readonly type: "team.create"; readonly id: string; readonly name: string }
  | { readonly type: "team.rename"; readonly teamId: string; readonly name: string }
  | { readonly type: "team.delete"; readonly teamId: string }
  | { readonly type: "team.addUser"; readonly teamId: string; readonly userId: string }
  | { readonly type: "team.removeUser"; readonly teamId: string; readonly userId: string }
  | {
      readonly type: "team.setProject";
      /** The id of the team. */
      readonly teamId: string;
      /** The id of the project. */
      readonly projectId: string;
      /** The role from then on. */
      readonly role: ProjectRole;
    }
  | { readonly type: "team.removeProject"; readonly teamId: string; readonly projectId: string }
  | {
      readonly type: "grant.set";
      /** The id of the project. */
      readonly projectId: string;
      /** The id of the member it is about. */
      readonly userId: string;
      /** The role from then on. */
      readonly role: ProjectRole;
    }
  | { readonly type: "grant.revoke"; readonly projectId: string; readonly userId: string }
  | { readonly type: "organization.rename"; readonly name: string }
  | {
      readonly type: "organization.changePlan";
      /** The plan from then on. */
      readonly plan: Plan;
      /** How many seats there are from then on. Without it, as many as before. */
      readonly seats?: number | undefined;
    }
  | { readonly type: "organization.requireSecondFactor"; readonly required: boolean }
  | { readonly type: "organization.requestDeletion"; readonly nameTyped: string }
  | { readonly type: "organization.cancelDeletion" }
  /** By the clock: carries out a deletion whose time of grace is over. */
  | { readonly type: "organization.delete" };

/** Who sends a command, and when. */
export interface Context {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The signed-in person, or `"system"` for the clock and the directory. */
  readonly actor: Person | "system";
}

/** A signed-in person. */
export interface Person {
  /** The id of the account. */
  readonly userId: string;
  /** The email address of the account, in any spelling. */
  readonly email: string;
  /** Whether the person has confirmed that the address is theirs. */
  readonly emailVerified: boolean;
  /** What they are called. Lists and mails show it instead of the address. */
  readonly name?: string | undefined;
  /** Whether they have just entered their password again. @default false */
  readonly passwordConfirmed?: boolean | undefined;
  /**
   * Whether they have a second factor, or their identity provider requires one. If left out, the value stored with
   * the membership counts.
   */
  readonly secondFactor?: boolean | undefined;
}
