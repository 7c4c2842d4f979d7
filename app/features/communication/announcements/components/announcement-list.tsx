import "~/styles/pages/group.css";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Tag } from "~/ui/progress";
import { announcementMessages } from "../announcements.messages";
import type { ListedAnnouncement } from "../announcements.queries.server";

/** What was announced in a group, for who announces there. */
export function AnnouncementList({ announcements }: { announcements: readonly ListedAnnouncement[] }) {
  const locale = useLocale();
  const t = announcementMessages[locale];
  return (
    <section className="sc-stack" aria-labelledby="told">
      <h2 id="told">{t.told}</h2>
      {announcements.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className="sc-talk">
          {announcements.map(({ id, title, text, by, at, isMailed, mustKnow, mailedTo }) => (
            <li key={id} className="sc-talk__one">
              <h3 className="sc-heading sc-heading--4" dir="auto">
                {title}
              </h3>
              <p className="sc-talk__by">
                <span>
                  <bdi>{t.byOn(by, formatInstant(at, locale))}</bdi>
                  {" · "}
                  {isMailed ? t.mailedTo(mailedTo) : t.onlyPage}
                </span>
                {mustKnow && <Tag colour="brick">{t.must}</Tag>}
              </p>
              <p dir="auto" className="sc-talk__text">
                {text}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
