import { createContext } from "react";

/** Where in the console the person is: a path, and what they chose there. */
export interface Address {
  readonly path: string;
  readonly search: URLSearchParams;
}

/** Reads `/explorer/person?role=member` into its two parts. */
export function readAddress(text: string): Address {
  const [path = "", search = ""] = text.replace(/^#/, "").split("?");
  return { path: path === "" ? "/" : path, search: new URLSearchParams(search) };
}

/** Writes an address as the fragment of a link: `#/explorer/person?role=member`. */
export function writeAddress({ path, search }: Address): string {
  const chosen = search.toString();
  return `#${path}${chosen === "" ? "" : `?${chosen}`}`;
}

/** The current address and the way to another. */
export interface AddressBook {
  readonly address: Address;
  readonly goTo: (next: Address) => void;
  /** Writes an address as a link has it. @default the part behind the `#` */
  readonly toHref?: (next: Address) => string;
}

/** Hands the address to every part of the console. */
export const AddressContext = createContext<AddressBook>({
  address: readAddress("/"),
  goTo: () => {},
});
