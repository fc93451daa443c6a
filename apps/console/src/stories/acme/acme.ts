/** The organization that the previews are about. */
export const acme = {
  id: "acme-test",
  name: "Acme Test",
  projects: [
    { id: "web", name: "Web", timezone: "Europe/Berlin", created: "4 March 2026", events: "12.4 million" },
    {
      id: "ios",
      name: "Mobile app",
      timezone: "Europe/Berlin",
      created: "19 May 2026",
      events: "8.1 million",
    },
    {
      id: "shop",
      name: "Online shop",
      timezone: "Asia/Kolkata",
      created: "2 July 2026",
      events: "3.6 million",
    },
  ],
  people: [
    { name: "Ines Okafor", email: "ines@acme.test", role: "owner", teams: "Leadership", seen: "Today" },
    { name: "Jonas Lindqvist", email: "jonas@acme.test", role: "admin", teams: "Platform", seen: "Today" },
    {
      name: "Priya Raman",
      email: "priya@acme.test",
      role: "billingAdmin",
      teams: "Finance",
      seen: "Yesterday",
    },
    { name: "Tom Becker", email: "tom@acme.test", role: "member", teams: "Growth", seen: "Today" },
    {
      name: "Clara Mendes",
      email: "clara@acme.test",
      role: "admin",
      teams: "Growth, Platform",
      seen: "Monday",
    },
  ],
  teams: [
    { name: "Growth", people: 4, projects: "Web, Online shop" },
    { name: "Platform", people: 6, projects: "Web, Mobile app" },
    { name: "Finance", people: 2, projects: "None" },
  ],
} as const;

/** Names a project as people do: "web" → "Web". */
export function projectName(id: string): string {
  return acme.projects.find((project) => project.id === id)?.name ?? id;
}
