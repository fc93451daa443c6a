import type { Authority } from "@rolecall/server";
import type { Handler } from "hono";
import { z } from "zod";
import { Refused } from "./backend/frame/Refused.ts";
import { refusedResponse } from "./backend/frame/refusedResponse.ts";
import { findMailedInvitation } from "./sign-in/mailedInvitation.ts";

const body = z.strictObject({ token: z.string().min(1).max(200) });

/** Stands in for the invited person where there is no such invitation: it takes as long to find out. */
const stranger = "signed-out@rolecall.invalid";

/**
 * Tells anyone with the link of an invitation whether it still leads to one, and then its offer, its inviter and its
 * address, so that they know it before they make an account. Who has the link has the mail, or was given it.
 */
export const invitationLinks =
  (authority: Authority): Handler =>
  async ({ req }) => {
    const read = body.safeParse(await req.json().catch(() => undefined));
    if (!read.success)
      return refusedResponse(
        new Refused("invalid_request", "Send the token of the link as JSON: { token }."),
      );
    const { token } = read.data;
    const email = (await findMailedInvitation(authority, token))?.email ?? stranger;
    const found = await authority.readInvitation(token, { userId: "signed out", email, emailVerified: true });
    const link =
      "code" in found || found.state !== "pending"
        ? { open: false }
        : { open: true, organization: found.organization.name, invitedBy: found.invitedBy, email };
    return Response.json(link, { headers: { "cache-control": "no-store" } });
  };
