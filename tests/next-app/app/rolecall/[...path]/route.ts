import { nextHandlers } from "@rolecall/server/next";
import { handler } from "../../../server/authority.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = nextHandlers(handler);
