import { createAccess, type Decision } from "@rolecall/core";
import { snapshotFor } from "@rolecall/core/testing";
import { organizationModel, type OrganizationRole } from "@rolecall/organization";
import { type AskedQuestion, DecisionPanel } from "@rolecall/react/devtools";
import { composeStory } from "@storybook/react-vite";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { addons } from "storybook/preview-api";
import { afterEach, describe, expect, it } from "vitest";
import { events, type AskedMessage, type ReadyMessage } from "../../packages/storybook-addon/src/events.ts";
import { type ConsoleStory, consoleStories, type FixedPersona } from "./consoleStories.ts";
import { overhear, type Overheard } from "./overhear.tsx";

const hour = 60 * 60 * 1000;

/** Answers as someone of this role ought to be answered, made without the addon. */
function expectedAccess(role: OrganizationRole, { roles, plan = "enterprise", snapshot }: FixedPersona) {
  if (snapshot === "loading") return createAccess(organizationModel, "not_loaded");
  const age = snapshot === "expired" ? -hour : hour;
  const project = roles?.project ?? "none";
  return createAccess(
    organizationModel,
    snapshotFor(
      organizationModel,
      { organization: role, ...(project !== "none" && { project: { web: project } }) },
      { plan, ...(snapshot && { expiresAt: new Date(Date.now() + age).toISOString() }) },
    ),
  );
}

let cleanUp: (() => void)[] = [];
afterEach(tidy);

function tidy() {
  for (const step of cleanUp.toReversed()) step();
  cleanUp = [];
}

function mount(page: React.ReactNode): HTMLElement {
  const container = document.body.appendChild(document.createElement("div"));
  const faults: unknown[] = [];
  const root = createRoot(container, { onUncaughtError: (error) => void faults.push(error) });
  cleanUp.push(() => {
    root.unmount();
    container.remove();
  });
  flushSync(() => root.render(page));
  // a story that cannot be shown would never say that it is ready
  if (faults.length > 0) throw faults[0];
  return container;
}

const frame = () => new Promise((next) => requestAnimationFrame(next));

/** Composes a story as a role, or with its play function as the person it is about. */
function compose({ story, meta, name }: ConsoleStory, role?: OrganizationRole) {
  const fixed = story.globals?.rolecall ?? {};
  const { PermissionProvider, overheard } = overhear(
    expectedAccess(role ?? fixed.roles?.organization ?? "admin", fixed),
  );
  const annotations = {
    ...story,
    globals: { ...story.globals, rolecall: { ...fixed, ...(role && { cell: { organization: role } }) } },
    parameters: {
      ...story.parameters,
      rolecall: { ...story.parameters?.["rolecall"], PermissionProvider },
      // the story's own test looks at this
      a11y: { test: "off" },
    },
  };
  const opened = new Promise<ReadyMessage>((ready) => addons.getChannel().once(events.ready, ready));
  // what was played stays on the page until the next is, so it goes by a name of its own
  const title = role ? meta.title : `${meta.title}, played`;
  return { Story: composeStory(annotations, { ...meta, title }, undefined, name), opened, overheard };
}

/** Reads at one moment what the panel is told when it opens, and what was overheard. */
function compare({ storyId, model }: ReadyMessage, overheard: () => readonly Overheard[]) {
  const channel = addons.getChannel();
  let asked: readonly AskedQuestion[] = [];
  const listen = (message: AskedMessage) => {
    if (message.storyId === storyId) asked = message.questions;
  };
  channel.on(events.asked, listen);
  channel.emit(events.watch, { isOpen: true });
  const heard = overheard();
  channel.emit(events.watch, { isOpen: false });
  channel.off(events.asked, listen);
  return { asked, heard, model };
}

/** Opens a story as a role, and gives what the panel is told beside what was overheard. */
async function open(story: ConsoleStory, role: OrganizationRole) {
  const { Story, opened, overheard } = compose(story, role);
  mount(<Story />);
  const ready = await opened;
  // what a story asks only after its effects
  await frame();
  await frame();
  return compare(ready, overheard);
}

/** Lets a story's play function run to its end, and gives the same. */
async function play(story: ConsoleStory) {
  const { Story, opened, overheard } = compose(story);
  await Story.run();
  return compare(await opened, overheard);
}

const sorted = (lines: readonly string[]) => lines.toSorted();

/** Writes down a decision, save for who gave the role: the two make up snapshots of their own. */
function written({ permission, target, decision }: Pick<Overheard, "permission" | "target" | "decision">) {
  const behind =
    decision.status === "allowed"
      ? decision.grantedBy.map(({ scope, role, source }) => ({ scope, role, source }))
      : decision.status === "denied"
        ? [decision.reason, decision.unlockedBy]
        : decision.reason;
  return JSON.stringify({ permission, target, status: decision.status, behind });
}

const answers = { allowed: "Allowed", denied: "Denied", unknown: "Unknown" } satisfies Record<
  Decision["status"],
  string
>;
const rowOf = ({ permission, target, decision }: Overheard) =>
  `${permission} | ${target ? Object.entries(target).flat().join(" ") : "—"} | ${answers[decision.status]}`;

/** Reads the rows of the panel. */
function rowsIn(panel: HTMLElement): string[] {
  return [...panel.querySelectorAll("tbody tr")].map((row) => {
    const [permission, where, answer] = [...row.children].map((cell) => cell.textContent);
    return `${permission} | ${where} | ${answer?.replace(/^\W+/, "")}`;
  });
}

function expectSame({ asked, heard, model }: Awaited<ReturnType<typeof open>>, as: string) {
  // the person it is about is compared too, so that a failure names it
  expect([as, ...sorted(asked.map(written))]).toEqual([as, ...sorted(heard.map(written))]);
  const panel = mount(createElement(DecisionPanel, { questions: asked, model }));
  expect([as, ...sorted(rowsIn(panel))]).toEqual([as, ...sorted(heard.map(rowOf))]);
}

const stories = await consoleStories();
const roles = organizationModel.roles("organization");

describe("the panel lists every decision, as every role, and nothing else", () => {
  it.each(stories.map((story) => [`${story.meta.title}: ${story.name}`, story] as const))(
    "of %s",
    async (_, story) => {
      let heard = 0;
      for (const role of roles) {
        const found = await open(story, role);
        expectSame(found, `as ${role}`);
        heard += found.heard.length;
        tidy();
      }
      // a story that asks may ask more while it is used
      if (heard > 0 && story.story.play) expectSame(await play(story), "when played");
    },
  );

  it("is about stories of which many ask", async () => {
    const titles = new Map(stories.map((story) => [story.meta.title, story]));
    const asking = new Map<string, number>();
    for (const [title, story] of titles) {
      const { heard } = await open(story, "owner");
      if (heard.length > 0) asking.set(title, heard.length);
      tidy();
    }
    expect([...asking.keys()].toSorted()).toEqual([
      "Components/Can",
      "Flows/What is known of your access",
      "Roles side by side/Menus",
    ]);
  });
});
