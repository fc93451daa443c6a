/** Every benchmark by name. Each runs in its own process. */
export const contests: ReadonlyMap<string, () => Promise<void>> = new Map([
  ["core/oneCheck", () => import("./core/oneCheck.ts").then((module) => module.oneCheck())],
  ["core/manyProjects", () => import("./core/manyProjects.ts").then((module) => module.manyProjects())],
  ["core/handle", () => import("./core/handle.ts").then((module) => module.handle())],
  ["core/everyAllowed", () => import("./core/everyAllowed.ts").then((module) => module.everyAllowed())],
  ["core/firstCheck", () => import("./core/firstCheck.ts").then((module) => module.firstCheck())],
  ["core/memory", () => import("./core/memory.ts").then((module) => module.memory())],
  ["core/wire", () => import("./core/wire.ts").then((module) => module.wire())],
  ["server/peers", () => import("./server/peers.ts").then((module) => module.peers())],
  ["server/sizes", () => import("./server/sizes.ts").then((module) => module.playSizes())],
  ["storybook/panel", () => import("./storybook/playPanel.ts").then((module) => module.playPanel())],
  ...["gates", "placedGates", "hooks", "inspector"].map(
    (name) =>
      [
        `react/${name}`,
        () => import("./react/inBrowser.ts").then((module) => module.inBrowser(name)),
      ] as const,
  ),
]);
