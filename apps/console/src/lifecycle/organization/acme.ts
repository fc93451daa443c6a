/** The organization that the previews are about. */
export const acme = {
  id: "acme-test",
  name: "Acme Test",
  projects: [
    { id: "web", name: "Web" },
    { id: "ios", name: "Mobile app" },
    { id: "shop", name: "Online shop" },
  ],
} as const;

/** Names a project as people do: "web" → "Web". */
export function projectName(id: string): string {
  return acme.projects.find((project) => project.id === id)?.name ?? id;
}
