import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const fromReact18 = createRequire(fileURLToPath(new URL("../tests/react-18/package.json", import.meta.url)));

/** Resolves every import of React and its testing library to the copies of tests/react-18, which use React 18.3. */
export function react18(): Plugin {
  return {
    name: "rolecall:react-18",
    enforce: "pre",
    resolveId(id) {
      return /^(react|react-dom|@testing-library\/react)($|\/)/.test(id) ? fromReact18.resolve(id) : null;
    },
  };
}
