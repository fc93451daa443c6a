import { Alert } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { createContext, type ReactNode, useContext, useState } from "react";

const NewsContext = createContext<(text: string) => void>(() => {});

/** Gives the way to tell people what has happened. */
export function useNews(): (text: string) => void {
  return useContext(NewsContext);
}

/** Shows the latest news above its children, and has it read out when it comes. */
export function News({ children }: { children: ReactNode }) {
  const [news, setNews] = useState<string>();
  return (
    <NewsContext value={setNews}>
      <output aria-live="polite" style={{ display: "block" }} data-testid="news">
        {news === undefined ? null : (
          <Alert
            role="note"
            icon={<IconInfoCircle />}
            color="teal"
            withCloseButton
            closeButtonLabel="Close the news"
            onClose={() => setNews(undefined)}
          >
            {news}
          </Alert>
        )}
      </output>
      {children}
    </NewsContext>
  );
}
