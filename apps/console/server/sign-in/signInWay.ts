import { normalizeDomain } from "@rolecall/organization/rules";
import type { Authority } from "@rolecall/server";
import type { Handler } from "hono";
import { z } from "zod";
import { Refused } from "../backend/frame/Refused.ts";
import { refusedResponse } from "../backend/frame/refusedResponse.ts";
import { findByDomain } from "./signOnOrganizations.ts";

const body = z.strictObject({ domain: z.string().max(253) });

/** Returns how people with an address in a domain sign in. It doesn't reveal whether an account exists. */
export const signInWay =
  ({ database }: Authority): Handler =>
  async ({ req }) => {
    const read = body.safeParse(await req.json().catch(() => undefined));
    if (!read.success)
      return refusedResponse(
        new Refused("invalid_request", "Send the domain of the address as JSON: { domain }."),
      );
    const domain = normalizeDomain(read.data.domain);
    const found = domain === undefined ? undefined : await findByDomain(database.query, domain);
    return Response.json(
      { singleSignOn: found === undefined ? "off" : found.required ? "required" : "on" },
      { headers: { "cache-control": "no-store" } },
    );
  };
