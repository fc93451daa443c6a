import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { sourceConditions } from "../../scripts/sourceConditions.ts";

// The server asks no other origin than its own to be trusted, so its own is what it hears of here.
const server = process.env["ORIGIN"] ?? `http://localhost:${process.env["AUTHORITY_PORT"] || 4000}`;

export default defineConfig({
  ...sourceConditions,
  plugins: [react()],
  server: {
    proxy: { "/api": { target: server, changeOrigin: true, headers: { origin: server } } },
  },
});
