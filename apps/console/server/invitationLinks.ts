import type { Authority } from "@rolecall/server";
import type { Handler } from "hono";
import { z } from "zod";
import { Refused } from "./backend/frame/Refused.ts";
import { refusedResponse } from "./backend/frame/refusedResponse.ts";
import { findMailedInvitation } from "./sign-in/mailedInvitation.ts";

const body = z.strictObject({ token: z.string().min(1).max(200) });

/** Used when there is no such invitation, so that the response takes equally long. */
const stranger = "signed-out@rolecall.invalid";

/**
 * Returns the offer, the inviter and the address of a pending invitation to anyone with its link, so that they see it
 * before they create an account. The link was emailed or passed on to them.
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
