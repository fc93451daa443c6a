import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { sourceConditions } from "../../scripts/sourceConditions.ts";

export default defineConfig({ ...sourceConditions, plugins: [react()] });
