import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const fromReact18 = createRequire(fileURLToPath(new URL("../tests/react-18/package.json", import.meta.url)));

/** Gives every import of React and of its testing library the copies of tests/react-18, which are bound to 18.3. */
export function react18(): Plugin {
  return {
    name: "rolecall:react-18",
    enforce: "pre",
    resolveId(id) {
      return /^(react|react-dom|@testing-library\/react)($|\/)/.test(id) ? fromReact18.resolve(id) : null;
    },
  };
}
