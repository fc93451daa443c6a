import type { OrganizationState } from "@rolecall/organization/rules";
import { day, noon, organization } from "../../../organization/test/organizations.ts";

/** Stands in every name and address of the other organization, and in nothing that is ever sent. */
export const marker = "quietwater";

/** The ids of the other organization, which an attacker knows. */
export const rivalIds = {
  organization: "rival-organization",
  user: "rival-user",
  project: "rival-project",
  team: "rival-team",
  invitation: "rival-invitation",
} as const;

/** The same kinds of ids, of nothing at all. */
export const unknownIds: Readonly<Record<keyof typeof rivalIds, string>> = {
  organization: "nosuch-organization",
  user: "nosuch-user",
  project: "nosuch-project",
  team: "nosuch-team",
  invitation: "nosuch-invitation",
};

/** The other organization: no one of it is anywhere else. */
export function rival(tokenHash: string): OrganizationState {
  const state = organization({
    organization: { id: rivalIds.organization, name: "Quietwater" },
    people: {
      [rivalIds.user]: { role: "owner", email: "first@quietwater.example" },
      "rival-second": { role: "member", email: "second@quietwater.example" },
    },
    projects: { [rivalIds.project]: { grants: { "rival-second": "owner" } } },
    teams: { [rivalIds.team]: { users: ["rival-second"], projects: { [rivalIds.project]: "admin" } } },
    invitations: [
      { id: rivalIds.invitation, email: "new@quietwater.example", invitedBy: rivalIds.user, tokenHash },
    ],
  });
  const named = <T extends { readonly id: string }>(each: T) => ({ ...each, name: `Quietwater ${each.id}` });
  return { ...state, projects: state.projects.map(named), teams: state.teams.map(named) };
}

/** What may be asked about in an organization of one's own, by kind of id. */
export interface Home {
  readonly state: OrganizationState;
  readonly ids: Readonly<Record<keyof typeof rivalIds, readonly string[]>>;
  /** The id of someone by the name that they have in every home. */
  idOf(name: string): string;
}

/** Makes an organization like every other home, with ids of its own. `hashOf` makes the token hash of an invitation. */
export function home(number: number, hashOf: (invitation: string) => string): Home {
  const idOf = (name: string) => `${name}-${number}`;
  const state = organization({
    organization: { id: idOf("acme") },
    people: {
      [idOf("olga")]: "owner",
      [idOf("otto")]: "owner",
      [idOf("anna")]: "admin",
      [idOf("bill")]: "billingAdmin",
      [idOf("maya")]: "member",
      [idOf("susi")]: { role: "member", status: "suspended" },
    },
    projects: {
      web: { grants: { [idOf("maya")]: "admin", [idOf("bill")]: "analyst" } },
      docs: { everyone: "consumer" },
    },
    teams: { growth: { users: [idOf("maya")], projects: { web: "consumer" } }, search: {} },
    invitations: [
      { id: "open", email: `${idOf("new")}@acme.example` },
      { id: "late", email: `${idOf("late")}@acme.example`, expiresAt: noon - day },
      { id: "gone", email: `${idOf("gone")}@acme.example`, state: "revoked" as const },
      {
        id: "used",
        email: `${idOf("used")}@acme.example`,
        state: "accepted" as const,
        acceptedBy: idOf("used"),
      },
      { id: "left", email: `${idOf("left")}@acme.example`, state: "declined" as const },
    ].map((each) => ({ ...each, invitedBy: idOf("anna"), tokenHash: hashOf(each.id) })),
  });
  return {
    state,
    ids: {
      organization: [state.organization.id],
      user: state.members.map(({ userId }) => userId),
      project: state.projects.map(({ id }) => id),
      team: state.teams.map(({ id }) => id),
      invitation: state.invitations.map(({ id }) => id),
    },
    idOf,
  };
}
