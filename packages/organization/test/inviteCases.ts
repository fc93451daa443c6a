import { asks, organization, type Sketch } from "./organizations.ts";
import type { Context, Invite } from "../src/rules/Command.ts";
import { factsOf } from "../src/rules/factsOf.ts";
import { invite } from "../src/rules/invite.ts";

export const guest = "guest@mail.example";

export const command = (told: Partial<Invite> = {}): Invite => ({
  type: "invite",
  via: "projects",
  id: "new",
  tokenHash: "hash-of-new",
  email: guest,
  role: "member",
  projects: [],
  teamIds: [],
  ...told,
});

export const sketch: Sketch = {
  people: { olga: "owner", ada: "admin", bill: "billingAdmin", maya: "member", pia: "member" },
  projects: { web: { grants: { pia: "owner" } }, shop: {} },
  teams: { growth: { projects: { web: "analyst" } }, rulers: { projects: { web: "owner" } } },
};

export interface Case {
  readonly sketch: Sketch;
  readonly command: Invite;
  readonly context: Context;
}

export const run = (one: Case) => invite(factsOf(organization(one.sketch)), one.command, one.context);
export const whole: Case = { sketch, command: command(), context: asks("ada") };
export const told = (one: Case, difference: Sketch): Case => ({
  ...one,
  sketch: { ...one.sketch, ...difference },
});
export const limited = (one: Case, limits: Sketch["organization"]): Case =>
  told(one, { organization: { ...one.sketch.organization, ...limits } });
export const offers = (one: Case, projects: Invite["projects"]): Case => ({
  ...one,
  command: { ...one.command, projects: [...one.command.projects, ...projects] },
});
