export { betterAuthDatabase } from "./betterAuth/betterAuthDatabase.ts";
export type { BetterAuthDatabase } from "./betterAuth/betterAuthDatabase.ts";
export { betterAuthPerson } from "./betterAuth/betterAuthPerson.ts";
export type { BetterAuthPersonOptions, SessionReader, SignedIn } from "./betterAuth/betterAuthPerson.ts";
export { betterAuthPlugin } from "./betterAuth/betterAuthPlugin.ts";
export type { RolecallPlugin } from "./betterAuth/betterAuthPlugin.ts";
export type { MembershipKeeper } from "./betterAuth/membershipHooks.ts";
export { migrateBetterAuth } from "./betterAuth/migrateBetterAuth.ts";
