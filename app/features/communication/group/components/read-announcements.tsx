import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Button } from "~/ui/form/button";
import { Tag } from "~/ui/progress";
import { groupMessages } from "../group.messages";
import type { ReadAnnouncement } from "../group.queries.server";

/** What was announced in a group, the newest first; what came after `seenAt` is marked as new until its reader says to have read it. */
export function ReadAnnouncements({
  announcements,
  seenAt,
  timeZone,
}: {
  announcements: readonly ReadAnnouncement[];
  /** Null: all is new. */
  seenAt: Date | null;
  timeZone: string;
}) {
  const locale = useLocale();
  const t = groupMessages[locale];
  if (announcements.length === 0) return <p>{t.none}</p>;
  const isNew = (at: Date) => seenAt === null || at > seenAt;
  return (
    <>
      {announcements.some(({ at }) => isNew(at)) && (
        <form method="post" className="sc-no-print">
          <Button small look="secondary" name="intent" value="seen">
            {t.seen}
          </Button>
        </form>
      )}
      <ul className="sc-talk">
        {announcements.map(({ id, title, text, by, at, mustKnow }) => (
          <li key={id} id={`announcement-${id}`} className="sc-talk__one">
            <h3 className="sc-heading sc-heading--4" dir="auto">
              {title}
            </h3>
            <p className="sc-talk__by">
              <bdi>{t.byOn(by, formatInstant(at, locale, timeZone))}</bdi>
              {isNew(at) && <Tag colour="saffron">{t.isNew}</Tag>}
              {mustKnow && <Tag colour="brick">{t.mustKnow}</Tag>}
            </p>
            <p dir="auto" className="sc-talk__text">
              {text}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
