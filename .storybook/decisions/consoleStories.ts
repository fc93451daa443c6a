import type { OrganizationRole, Plan, ProjectRole } from "@rolecall/organization";
import type { Meta, StoryObj } from "@storybook/react-vite";

/** The person that a story of the console fixes in its own globals. */
export interface FixedPersona {
  readonly roles?: {
    readonly organization?: OrganizationRole;
    readonly project?: ProjectRole | "none";
  };
  readonly plan?: Plan;
  readonly snapshot?: "ready" | "loading" | "expired" | "offline";
}

type Annotations = StoryObj & { readonly globals?: { readonly rolecall?: FixedPersona } };

/** A story as its file writes it. */
export interface ConsoleStory {
  readonly meta: Meta & { readonly title: string };
  readonly name: string;
  readonly story: Annotations;
}

/** Lists every story of the console that is shown as the persona in the toolbar. Others bring their own people. */
export async function consoleStories(): Promise<readonly ConsoleStory[]> {
  const files = import.meta.glob<
    Readonly<Record<string, Annotations>> & { readonly default: ConsoleStory["meta"] }
  >("../../apps/console/src/**/*.stories.tsx");
  const loaded = await Promise.all(Object.values(files).map((load) => load()));
  return loaded.flatMap(({ default: meta, ...stories }) =>
    hasOwnPeople(meta) ? [] : Object.entries(stories).map(([name, story]) => ({ meta, name, story })),
  );
}

function hasOwnPeople({ parameters }: ConsoleStory["meta"]): boolean {
  const { disable, rerender }: { readonly disable?: boolean; readonly rerender?: boolean } =
    parameters?.["rolecall"] ?? {};
  // one that reads the toolbar itself is answered by a server
  return disable === true || rerender === true;
}
