import type { Snapshot } from "@rolecall/core";
import {
  organizationModel,
  type OrganizationRole,
  type Plan,
  type ProjectRole,
} from "@rolecall/organization";

/** A role in a project, and how the person came by it. */
export interface ProjectGrant {
  readonly project: string;
  readonly role: ProjectRole;
  readonly source: GrantSource;
}

/** The sources a project role can have, besides the organization role. */
export const grantSources = ["individual", "team", "everyone"] as const;
type GrantSource = (typeof grantSources)[number];

/** Someone to ask questions about: what they hold, and the project that is asked about. */
export interface Persona {
  readonly role: OrganizationRole;
  readonly plan: Plan;
  readonly project: string;
  readonly grants: readonly ProjectGrant[];
}

/** Where the person is: the organization, and the projects that questions can be about. */
export interface PersonaPlace {
  readonly organization: string;
  readonly projects: readonly { readonly id: string; readonly name: string }[];
}

/** A member who is an analyst of the first project, if there is one. */
export function examplePersona({ projects: [first] }: PersonaPlace): Persona {
  return {
    role: "member",
    plan: "enterprise",
    project: first?.id ?? "",
    grants: first === undefined ? [] : [{ project: first.id, role: "analyst", source: "individual" }],
  };
}

/** Makes the snapshot of such a person in an organization. */
export function personaSnapshot(
  { role, plan, grants }: Omit<Persona, "project">,
  organization: string,
): Snapshot {
  return {
    subject: "persona",
    root: organization,
    plan,
    version: 1,
    grants: [
      { scope: "organization", id: organization, role, source: "organization" },
      ...grants.map((grant) => ({
        scope: "project",
        id: grant.project,
        role: grant.role,
        source: grant.source,
      })),
    ],
  };
}

/** Reads a person from an address. What is missing or unknown there is taken from the example. */
export function readPersona(search: URLSearchParams, place: PersonaPlace): Persona {
  const example = examplePersona(place);
  if (!search.has("role")) return example;
  const one = <T extends string>(options: readonly T[], value: string | null | undefined, otherwise: T) =>
    options.find((name) => name === value) ?? otherwise;
  const projects = place.projects.map(({ id }) => id);
  return {
    role: one(organizationModel.roles("organization"), search.get("role"), example.role),
    plan: one(organizationModel.plans, search.get("plan"), example.plan),
    project: one(projects, search.get("project"), example.project),
    grants: search.getAll("grant").map((text) => {
      const [project, role, source] = text.split(".");
      return {
        project: one(projects, project, example.project),
        role: one(organizationModel.roles("project"), role, "consumer"),
        source: one(grantSources, source, "individual"),
      };
    }),
  };
}

/** Writes a person into an address, beside whatever else it says. */
export function writePersona(persona: Persona, search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search);
  next.set("role", persona.role);
  next.set("plan", persona.plan);
  next.set("project", persona.project);
  next.delete("grant");
  for (const { project, role, source } of persona.grants)
    next.append("grant", `${project}.${role}.${source}`);
  return next;
}
