import type { OrganizationRole, ProjectRole } from "@rolecall/organization";
import type { Invite, RefusalCode } from "@rolecall/organization/rules";

/**
 * * What is sent for one person: an invitation, roles for a member, or a pending invitation again, perhaps with another
 * offer.
 */
export interface InvitationToSend {
  /**
   * The idempotency key, the same at every attempt: a server that has seen it answers as before and does nothing twice.
   */
  readonly key: string;
  /** What sending it does: invite a new person, give a member more, resend an invitation, or edit and resend it. */
  readonly as: "invited" | "granted" | "resent" | "edited";
  /** Which of the three ways the row came in by. */
  readonly via: Invite["via"];
  /** The address in its normal form. */
  readonly email: string;
  /** What the inviter calls the person. */
  readonly name?: string | undefined;
  /** The offered role in the organization. */
  readonly role: OrganizationRole;
  /** The offered project roles, by project id. */
  readonly projects: readonly { readonly projectId: string; readonly role: ProjectRole }[];
  /** The ids of the offered teams. */
  readonly teamIds: readonly string[];
}

/** Why a row is not sent. Three more codes than those of the rules stand for rows that cannot be read. */
export interface RowRefusal {
  /** The stable code: one of the rules, or of reading the row. */
  readonly code: RefusalCode | "malformed_row" | "unknown_role" | "ambiguous_place";
  /** What is wrong with the row and what to do, in whole sentences. */
  readonly message: string;
  /** Which part of the row it is about, as in `projects[1].role`. */
  readonly path?: string | undefined;
}

/** What will happen to a row, known before anything is sent. */
export type RowVerdict =
  | {
      /** What sending the row will do. */
      readonly outcome: InvitationToSend["as"];
      /** The same in a sentence. */
      readonly message: string;
      /** What is sent to the server. */
      readonly invitation: InvitationToSend;
    }
  /** The address is in an earlier row, or the row gives a member nothing new. */
  | { readonly outcome: "skipped"; readonly message: string; readonly sameAs?: number | undefined }
  | { readonly outcome: "refused"; readonly message: string; readonly refusal: RowRefusal };
