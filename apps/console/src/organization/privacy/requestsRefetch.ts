/** How requests are read: again every 30 seconds, because the server takes them on by itself. */
export const requestsRefetch = { refetchInterval: 30_000 } as const;
