import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Button } from "~/ui/form/button";
import { Tag } from "~/ui/progress";
import { commentMessages } from "../comments.messages";
import type { ShownComment } from "../comments.queries.server";

/** What was said of one field: what waits, and folded below it what is settled. */
export function FieldComments({
  comments,
  mayEdit,
  removes = "all",
}: {
  comments: readonly ShownComment[];
  /** Settles them, and deletes those of others too unless `removes` says otherwise. */
  mayEdit: boolean;
  removes?: "all" | "own";
}) {
  const t = commentMessages[useLocale()];
  const [open, settled] = [false, true].map((is) => comments.filter(({ isSettled }) => isSettled === is)) as [
    ShownComment[],
    ShownComment[],
  ];
  return (
    <>
      <Comments comments={open} {...{ mayEdit, removes }} />
      {settled.length > 0 && (
        <details>
          <summary>{t.settledCount(settled.length)}</summary>
          <Comments comments={settled} {...{ mayEdit, removes }} />
        </details>
      )}
    </>
  );
}

function Comments({
  comments,
  mayEdit,
  removes,
}: {
  comments: readonly ShownComment[];
  mayEdit: boolean;
  removes: "all" | "own";
}) {
  const locale = useLocale();
  const t = commentMessages[locale];
  if (comments.length === 0) return null;
  return (
    <ul className="sc-comments">
      {comments.map(({ id, by, text, createdAt, isSettled, isMine, isNew, isFieldChanged }) => {
        const which = `${by || t.nameless}, ${formatInstant(createdAt, locale)}`;
        return (
          <li key={id} id={`comment-${id}`}>
            <p className="sc-field__hint">
              <strong>
                <bdi>{by || t.nameless}</bdi>
                {isMine && ` (${t.you})`}
              </strong>
              {isNew && (
                <>
                  {" "}
                  <Tag colour="petrol">{t.isNew}</Tag>
                </>
              )}
              {" · "}
              {formatInstant(createdAt, locale)}
            </p>
            <p dir="auto" className="sc-comments__text">
              {text}
            </p>
            {isFieldChanged && <p className="sc-field__hint">{t.changed}</p>}
            <div className="sc-actions sc-no-print">
              {mayEdit && (
                <CommentButton id={id} which={which} intent={isSettled ? "reopen" : "settle"}>
                  {isSettled ? t.reopen : t.settle}
                </CommentButton>
              )}
              {(isMine || (mayEdit && removes === "all")) && (
                <details>
                  <summary>
                    {t.remove}
                    <span className="sc-visually-hidden">: {which}</span>
                  </summary>
                  <p>{t.removeHelp}</p>
                  <CommentButton id={id} which={which} intent="delete">
                    {t.removeSure}
                  </CommentButton>
                </details>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function CommentButton({
  id,
  which,
  intent,
  children,
}: {
  id: string;
  /** The comment in words: by whom, and when. */
  which: string;
  intent: string;
  children: string;
}) {
  return (
    <form method="post">
      <input type="hidden" name="comment" value={id} />
      <Button look="secondary" small name="intent" value={intent}>
        {children}
        <span className="sc-visually-hidden">: {which}</span>
      </Button>
    </form>
  );
}
