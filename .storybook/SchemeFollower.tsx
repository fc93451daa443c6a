import { type MantineColorSchemeManager, useMantineColorScheme } from "@mantine/core";
import { useEffect } from "react";

/** Takes the color scheme that the toolbar has; a switch inside a story may change it after that. */
export function SchemeFollower({ scheme }: { scheme: "light" | "dark" }) {
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => setColorScheme(scheme), [scheme]);
  return null;
}

/** Remembers no scheme from one story to the next. */
export const forgetfulManager: MantineColorSchemeManager = {
  get: (otherwise) => otherwise,
  set: () => {},
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => {},
};
