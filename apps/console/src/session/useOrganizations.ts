import { useQuery } from "@tanstack/react-query";
import { unwrap } from "./api/useAuthority.ts";
import { useConnection } from "./Connection.ts";

/** The organizations of the signed-in person, with their role in each. */
export function useOrganizations() {
  const { client } = useConnection();
  return useQuery({
    queryKey: ["organizations"],
    queryFn: async () => unwrap(await client.organizations.list({ limit: 200 })).items,
  });
}
