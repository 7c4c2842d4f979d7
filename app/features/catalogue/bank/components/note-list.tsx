import { useLocale } from "~/i18n/locale-context";
import type { RewriteNote } from "~/platform/content/rewrite";
import { bankMessages } from "../bank.messages";
import { noteId } from "./noted-text";

interface NoteListProps {
  notes: readonly RewriteNote[];
  /** The number of the first, from 0. */
  from: number;
  /** They are about words that stayed. */
  stay?: boolean;
}

/** The notes of a text, numbered as in it: which words, and why. */
export function NoteList({ notes, from, stay }: NoteListProps) {
  const t = bankMessages[useLocale()];
  const words = ({ before, after }: RewriteNote) => {
    if (stay) return t.stayed(after!);
    if (after === null) return t.went(before!);
    return before === null ? t.came(after) : t.became(before, after);
  };
  return (
    <ol className="sc-notes" start={from + 1}>
      {notes.map((note, index) => (
        <li key={index} id={noteId(from + index)}>
          <p>
            <strong>{words(note)}</strong>
          </p>
          <p>{note.why}</p>
        </li>
      ))}
    </ol>
  );
}
