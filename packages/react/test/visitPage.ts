/// <reference types="node" />
import machineConsole from "node:console";

/** Goes to an address, so that what is asked there is of the same origin. */
export function visitPage(address: string): void {
  // the window of the tests can be told where it is
  (window as unknown as { happyDOM: { setURL: (address: string) => void } }).happyDOM.setURL(address);
  // it writes down every answer that is an error, as browsers do, past the console of the tests
  machineConsole.error = () => {};
}
