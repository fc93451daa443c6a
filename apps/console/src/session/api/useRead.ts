import { keepPreviousData, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { AnswerOf } from "../../../contract/Answers.ts";
import type { BodyOf } from "../../../contract/bodies.ts";
import type { EndpointId } from "../../../contract/endpoints.ts";
import type { ParamsOf } from "../../../contract/ParamsOf.ts";
import { useSession } from "../ConsoleSession.ts";
import type { ConsoleProblem } from "./ConsoleProblem.ts";

/** The endpoints that only read. */
export type ReadId = { [TId in EndpointId]: BodyOf<TId> extends undefined ? TId : never }[EndpointId];

/** Reads from the console's own backend, in the organization that is open. `enabled: false` waits; `refetchInterval` is in ms. */
export function useRead<const TId extends ReadId>(
  id: TId,
  params: Omit<ParamsOf<TId>, "organization">,
  {
    enabled = true,
    refetchInterval = false,
  }: { readonly enabled?: boolean; readonly refetchInterval?: number | false } = {},
): UseQueryResult<AnswerOf<TId>, ConsoleProblem> {
  const { api, organization } = useSession();
  // the organization is what is left out of the parameters
  const whole = { ...params, organization: organization.id } as unknown as ParamsOf<TId>;
  // an endpoint without a body takes none, which the compiler cannot see for a name it does not know
  const read = api as (asked: TId, at: ParamsOf<TId>) => Promise<AnswerOf<TId>>;
  return useQuery<AnswerOf<TId>, ConsoleProblem>({
    queryKey: ["console", organization.id, id, params],
    queryFn: () => read(id, whole),
    placeholderData: keepPreviousData,
    enabled,
    refetchInterval,
  });
}
