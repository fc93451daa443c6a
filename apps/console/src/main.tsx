import "@mantine/core/styles.css";
import { MantineProvider } from "@mantine/core";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { PermissionMatrix } from "./PermissionMatrix.tsx";

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <MantineProvider defaultColorScheme="auto">
        <main>
          <PermissionMatrix />
        </main>
      </MantineProvider>
    </StrictMode>,
  );
