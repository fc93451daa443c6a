import { organizationModel, type OrganizationRole } from "@rolecall/organization";
import type { SeenAs } from "./openInPage.ts";

/** Finds out from the choice of Storybook's toolbar who a console is seen as; `begin` counts until it has chosen. */
export function readSeenAs(
  globals: { readonly [name: string]: unknown } | undefined,
  begin: OrganizationRole,
): SeenAs {
  // the addon writes it; from an address it may hold any names, of which only those of the model count
  const { roles = {}, cell = {}, plan } = (globals?.["rolecall"] ?? {}) as Chosen;
  const find = <TName extends string>(names: readonly TName[], ...named: readonly unknown[]) => {
    const [chosen] = named.filter((each) => each !== undefined);
    return names.find((name) => [chosen].flat().includes(name));
  };
  return {
    role: find(organizationModel.roles("organization"), cell["organization"], roles["organization"]) ?? begin,
    projectRole: find(organizationModel.roles("project"), cell["project"], roles["project"]),
    plan: find(organizationModel.plans, plan) ?? "enterprise",
  };
}

interface Chosen {
  readonly roles?: { readonly [scope: string]: unknown };
  /** The place of a story among all roles side by side. */
  readonly cell?: { readonly [scope: string]: unknown };
  readonly plan?: unknown;
}
