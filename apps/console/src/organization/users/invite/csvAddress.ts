/** Makes an address from which a text can be downloaded as a CSV file. */
export const csvAddress = (text: string): string => `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;
