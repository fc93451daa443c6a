import type { OrganizationRole, ProjectRole } from "@rolecall/organization";
import type { Invite, RefusalCode } from "@rolecall/organization/rules";

/** What is sent for one person: an invitation, roles for a member, or an open invitation again, perhaps with another offer. */
export interface InvitationToSend {
  /** The same at every attempt: a server that has seen it answers as it did before, and does nothing twice. */
  readonly key: string;
  readonly as: "invited" | "granted" | "resent" | "edited";
  readonly via: Invite["via"];
  /** As the rules write it. */
  readonly email: string;
  readonly name?: string | undefined;
  readonly role: OrganizationRole;
  readonly projects: readonly { readonly projectId: string; readonly role: ProjectRole }[];
  readonly teamIds: readonly string[];
}

/** Why a row is not sent. Three codes are added to those of the rules, for what cannot be read. */
export interface RowRefusal {
  readonly code: RefusalCode | "malformed_row" | "unknown_role" | "ambiguous_place";
  readonly message: string;
  readonly path?: string | undefined;
}

/** What will come of a row, said before anything is sent. */
export type RowVerdict =
  | {
      readonly outcome: InvitationToSend["as"];
      readonly message: string;
      readonly invitation: InvitationToSend;
    }
  /** The address stands in an earlier row, or the person is a member whom the row gives nothing new. */
  | { readonly outcome: "skipped"; readonly message: string; readonly sameAs?: number | undefined }
  | { readonly outcome: "refused"; readonly message: string; readonly refusal: RowRefusal };
