const account = {
  name: "Mia",
  email: "mia@acme.test",
  personalize: true,
  logUsage: false,
  customAlerts: false,
  automaticInsights: true,
  usageRequests: [{ id: "u1", kind: "export", requestedAt: 1, state: "done" }],
};
/** Plays the server of a small organization, for tests: what it answers to the person who reads. */
export const sampleAnswer = (path: string): object => {
  if (path.endsWith("/account")) return account;
  if (path.endsWith("/project-table"))
    return {
      items: [
        { id: "web", name: "Web", timezone: "Europe/Berlin", createdAt: 1, events: 12_400, isMine: true },
        { id: "shop", name: "Shop", timezone: "Asia/Kolkata", createdAt: 2, events: 7, isMine: false },
      ],
    };
  if (path.endsWith("/keys")) return { token: "tok", apiKey: "key", apiSecret: "sec" };
  if (path.endsWith("/rollups")) return { items: [{ id: "r1", name: "Both", projects: ["web", "shop"] }] };
  if (path.endsWith("/organizations"))
    return {
      items: [{ id: "acme", name: "Acme", role: "member", state: "active", plan: "free", status: "active" }],
    };
  return { items: [] };
};
