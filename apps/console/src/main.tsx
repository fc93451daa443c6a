import "@mantine/core/styles.css";
import { MantineProvider } from "@mantine/core";
import { PermissionProvider } from "@rolecall/organization/react";
import { RolecallDevtools } from "@rolecall/react/devtools";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { HashAddress } from "./address/HashAddress.tsx";
import { ExplorerApp } from "./ExplorerApp.tsx";
import { theme, themeVariables } from "./theme.ts";

const app = (
  <MantineProvider theme={theme} cssVariablesResolver={themeVariables} defaultColorScheme="auto">
    <HashAddress>
      <ExplorerApp />
    </HashAddress>
  </MantineProvider>
);
const inspected = <RolecallDevtools PermissionProvider={PermissionProvider}>{app}</RolecallDevtools>;

const root = document.getElementById("root");
// the inspector is for developers: a build for users leaves it out
if (root) createRoot(root).render(<StrictMode>{import.meta.env.PROD ? app : inspected}</StrictMode>);
