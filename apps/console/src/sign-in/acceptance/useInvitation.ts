import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ConsoleProblem } from "../../session/api/ConsoleProblem.ts";
import { unwrap } from "../../session/api/useAuthority.ts";
import type { AcceptanceState } from "./AcceptanceState.ts";
import { useConnection } from "../../session/Connection.ts";
import type { SignedInPerson } from "../../session/usePerson.ts";
import { forgetInvitation } from "./keptInvitation.ts";
import { getOfferState } from "./getOfferState.ts";
import { getRefusalState } from "./getRefusalState.ts";
import { useInvitationLink } from "./useInvitationLink.ts";

/** What the link of an invitation leads to for a person, and the two answers to it. */
export function useInvitation(token: string, person: SignedInPerson | null) {
  const { client } = useConnection();
  const queries = useQueryClient();
  const read = useQuery({
    queryKey: ["invitation", token],
    queryFn: async () => unwrap(await client.invitations.read({ token })),
    enabled: person !== null,
  });
  // before anyone makes an account for it, the link says whether it still leads somewhere
  const link = useInvitationLink(person === null ? token : undefined);
  const answer = useMutation({
    mutationFn: async (accepts: boolean) =>
      unwrap(await (accepts ? client.invitations.accept({ token }) : client.invitations.decline({ token }))),
    onSuccess: forgetInvitation,
    onSettled: () => queries.invalidateQueries({ queryKey: ["invitation", token] }),
  });
  const stated = (error: Error | null) =>
    error instanceof ConsoleProblem ? getRefusalState(error.code) : undefined;
  const answered: AcceptanceState | undefined = answer.isSuccess
    ? answer.variables
      ? "accepted"
      : "declined"
    : stated(answer.error);
  const shown = read.data && getOfferState(read.data, person?.secondFactor === true);
  const state = person === null ? signedOut(link) : (answered ?? stated(read.error) ?? shown);
  const reported = answered === undefined ? read.error : answer.error;
  return {
    state,
    /** Why it cannot be accepted, in the words of the server. */
    message: reported?.message,
    /** What went wrong beside the invitation itself. */
    error: state === undefined ? read.error : answered === undefined ? answer.error : null,
    offer: read.data,
    /** Who invites, for which address: for someone who is not signed in. */
    link: person === null && link.data?.open === true ? link.data : undefined,
    organization:
      read.data?.organization.name ?? (link.data?.open === true ? link.data.organization : "an organization"),
    organizationId: answer.data?.organization ?? read.data?.organization.id,
    answer,
    lookAgain: () => {
      answer.reset();
      void read.refetch();
    },
  };
}

/** What a link leads to for someone who is not signed in. One that cannot be looked at is found out at sign-in. */
function signedOut(link: {
  readonly isPending: boolean;
  readonly data: { readonly open: boolean } | undefined;
}): AcceptanceState | undefined {
  if (link.isPending) return undefined;
  return link.data?.open === false ? "over" : "signIn";
}
