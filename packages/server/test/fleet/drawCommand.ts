import type { AskedCommand } from "../sequences/askOverHttp.ts";
import type { Answer } from "./askUntilAnswered.ts";

/** What the person who asks knows of the organization, from the answers so far. */
export interface Known {
  readonly projects: string[];
  readonly teams: string[];
  readonly invitations: string[];
  /** Grows with every name that is given. */
  count: number;
}

export const others = ["mia", "max", "mona", "moritz"] as const;
const roles = ["admin", "member", "billingAdmin"] as const;
const projectRoles = ["owner", "admin", "analyst", "consumer"] as const;

/**
 * Draws a command. Every kind of record is made, changed and removed by some; `version` finds the version of a
 * membership, which may have changed again when the command arrives.
 */
export async function drawCommand(
  known: Known,
  random: () => number,
  version: (userId: string) => Promise<number>,
): Promise<AskedCommand> {
  const one = <T>(list: readonly T[]): T => {
    const drawn = list[Math.floor(random() * list.length)];
    if (drawn === undefined) throw new Error("There is nothing to draw from.");
    return drawn;
  };
  const name = `No. ${++known.count}`;
  const userId = one(others);
  const projectId = one(known.projects);
  const teamId = one(known.teams);
  const role = one(projectRoles);
  const id = one(known.invitations);
  const draws: readonly (() => AskedCommand | Promise<AskedCommand>)[] = [
    () => ({ type: "project.create", id: "", name }),
    () => ({ type: "project.rename", projectId, name }),
    () => ({ type: "project.delete", projectId }),
    () => ({ type: "team.create", id: "", name }),
    () => ({ type: "team.rename", teamId, name }),
    () => ({ type: "team.delete", teamId }),
    () => ({ type: "team.addUser", teamId, userId }),
    () => ({ type: "team.removeUser", teamId, userId }),
    () => ({ type: "team.setProject", teamId, projectId, role }),
    () => ({ type: "grant.set", projectId, userId, role }),
    () => ({ type: "grant.revoke", projectId, userId }),
    () => ({ type: "member.suspend", userId }),
    () => ({ type: "member.restore", userId }),
    async () => ({ type: "member.changeRole", userId, role: one(roles), version: await version(userId) }),
    () => ({ type: "invitation.resend", id, tokenHash: "", mail: random() < 0.5 }),
    () => ({ type: "invitation.revoke", id }),
    () => ({ type: "organization.rename", name }),
    ...Array.from({ length: 4 }, () => () => invitationOf(name, known.count)),
  ];
  return one(draws)();
}

/** An invitation of someone new, at a domain that few others are at. */
function invitationOf(name: string, count: number): AskedCommand {
  return {
    type: "invite",
    via: "list",
    id: "",
    tokenHash: "",
    email: `guest-${count}@house-${count % 50}.example`,
    name,
    role: "member",
    projects: [],
    teamIds: [],
  };
}

/** Remembers what an answer has made. */
export function learn(known: Known, { command, answered }: Answer): void {
  const id = answered.ok ? answered.value.id : undefined;
  if (id === undefined) return;
  if (command.type === "project.create") known.projects.push(id);
  if (command.type === "team.create") known.teams.push(id);
  if (command.type === "invite") known.invitations.push(id);
}
