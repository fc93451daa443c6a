import { defaultClientConditions, defaultServerConditions } from "vite";

/** Makes Vite resolve workspace packages to their sources, so that no build comes first. */
export const sourceConditions = {
  // Vite replaces its default conditions by the given ones, so they are named again.
  resolve: { conditions: ["@rolecall/source", ...defaultClientConditions] },
  ssr: { resolve: { conditions: ["@rolecall/source", ...defaultServerConditions] } },
};
