export { useInvite } from "./useInvite.ts";
export type { Inviting, UseInviteOptions } from "./useInvite.ts";
export { useRoleChange } from "./useRoleChange.ts";
export type { ChangingRole, UseRoleChangeOptions } from "./useRoleChange.ts";
