import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { useConnection } from "../session/Connection.ts";

const answer = z.object({ singleSignOn: z.enum(["off", "on", "required"]) });

/** Whether people with an address in a domain sign in with an identity provider. Without an answer, by password. */
export function useSignInWay(domain: string): "off" | "on" | "required" {
  const { origin, send } = useConnection();
  const read = useQuery({
    queryKey: ["sign-in way", domain],
    queryFn: async () => {
      const response = await send(
        new Request(`${origin}/api/console/sign-in-way`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ domain }),
        }),
      );
      return answer.parse(await response.json());
    },
    enabled: /.\../.test(domain),
    retry: false,
  });
  return read.data?.singleSignOn ?? "off";
}
