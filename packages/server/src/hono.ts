export { honoGuard } from "./hono/honoGuard.ts";
export { honoHandler } from "./hono/honoHandler.ts";
