import { useDebouncedValue } from "@mantine/hooks";
import { usePermission } from "@rolecall/organization/react";
import { type CallResult, useAuthority } from "../../session/api/useAuthority.ts";

interface FoundMember {
  readonly userId: string;
  readonly email: string;
  readonly name?: string | undefined;
}

/** A person to choose: who it is, and how they are named in a list. */
export interface PersonOption {
  readonly value: string;
  readonly label: string;
}

/**
 * The active members that a search finds, fifty at most: the server searches, so that thousands can be chosen from. Who
 * may not see the list of members, and adds people to a project, finds each by their whole address.
 */
export function useFoundMembers(
  search: string,
  project?: string,
): {
  readonly people: readonly PersonOption[];
  readonly error: Error | null;
  /** Whether the answer to what is typed is still to come. */
  readonly isSearching: boolean;
  /** Whether only a whole address finds someone. */
  readonly byAddress: boolean;
} {
  const [debounced] = useDebouncedValue(search.trim(), 200);
  const byAddress = usePermission("user.list").status !== "allowed" && project !== undefined;
  const canFind = !byAddress || debounced.includes("@");
  const { data, error, isPlaceholderData } = useAuthority(
    ["found members", debounced, byAddress ? project : undefined],
    (client, organization): Promise<CallResult<{ readonly items: readonly FoundMember[] }>> =>
      byAddress
        ? client.projects.candidates({ organization, project, email: debounced })
        : client.members.list({
            organization,
            status: "active",
            sort: "name",
            limit: 50,
            ...(debounced !== "" && { search: debounced }),
          }),
    { enabled: canFind },
  );
  // who was found for other words is not offered: Enter would choose them
  const isSearching = debounced !== search.trim() || (canFind && (data === undefined || isPlaceholderData));
  const people = (canFind && !isSearching ? (data?.items ?? []) : []).map(({ userId, name, email }) => ({
    value: userId,
    label: name === undefined ? email : `${name} (${email})`,
  }));
  return { people, error, isSearching: isSearching && error === null, byAddress };
}
