export { nextHandlers } from "./next/nextHandlers.ts";
export type { NextHandlers } from "./next/nextHandlers.ts";
