import { defaultClientConditions, defaultServerConditions } from "vite";

/** Makes Vite resolve workspace packages to their sources, so that they don't have to be built first. */
export const sourceConditions = {
  // These conditions replace Vite's defaults, so the defaults are repeated.
  resolve: { conditions: ["@rolecall/source", ...defaultClientConditions] },
  ssr: { resolve: { conditions: ["@rolecall/source", ...defaultServerConditions] } },
};
