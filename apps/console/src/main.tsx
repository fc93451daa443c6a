import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "@mantine/charts/styles.css";
import { MantineProvider } from "@mantine/core";
import { PermissionProvider } from "@rolecall/organization/react";
import { RolecallDevtools } from "@rolecall/react/devtools";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ConsoleApp } from "./app/ConsoleApp.tsx";
import { theme, themeVariables } from "./ui/theme.ts";

const app = (
  <MantineProvider theme={theme} cssVariablesResolver={themeVariables} defaultColorScheme="auto">
    <ConsoleApp />
  </MantineProvider>
);
const inspected = <RolecallDevtools PermissionProvider={PermissionProvider}>{app}</RolecallDevtools>;

const root = document.getElementById("root");
// the inspector is for developers: a build for users leaves it out, the demo that `npm start` builds has it
const page = import.meta.env.PROD && import.meta.env.MODE !== "inspected" ? app : inspected;
if (root) createRoot(root).render(<StrictMode>{page}</StrictMode>);
