import type { Recorder } from "@rolecall/react/devtools";

/** Watches which providers a story uses. Calls back when only its own are used, and when that changes. */
export function watchProviders(
  observe: Recorder["observe"],
  changed: (hasOwnPeople: boolean) => void,
): Recorder["observe"] {
  let hasOwn = false;
  let isAsked = false;
  let reported = false;
  const note = () => {
    const now = hasOwn && !isAsked;
    if (now === reported) return;
    reported = now;
    changed(now);
  };
  return (...given) => {
    const store = observe(...given);
    return {
      ...store,
      question: (...asked) => {
        isAsked = true;
        note();
        return store.question(...asked);
      },
      create: (...below) => {
        hasOwn = true;
        note();
        return store.create(...below);
      },
    };
  };
}
