/** Stands in a row for its fault: a process ended while it handed the mail over, so that it may have gone. */
export const uncertainMail = "uncertain";
