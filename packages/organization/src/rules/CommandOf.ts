import type { Command } from "./Command.ts";

/** The commands of one or several types: `CommandOf<"member.leave">`. */
export type CommandOf<TType extends Command["type"]> = Extract<Command, { readonly type: TType }>;
