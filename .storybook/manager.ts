import { addons } from "storybook/manager-api";
import { create } from "storybook/theming";

const isDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
const ink = isDark ? "#e9ecef" : "#212529";
const mark = `<svg xmlns="http://www.w3.org/2000/svg" width="150" height="32" viewBox="0 0 150 32"><rect width="32" height="32" rx="9" fill="#4263eb"/><path d="M9 16.5l4.6 4.6L23 11.4" fill="none" stroke="#fff" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/><text x="42" y="23" font-family="Inter, system-ui, sans-serif" font-size="20" font-weight="650" fill="${ink}">Rolecall</text></svg>`;

addons.setConfig({
  // what this is about comes before controls and accessibility
  selectedPanel: "rolecall/panel",
  theme: create({
    base: isDark ? "dark" : "light",
    brandTitle: "Rolecall",
    brandUrl: "./",
    brandTarget: "_self",
    brandImage: `data:image/svg+xml,${encodeURIComponent(mark)}`,
    colorPrimary: "#4263eb",
    colorSecondary: isDark ? "#748ffc" : "#4263eb",
    barSelectedColor: isDark ? "#91a7ff" : "#4263eb",
    appBorderRadius: 8,
    inputBorderRadius: 6,
    fontBase: 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  }),
});
