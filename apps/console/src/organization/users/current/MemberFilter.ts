import type { InputOf } from "@rolecall/server/client";

type MemberQuery = InputOf<"members.list">;

/** How the list of members is looked at. */
export interface MemberFilter {
  readonly search: string;
  readonly role: MemberQuery["role"];
  readonly status: MemberQuery["status"];
  readonly sort: NonNullable<MemberQuery["sort"]>;
}

/** The list as it is at first: everyone, by name. */
export const everyone: MemberFilter = { search: "", role: undefined, status: undefined, sort: "name" };

const sorts = {
  name: true,
  "-name": true,
  email: true,
  "-email": true,
  role: true,
  "-role": true,
  joinedAt: true,
  "-joinedAt": true,
} as const satisfies Record<MemberFilter["sort"], true>;

/** Tells whether the server sorts by that. */
export const isMemberSort = (text: string): text is MemberFilter["sort"] => Object.hasOwn(sorts, text);

/** What the server is asked for by a filter, without the order. */
export function filterQuery({ search, role, status }: MemberFilter) {
  const text = search.trim();
  return {
    ...(text !== "" && { search: text }),
    ...(role !== undefined && { role }),
    ...(status !== undefined && { status }),
  };
}
