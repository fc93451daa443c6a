/**
 * What an id looks like. Whoever brings ids of their own keeps to these characters. `.` and `..` are none: in an address
 * they mean another place.
 */
export const idPattern = /^(?!\.{1,2}$)[A-Za-z0-9_.:@-]{1,128}$/;
