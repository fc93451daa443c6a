import { Can, PermissionProvider } from "@rolecall/organization/react";
import { httpSnapshotSource } from "@rolecall/react";
import { useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";

declare global {
  interface Window {
    /** Called with the state that the gate shows, and the time in milliseconds since 1970. */
    gateShows?: (shown: string, at: number) => Promise<void>;
  }
}

const person = new URL(location.href).searchParams.get("person") ?? "";
const source = httpSnapshotSource("/api/access?organization=acme", { headers: { "x-person": person } });

function Gate({ shown }: { readonly shown: string }) {
  useLayoutEffect(() => {
    void window.gateShows?.(shown, Date.now());
  }, [shown]);
  return <p>{shown}</p>;
}

function App() {
  return (
    <PermissionProvider source={source} onError={() => {}}>
      <Can
        permission="user.inviteBulk"
        fallback={<Gate key="closed" shown="closed" />}
        pending={<Gate key="unknown" shown="unknown" />}
      >
        <Gate key="open" shown="open" />
      </Can>
    </PermissionProvider>
  );
}

const root = document.querySelector("#root");
if (root !== null) createRoot(root).render(<App />);
