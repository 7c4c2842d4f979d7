import { useLocale } from "~/i18n/locale-context";
import { commentsAt } from "../comment";
import { commentMessages } from "../comments.messages";

/** How many comments wait at a field, as the way to them; nothing when there are none. */
export function CommentLink({
  artefactId,
  field,
  label,
  count,
}: {
  artefactId: string;
  /** Its key in the document. */
  field: string;
  label: string;
  count: number;
}) {
  const t = commentMessages[useLocale()];
  if (count === 0) return null;
  return (
    <p className="sc-comments__count sc-no-print">
      <a href={commentsAt({ artefactId }, field)}>
        {t.count(count)}
        <span className="sc-visually-hidden">: {label}</span>
      </a>
    </p>
  );
}
