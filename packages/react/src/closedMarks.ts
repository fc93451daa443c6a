/** The attributes by which a control that is closed to all input is known. */
export const closedMarks = {
  /** On the control. */
  control: "data-rolecall-closed",
  /** On the element behind it, which ends what the control has rendered. */
  end: "data-rolecall-end",
};
