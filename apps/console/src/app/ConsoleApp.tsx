import { Notifications, notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { createBrowserHistory, type RouterHistory, RouterProvider } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { ConnectionContext } from "../session/Connection.ts";
import { AskPassword } from "./AskPassword.tsx";
import { createConnection } from "../session/createConnection.ts";
import { createPasswordPrompt } from "../session/createPasswordPrompt.ts";
import { createQueries } from "../session/createQueries.ts";
import { createConsoleRouter } from "./createConsoleRouter.tsx";
import { useFocusBack } from "./useFocusBack.ts";
import { useKeepFocus } from "./useKeepFocus.ts";

interface ConsoleAppProps {
  /** Where the server is. @default the origin of the page */
  readonly origin?: string;
  /** Asks the server. @default the browser's fetch */
  readonly send?: (request: Request) => Promise<Response>;
  /** Where the address is kept. @default the browser's own */
  readonly history?: RouterHistory;
}

const fetchIt = (request: Request) => fetch(request);

/** The whole console over a server: signing in, the organizations, their pages. */
export function ConsoleApp({ origin = window.location.origin, send = fetchIt, history }: ConsoleAppProps) {
  useFocusBack();
  useKeepFocus();
  const [book] = useState(() => history ?? createBrowserHistory());
  const [router] = useState(() => createConsoleRouter(book));
  const [beginning, setBeginning] = useState(0);
  const tools = useMemo(() => {
    const prompt = createPasswordPrompt(send);
    const connection = createConnection(origin, prompt.send, (address) => {
      notifications.clean();
      book.push(address);
      setBeginning((before) => before + 1);
    });
    return { connection, prompt, queries: createQueries(), beginning };
  }, [origin, send, book, beginning]);
  return (
    <ConnectionContext value={tools.connection}>
      <QueryClientProvider key={beginning} client={tools.queries}>
        <Notifications position="bottom-right" />
        <RouterProvider router={router} />
        <AskPassword prompt={tools.prompt} />
      </QueryClientProvider>
    </ConnectionContext>
  );
}
