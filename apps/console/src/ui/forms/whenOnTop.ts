/**
 * Makes a way to close a dialog of one that does nothing while another dialog stands on it: Escape, which every open
 * dialog hears, closes one at a time.
 */
export const whenOnTop =
  (close: () => void): (() => void) =>
  () => {
    if (document.querySelectorAll("[aria-modal=true]").length < 2) close();
  };
