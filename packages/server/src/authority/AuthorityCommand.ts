import type { Command } from "@rolecall/organization/rules";

/** What the authority makes itself, so that no one can choose an id or a token. */
type Made = "id" | "tokenHash";

type Without<C, K extends PropertyKey> = C extends unknown ? Omit<C, K> : never;

/** The commands that only the clock gives: {@link Authority.tick} runs them. */
type ByClock = "invitations.expire" | "organization.delete";

/** Answers to an invitation, given by its token instead of by an organization's id. */
type ByToken = "invitation.accept" | "invitation.decline";

type Asked = Exclude<Command, { readonly type: ByClock | ByToken }>;

/**
 * The commands of an organization: those of the rules, without the ids and token hashes that the authority creates.
 * @example
 * import type { AuthorityCommand } from "@rolecall/server";
 *
 * const command: AuthorityCommand = { type: "team.create", name: "Growth" };
 */
export type AuthorityCommand =
  | Without<Extract<Asked, { readonly type: "invite" | "project.create" | "team.create" }>, Made>
  | Without<Extract<Asked, { readonly type: "invitation.resend" | "invitation.retry" }>, "tokenHash">
  | Exclude<
      Asked,
      {
        readonly type: "invite" | "project.create" | "team.create" | "invitation.resend" | "invitation.retry";
      }
    >;
