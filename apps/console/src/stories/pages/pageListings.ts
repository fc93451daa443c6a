import { acme } from "../acme/acme.ts";

/** What a page lists: a caption, headings and rows. */
export interface PageListing {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const projects: PageListing = {
  caption: "Projects",
  head: ["Project", "Time zone", "Created", "Events this month"],
  rows: acme.projects.map(({ name, timezone, created, events }) => [name, timezone, created, events]),
};

/** The listing of each page that has one, by its path. */
export const pageListings: Readonly<Record<string, PageListing>> = {
  "/organization/overview": {
    caption: "At a glance",
    head: ["What", "Now"],
    rows: [
      ["Plan", "Enterprise, until 31 March 2027"],
      ["Payment", "Card ending in 4242"],
      ["Bills go to", "billing@acme.test"],
      ["Owners", "Ines Okafor"],
    ],
  },
  "/organization/projects": projects,
  "/account/projects": projects,
  "/organization/teams": {
    caption: "Teams",
    head: ["Team", "People", "Projects"],
    rows: acme.teams.map(({ name, people, projects: held }) => [name, String(people), held]),
  },
  "/organization/privacy": {
    caption: "Requests",
    head: ["Request", "Project", "By", "Filed", "State"],
    rows: [
      ["Export, 3 users", "Web", "Tom Becker", "18 November", "Waiting"],
      ["Deletion, 1 user", "Online shop", "Jonas Lindqvist", "12 November", "Done"],
    ],
  },
  "/organization/audit": {
    caption: "Latest changes",
    head: ["When", "Who", "What"],
    rows: [
      ["Today, 09:12", "Ines Okafor", "Made Jonas Lindqvist an admin"],
      ["Yesterday, 16:40", "Jonas Lindqvist", "Gave the team Growth the role of analyst in Web"],
      ["Yesterday, 11:03", "Priya Raman", "Added billing@acme.test to the bills"],
    ],
  },
  "/project/reports": {
    caption: "Saved reports",
    head: ["Report", "Kind", "Made by"],
    rows: [
      ["Sign-ups by country", "Insights", "Tom Becker"],
      ["Trial to paid", "Funnels", "Clara Mendes"],
      ["Weekly return of new users", "Retention", "Tom Becker"],
    ],
  },
  "/project/lexicon": {
    caption: "Events",
    head: ["Event", "Description", "Tags"],
    rows: [
      ["Signed up", "An account was created", "core, growth"],
      ["Checkout started", "The cart was opened to pay", "sales"],
      ["Plan upgraded", "A larger plan was bought", "sales, core"],
    ],
  },
};
