import { useLocale } from "~/i18n/locale-context";
import { Button } from "~/ui/form/button";
import { commentMessages } from "../comments.messages";
import type { ShownComment } from "../comments.queries.server";

/** How many comments are new to this person, and the button that says that they read them. Nothing when none is. */
export function NewComments({ comments }: { comments: readonly ShownComment[] }) {
  const t = commentMessages[useLocale()];
  const fresh = comments.filter(({ isNew }) => isNew);
  const [first] = fresh;
  if (!first) return null;
  const newest = new Date(Math.max(...fresh.map(({ createdAt }) => new Date(createdAt).getTime())));
  return (
    <form method="post" className="sc-actions sc-no-print">
      <p>
        <strong>{t.newCount(fresh.length)}</strong> <a href={`#comment-${first.id}`}>{t.toNew}</a>
      </p>
      <input type="hidden" name="until" value={newest.toISOString()} />
      <Button small look="secondary" name="intent" value="seen">
        {t.seen}
      </Button>
    </form>
  );
}
