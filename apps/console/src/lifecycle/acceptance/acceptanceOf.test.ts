import {
  factsOf,
  type InvitationRecord,
  type OrganizationRecord,
  type Person,
} from "@rolecall/organization/rules";
import { describe, expect, it } from "vitest";
import { hashOf, seedOrganization, seedTime } from "../../../server/sample/seedOrganization.ts";
import { acceptanceOf } from "./acceptanceOf.ts";

const lena: Person = { userId: "lena", email: "lena.fischer@acme.test", emailVerified: true };
interface Case {
  readonly person?: Person | undefined;
  readonly told?: Partial<InvitationRecord>;
  readonly organization?: Partial<OrganizationRecord>;
  readonly token?: string;
}
const at = ({ person, told, organization, token = "lena" }: Case) => {
  const seed = seedOrganization();
  const facts = factsOf({
    ...seed,
    organization: { ...seed.organization, ...organization },
    invitations: seed.invitations.map((each) =>
      each.id === "invitation-lena" ? { ...each, ...told } : each,
    ),
  });
  return acceptanceOf(facts, hashOf(token), { now: seedTime, person });
};

describe("acceptanceOf", () => {
  it.each([
    ["ready", { person: lena }],
    ["signIn", {}],
    ["wrongAccount", { person: { ...lena, email: "tom@acme.test" } }],
    ["verifyAddress", { person: { ...lena, emailVerified: false } }],
    ["secondFactor", { person: lena, organization: { twoFactorRequired: true } }],
    ["ready", { person: { ...lena, secondFactor: true }, organization: { twoFactorRequired: true } }],
    ["noSeat", { person: lena, organization: { seats: 8 } }],
    ["alreadyMember", { person: { ...lena, email: "tom@acme.test" }, told: { email: "tom@acme.test" } }],
    ["expired", { person: lena, told: { expiresAt: seedTime } }],
    ["revoked", { told: { state: "revoked" } }],
    ["declined", { person: lena, told: { state: "declined" } }],
    ["taken", { person: lena, told: { state: "accepted", acceptedBy: "samuel" } }],
    [
      "accepted",
      { person: { ...lena, userId: "samuel" }, told: { state: "accepted", acceptedBy: "samuel" } },
    ],
    ["closed", { person: lena, organization: { state: "deletionRequested" } }],
    ["unknown", { person: lena, token: "wrong" }],
  ] satisfies readonly (readonly [string, Case])[])("is %s for %o", (state, given) => {
    expect(at(given).state).toBe(state);
  });

  it("shows the offer to no one else, and not once it has ended", () => {
    expect(at({ person: lena }).invitation?.id).toBe("invitation-lena");
    expect(at({ person: { ...lena, email: "tom@acme.test" } }).invitation).toBeUndefined();
    expect(at({ person: lena, told: { state: "revoked" } }).invitation).toBeUndefined();
  });
});
