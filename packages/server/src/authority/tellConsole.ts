/** Reports an error where the application has no `onError`. */
// the one place of the server that writes to the console, for want of a listener
// oxlint-disable-next-line no-console
export const tellConsole = (error: unknown): void => console.error(error);
