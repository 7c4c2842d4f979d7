/** What a form sent, to be shown again. */
export interface SentForm {
  fields: [name: string, value: string][];
  /** The address of the lesson it belongs to. */
  lesson: string;
}
