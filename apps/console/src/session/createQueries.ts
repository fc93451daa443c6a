import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ConsoleProblem } from "./api/ConsoleProblem.ts";
import { personKey } from "./usePerson.ts";

/** Makes the store of what was read. Once the server knows no one any more, no one is signed in here either. */
export function createQueries(): QueryClient {
  const onError = (error: Error) => {
    if (!(error instanceof ConsoleProblem)) return;
    if (error.status === 401) queries.setQueryData(personKey, null);
    // the place around the page says what to do; what has failed already is not asked again
    if (error.code === "sso_required")
      void queries.invalidateQueries({ predicate: ({ state }) => state.status === "success" });
  };
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // A write that cannot reach the server fails at once. Kept for later, it would be done after it was cancelled.
      mutations: { networkMode: "always" },
      queries: {
        // what cannot be read is said, rather than waited for
        networkMode: "always",
        refetchOnReconnect: true,
        staleTime: 5000,
        // what the server has refused is refused again; what did not reach it may reach it the next time
        retry: (count, error) =>
          count < 2 && !(error instanceof ConsoleProblem && error.status >= 400 && error.status < 500),
      },
    },
  });
  return queries;
}
