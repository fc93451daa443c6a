import { useContext } from "react";
import { type AddressBook, AddressContext } from "./Address.ts";

/** Gives the current address and the way to another. */
export function useAddress(): AddressBook {
  return useContext(AddressContext);
}
