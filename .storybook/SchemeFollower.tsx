import { type MantineColorSchemeManager, useMantineColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";

/** Takes the color scheme that the toolbar has; a switch inside a story may change it after that. */
export function SchemeFollower({ scheme }: { scheme: "light" | "dark" }) {
  const { setColorScheme } = useMantineColorScheme();
  const followed = useRef(scheme);
  useEffect(() => {
    if (followed.current === scheme) return;
    followed.current = scheme;
    setColorScheme(scheme);
  }, [scheme, setColorScheme]);
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
