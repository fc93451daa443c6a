import { organizationModel, type OrganizationRole } from "@rolecall/organization";
import { useMutation, useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { ConsoleProblem } from "../session/api/ConsoleProblem.ts";
import { type Connection, useConnection } from "../session/Connection.ts";

const answer = z.object({
  /** Where Storybook is, if it runs next to the server. */
  storybook: z
    .url({ protocol: /^https?$/ })
    .optional()
    .catch(undefined),
  items: z.array(
    z.object({
      email: z.string(),
      name: z.string(),
      organizations: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })),
    }),
  ),
});

/** A person of the sample data that anyone can sign in as. */
export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly role: OrganizationRole;
  readonly organization: string;
}

/** The people of the sample data that anyone can sign in as, and a function to do it. Empty if the server has none. */
export function useDemo(onSignedIn: () => void = () => {}) {
  const connection = useConnection();
  const read = useQuery({
    queryKey: ["demo"],
    queryFn: () => readPeople(connection),
    staleTime: Infinity,
  });
  const signIn = useMutation({
    mutationFn: async (email: string) => {
      const response = await connection.send(
        new Request(`${connection.origin}/api/demo/sign-in`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ email }),
        }),
      );
      if (response.ok) return;
      const detail = "Looking around as someone else did not work. Try again in a moment.";
      throw new ConsoleProblem({ code: "demo", status: response.status, detail });
    },
    onSuccess: onSignedIn,
  });
  return { people: read.data?.people ?? [], storybook: read.data?.storybook, signIn };
}

async function readPeople({ origin, send }: Connection): Promise<{
  readonly people: readonly DemoPerson[];
  readonly storybook?: string | undefined;
}> {
  const response = await send(new Request(`${origin}/api/demo/people`));
  if (!response.ok) return { people: [] };
  const read = answer.safeParse(await response.json().catch(() => undefined));
  if (!read.success) return { people: [] };
  return { people: pickOnePerRole(read.data.items), storybook: read.data.storybook };
}

/** Chooses one person for each role, all in the organization that comes first. */
function pickOnePerRole(items: z.infer<typeof answer>["items"]): readonly DemoPerson[] {
  const first = items
    .flatMap(({ organizations }) => organizations)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))[0];
  if (first === undefined) return [];
  return organizationModel.roles("organization").flatMap((role) => {
    const found = items.find(({ organizations }) =>
      organizations.some((each) => each.id === first.id && each.role === role),
    );
    return found ? [{ email: found.email, name: found.name, role, organization: first.name }] : [];
  });
}
