import { useLocale } from "~/i18n/locale-context";
import { enrolmentPath } from "../../outline/learning-paths";
import { ownPageMessages } from "../own-page.messages";
import type { Standing } from "../own-standing";

/** Above a public page: that one takes part in what it is about, and the way there. */
export function StandingStrip({ standing: { kind, enrolmentId, ticketNumber } }: { standing: Standing }) {
  const t = ownPageMessages[useLocale()];
  return (
    <section className="sc-strip" aria-label={t.yours}>
      <div className="sc-container">
        <p>
          <strong>{t[kind]}</strong> <a href={enrolmentPath(enrolmentId)}>{t.lessons}</a>
          {ticketNumber && (
            <>
              {" · "}
              <a href={`/my/tickets/${ticketNumber}`}>{t.ticket}</a>
            </>
          )}
        </p>
      </div>
    </section>
  );
}

/** In the place of a way to buy what one has: the way to the lessons, and to buying it for somebody else. */
export function BoughtAlready({
  enrolmentId,
  className,
  checkout,
}: {
  enrolmentId: string;
  /** Of the link that stood there. */
  className: string;
  checkout: string;
}) {
  const locale = useLocale();
  const t = ownPageMessages[locale];
  return (
    <>
      <a href={enrolmentPath(enrolmentId)} className={className}>
        {t.lessons}
      </a>{" "}
      <a href={`/checkout/${checkout}?for=colleague&lang=${locale}`} className="sc-strip__more">
        {t.colleague}
      </a>
    </>
  );
}
