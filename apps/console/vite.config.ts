import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { sourceConditions } from "../../scripts/sourceConditions.ts";

// The server trusts its own origin only, so that is the one it is given here.
const server = process.env["ORIGIN"] ?? `http://localhost:${process.env["AUTHORITY_PORT"] || 4000}`;

export default defineConfig({
  ...sourceConditions,
  plugins: [react()],
  server: {
    proxy: { "/api": { target: server, changeOrigin: true, headers: { origin: server } } },
  },
});
