const number = new Intl.NumberFormat("en-GB");

/** Writes a number with its thousands apart: "12,400". */
export const formatNumber = (value: number) => number.format(value);
