import { withoutErased } from "../facts/erasedProfiles.ts";
import { listPeople } from "../facts/listPeople.ts";
import { createProfile } from "../facts/createProfile.ts";
import { hashToShare } from "../facts/hashToShare.ts";
import { starterEvents } from "../facts/starterLexicon.ts";
import { computeUsage } from "../facts/computeUsage.ts";
import type { Handlers } from "../frame/EndpointRequest.ts";

const second = 1000;

/** The live view of a project: current events and users. Empty for a project without events. */
export const liveHandlers: Pick<Handlers, "live.read" | "profiles.list"> = {
  async "live.read"({ db, organization, project, now }) {
    const [today] = await computeUsage(db, organization.id, project.id, now, 1);
    if (today === undefined || today.events === 0) return { items: [] };
    // a tick every few seconds, so that the same events move down on the next load
    const latest = Math.floor(now.getTime() / (4 * second));
    const ticks = Array.from({ length: 40 }, (_, index) => {
      const tick = latest - index;
      return { tick, ...createProfile(project.id, Math.floor(hashToShare(project.id, "who", tick) * 60)) };
    });
    const place = { organization_id: organization.id, project_id: project.id };
    return {
      items: (await withoutErased(db, place, ticks)).map(({ tick, name, city }) => ({
        id: String(tick),
        at: tick * 4 * second - Math.floor(hashToShare(project.id, "at", tick) * 3 * second),
        event: starterEvents[Math.floor(hashToShare(project.id, "what", tick) * starterEvents.length)] ?? "",
        profile: name,
        city,
      })),
    };
  },

  async "profiles.list"({ db, organization, project, now }) {
    const place = { organization_id: organization.id, project_id: project.id };
    const items = await listPeople(db, place, now);
    return { items: items.toSorted((one, other) => other.lastSeenAt - one.lastSeenAt) };
  },
};
