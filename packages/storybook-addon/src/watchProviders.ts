import type { Recorder } from "@rolecall/react/devtools";

/** Watches which providers answer a story: calls back when it turns out, or is no longer true, that only its own do. */
export function watchProviders(
  observe: Recorder["observe"],
  changed: (hasOwnPeople: boolean) => void,
): Recorder["observe"] {
  let hasOwn = false;
  let isAsked = false;
  let told = false;
  const note = () => {
    const now = hasOwn && !isAsked;
    if (now === told) return;
    told = now;
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
