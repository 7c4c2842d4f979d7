import { useLocale } from "~/i18n/locale-context";
import { notedPieces } from "~/platform/content/rewrite";
import { bankMessages } from "../bank.messages";

/** A text in its own lines. At the words that a note is about stands its number, which leads to it. */
export function NotedText({ text, words }: { text: string; words: readonly (string | null)[] }) {
  const t = bankMessages[useLocale()];
  return text.split(/\n\s*\n/).map((paragraph, index) => (
    <p key={index}>
      {notedPieces(paragraph, words).map(({ text: piece, note }, at) =>
        note === null ? (
          piece
        ) : (
          <span key={at}>
            <mark>{piece}</mark>
            <sup>
              <a role="doc-noteref" href={`#${noteId(note)}`} aria-label={t.note(note + 1)}>
                {note + 1}
              </a>
            </sup>
          </span>
        ),
      )}
    </p>
  ));
}

/** Where a note stands in the page, by its number from 0. */
export const noteId = (note: number) => `note-${note + 1}`;
