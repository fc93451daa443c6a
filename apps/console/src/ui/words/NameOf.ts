/** Names something by its id, as people do: "web" → "Web". */
export type NameOf = (id: string) => string;
