import type { Plan } from "../organizationModel.ts";
import type { Context } from "./Command.ts";
import type { Outcome } from "./Outcome.ts";
import { nameFault } from "./nameFault.ts";
import { normalizeEmail } from "./normalizeEmail.ts";
import { refuse } from "./refuse.ts";
import { tidyName } from "./tidyName.ts";

/** What a new organization starts with. The id is made by the caller: the rules draw no random numbers. */
export interface NewOrganization {
  /** The id of the new organization. */
  readonly id: string;
  /** Its name, up to 100 characters. Spaces around it are dropped. */
  readonly name: string;
  /** The plan it starts on. */
  readonly plan: Plan;
  /** The maximum number of active members and pending invitations together. Without it, there is no limit. */
  readonly seats?: number | undefined;
}

/**
 * Creates an organization with the person as its owner, on any plan. It needs no facts, because nothing exists yet.
 * {@link applyChanges} turns its changes into the first state.
 * @example
 * import { createOrganization } from "@rolecall/organization/rules";
 *
 * createOrganization(
 *   { id: "acme", name: "Acme", plan: "growth" },
 *   { now: Date.now(), actor: { userId: "olga", email: "olga@acme.example", emailVerified: true } },
 * );
 */
export function createOrganization(organization: NewOrganization, { actor, now }: Context): Outcome {
  if (actor === "system")
    return refuse(
      "not_permitted",
      "Only a person who is signed in can create an organization. Sign in first.",
    );
  const fault = nameFault(organization.name);
  if (fault) return fault;
  const email = normalizeEmail(actor.email);
  if (email === undefined)
    return refuse(
      "invalid_email",
      `Your account has "${actor.email}" as its email address, which is not a valid one. Sign in with an address like name@company.example.`,
    );
  const { id, name, plan, seats } = organization;
  return {
    status: "done",
    changes: [
      {
        type: "organization.created",
        organization: {
          id,
          name: tidyName(name),
          state: "active",
          plan,
          ...(seats === undefined ? {} : { seats }),
          createdAt: now,
        },
      },
      {
        type: "member.added",
        member: {
          userId: actor.userId,
          email,
          emailVerified: actor.emailVerified,
          role: "owner",
          status: "active",
          version: 1,
          joinedAt: now,
        },
      },
    ],
  };
}
