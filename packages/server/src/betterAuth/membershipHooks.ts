import { refusalStatus } from "@rolecall/organization/rules";
import type { Authority } from "../authority/Authority.ts";
import { APIError } from "better-auth/api";

/** The part of the authority that keeps memberships in step with accounts. */
export type MembershipKeeper = Pick<Authority, "deleteAccount" | "updatePerson">;

/** A user as better-auth keeps it. */
export interface AccountHolder {
  readonly id: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly name?: string | undefined;
  /** Left out where better-auth keeps no second factors. */
  readonly twoFactorEnabled?: boolean | null | undefined;
}

/** Makes what has to happen when an account changes, or is about to go. */
export function membershipHooks(authority: MembershipKeeper) {
  return {
    /** Carries the address and the name over into the memberships. */
    carryOver: (user: AccountHolder): Promise<void> => authority.updatePerson(personOf(user)),

    /**
     * Carries a changed account over. A second factor that is off now closes what requires one at once. One that is on
     * counts from the next request: better-auth is about to replace the session that switched it on, and open tabs
     * that ask again before they have the new one would find themselves signed out.
     */
    carryChange: ({ twoFactorEnabled, ...user }: AccountHolder): Promise<void> =>
      authority.updatePerson({
        ...personOf(user),
        ...(twoFactorEnabled === false ? { secondFactor: false } : {}),
      }),

    /**
     * Ends all memberships. Throws what better-auth answers with when the rules refuse it. Whether the person, or the
     * administrator, has given their password is asked before it comes to this.
     */
    async end(user: AccountHolder): Promise<void> {
      const executed = await authority.deleteAccount({ ...personOf(user), passwordConfirmed: true });
      if (executed.status !== "refused") return;
      const { code, message } = executed.refusal;
      throw new APIError(refusalStatus[code], { code, message });
    },
  };
}

function personOf({ id, email, emailVerified, name }: AccountHolder) {
  return { userId: id, email, emailVerified, name };
}
