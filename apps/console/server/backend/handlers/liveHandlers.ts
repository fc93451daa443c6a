import { withoutErased } from "../facts/erasedProfiles.ts";
import { peopleOf } from "../facts/peopleOf.ts";
import { profileOf } from "../facts/profileOf.ts";
import { shareOf } from "../facts/shareOf.ts";
import { starterEvents } from "../facts/starterLexicon.ts";
import { usageOf } from "../facts/usageOf.ts";
import type { Handlers } from "../frame/Asked.ts";

const second = 1000;

/** The live view of a project: current events and users. Empty for a project without events. */
export const liveHandlers: Pick<Handlers, "live.read" | "profiles.list"> = {
  async "live.read"({ db, organization, project, now }) {
    const [today] = await usageOf(db, organization.id, project.id, now, 1);
    if (today === undefined || today.events === 0) return { items: [] };
    // a tick every few seconds, so that the same events move down on the next load
    const latest = Math.floor(now.getTime() / (4 * second));
    const ticks = Array.from({ length: 40 }, (_, index) => {
      const tick = latest - index;
      return { tick, ...profileOf(project.id, Math.floor(shareOf(project.id, "who", tick) * 60)) };
    });
    const place = { organization_id: organization.id, project_id: project.id };
    return {
      items: (await withoutErased(db, place, ticks)).map(({ tick, name, city }) => ({
        id: String(tick),
        at: tick * 4 * second - Math.floor(shareOf(project.id, "at", tick) * 3 * second),
        event: starterEvents[Math.floor(shareOf(project.id, "what", tick) * starterEvents.length)] ?? "",
        profile: name,
        city,
      })),
    };
  },

  async "profiles.list"({ db, organization, project, now }) {
    const place = { organization_id: organization.id, project_id: project.id };
    const items = await peopleOf(db, place, now);
    return { items: items.toSorted((one, other) => other.lastSeenAt - one.lastSeenAt) };
  },
};
