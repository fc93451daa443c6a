/** Names something by its id, as people do: "web" → "Web". */
export type GetName = (id: string) => string;
