import { lazyRouteComponent } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { isReachable } from "./isReachable.ts";
import { UnreachableScreen } from "./UnreachableScreen.tsx";

/**
 * A screen that is loaded when it is opened. Where the server cannot be reached, a screen that says so stands in. The
 * router alone would reload the page, and the browser's own error page would replace the console.
 */
export function lazyScreen<const TName extends string>(
  load: () => Promise<Readonly<Record<TName, () => ReactNode>>>,
  name: TName,
) {
  return lazyRouteComponent(async (): Promise<Readonly<Record<TName, () => ReactNode>>> => {
    try {
      return await load();
    } catch (error) {
      // the server is there, and what failed may be gone since a newer version: the router loads the page again
      if (await isReachable()) throw error;
      // an object of one name that is known here only as a text
      return { [name]: UnreachableScreen } as Record<TName, () => ReactNode>;
    }
  }, name);
}
