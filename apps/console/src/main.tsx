import "@mantine/core/styles.css";
import { MantineProvider } from "@mantine/core";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { HashAddress } from "./address/HashAddress.tsx";
import { ExplorerApp } from "./ExplorerApp.tsx";
import { theme, themeVariables } from "./theme.ts";

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={themeVariables} defaultColorScheme="auto">
        <HashAddress>
          <ExplorerApp />
        </HashAddress>
      </MantineProvider>
    </StrictMode>,
  );
