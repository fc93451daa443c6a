import classes from "./SkipLink.module.css";

/** The first stop of the keyboard: past the menu, to the page. */
export function SkipLink() {
  return (
    <a
      href="#console-page"
      className={classes["link"]}
      onClick={(event) => {
        // the address after the # is the page's own
        event.preventDefault();
        document.getElementById("console-page")?.focus();
      }}
    >
      Skip to the page
    </a>
  );
}
