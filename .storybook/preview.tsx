import "@mantine/core/styles.css";
import { Box, MantineProvider } from "@mantine/core";
import type { Decorator, Preview } from "@storybook/react-vite";
import { themes } from "storybook/theming";
import { FaultModeContext } from "../apps/console/src/stories/flows/FaultMode.ts";
import { theme, themeVariables } from "../apps/console/src/ui/theme.ts";
import { beginAs } from "./beginAs.ts";
import { describeComponent } from "./describeComponent.ts";
import { rolecall } from "./rolecall.ts";
import { forgetfulManager, SchemeFollower } from "./SchemeFollower.tsx";
import { globalTypes, initialGlobals, type ToolbarChoice } from "./toolbar.ts";

const asChosen: Decorator = (Story, { globals }) => {
  // Storybook types globals loosely; the menus and the stories write no other values than these
  const choice = globals as unknown as ToolbarChoice;
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={themeVariables}
      colorSchemeManager={forgetfulManager}
      defaultColorScheme={choice.scheme}
    >
      <SchemeFollower scheme={choice.scheme} />
      <Box bg="var(--mantine-color-body)" c="var(--mantine-color-text)">
        <FaultModeContext value={choice.server}>
          <Story />
        </FaultModeContext>
      </Box>
    </MantineProvider>
  );
};

const preview: Preview = {
  globalTypes,
  initialGlobals: { ...initialGlobals },
  decorators: [asChosen, beginAs],
  parameters: {
    a11y: { test: "error" },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: { theme: themes.normal, extractComponentDescription: describeComponent },
    rolecall,
    viewport: {
      options: {
        narrow: { name: "Narrow, 375 px", styles: { width: "375px", height: "812px" }, type: "mobile" },
        wide: { name: "Wide, 1440 px", styles: { width: "1440px", height: "900px" }, type: "desktop" },
      },
    },
    options: {
      storySort: {
        order: [
          "Welcome",
          "Guides",
          [
            "Quick start",
            "A role model of your own",
            "Gates and hooks",
            "Testing roles",
            "Loading and live access",
            "Enforce it on your server",
            "Authentication",
            "Security",
          ],
          "Roles side by side",
          ["Permission matrix", "Menus", "What can I do here"],
          "Console as each role",
          "Screens",
          "Flows",
          [
            "Members",
            "Change a role",
            "Invited",
            "Invite",
            "Invite by a file",
            "Accept an invitation",
            "What is known of your access",
          ],
          "Components",
          ["Can", "Explain"],
          "Addon and inspector",
        ],
      },
    },
  },
  tags: ["autodocs"],
};

export default preview;
