import type { Authority } from "@rolecall/server";
import type { Handler } from "hono";
import { z } from "zod";
import { Refused } from "./backend/frame/Refused.ts";
import { refusedResponse } from "./backend/frame/refusedResponse.ts";

const body = z.strictObject({ token: z.string().min(1).max(200) });

/** No one: every open invitation is for someone else, and every other is not there. */
const stranger = { userId: "signed out", email: "signed-out@rolecall.invalid", emailVerified: true };

/**
 * Tells anyone with the link of an invitation whether it still leads to one, so that no one makes an account for a dead
 * link. It says nothing else: to whom it was sent, by whom and to where is for the invited person.
 */
export const invitationLinks =
  (authority: Authority): Handler =>
  async ({ req }) => {
    const read = body.safeParse(await req.json().catch(() => undefined));
    if (!read.success)
      return refusedResponse(
        new Refused("invalid_request", "Send the token of the link as JSON: { token }."),
      );
    const found = await authority.readInvitation(read.data.token, stranger);
    const open = !("code" in found) || found.code !== "invitation_not_found";
    return Response.json({ open }, { headers: { "cache-control": "no-store" } });
  };
