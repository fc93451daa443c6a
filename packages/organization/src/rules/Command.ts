import type { Plan } from "../organizationModel.ts";
import type { OrganizationRole } from "../organizationRoles.ts";
import type { ProjectRole } from "../projectRoles.ts";
import type { InvitationTargets } from "./records.ts";

/** What invites one person. The id and the hash of the token are made by the caller: the rules draw no random numbers. */
export interface Invite extends InvitationTargets {
  readonly type: "invite";
  /** Which of the three ways it came: to projects, to teams, or as a row of a list. */
  readonly via: "projects" | "teams" | "list";
  readonly id: string;
  readonly tokenHash: string;
  readonly email: string;
  readonly name?: string | undefined;
  readonly role: OrganizationRole;
}

/** Everything that can be asked of an organization. Who asks and when stands in {@link Context}. */
export type Command =
  | Invite
  | ({
      readonly type: "invitation.edit";
      readonly id: string;
      readonly role: OrganizationRole;
    } & InvitationTargets)
  | {
      readonly type: "invitation.resend";
      readonly id: string;
      readonly tokenHash: string;
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
      readonly userId: string;
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
      readonly userId: string;
      /** What the one who hands over is from then on. */
      readonly ownRole: OrganizationRole;
    }
  | { readonly type: "project.create"; readonly id: string; readonly name: string }
  | { readonly type: "project.rename"; readonly projectId: string; readonly name: string }
  | { readonly type: "project.delete"; readonly projectId: string }
  | {
      readonly type: "project.setEveryoneRole";
      readonly projectId: string;
      readonly role: ProjectRole | undefined;
    }
  | { readonly type: "team.create"; readonly id: string; readonly name: string }
  | { readonly type: "team.rename"; readonly teamId: string; readonly name: string }
  | { readonly type: "team.delete"; readonly teamId: string }
  | { readonly type: "team.addUser"; readonly teamId: string; readonly userId: string }
  | { readonly type: "team.removeUser"; readonly teamId: string; readonly userId: string }
  | {
      readonly type: "team.setProject";
      readonly teamId: string;
      readonly projectId: string;
      readonly role: ProjectRole;
    }
  | { readonly type: "team.removeProject"; readonly teamId: string; readonly projectId: string }
  | {
      readonly type: "grant.set";
      readonly projectId: string;
      readonly userId: string;
      readonly role: ProjectRole;
    }
  | { readonly type: "grant.revoke"; readonly projectId: string; readonly userId: string }
  | { readonly type: "organization.rename"; readonly name: string }
  | {
      readonly type: "organization.changePlan";
      readonly plan: Plan;
      /** How many seats there are from then on. Without it, as many as before. */
      readonly seats?: number | undefined;
    }
  | { readonly type: "organization.requireSecondFactor"; readonly required: boolean }
  | { readonly type: "organization.requestDeletion"; readonly nameTyped: string }
  | { readonly type: "organization.cancelDeletion" }
  /** By the clock: carries out a deletion whose time of grace is over. */
  | { readonly type: "organization.delete" };

/** Who asks, and what the caller has found out about them. */
export interface Context {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The signed-in person, or `"system"` for the clock and the directory. */
  readonly actor: Person | "system";
}

/** A signed-in person. */
export interface Person {
  readonly userId: string;
  readonly email: string;
  readonly emailVerified: boolean;
  /** What they are called. Lists and mails show it instead of the address. */
  readonly name?: string | undefined;
  /** They have just given their password again. @default false */
  readonly passwordConfirmed?: boolean | undefined;
  /**
   * They have a second factor, or their identity provider asks for one. Where it is left out, what is stored with the
   * membership counts.
   */
  readonly secondFactor?: boolean | undefined;
}
