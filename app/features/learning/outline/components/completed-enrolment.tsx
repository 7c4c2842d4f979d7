import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { Mosaic } from "~/ui/mosaic/mosaic-view";
import { completionPath, enrolmentPath, startAgainPath } from "../learning-paths";
import { completionMessages } from "../../completion/completion.messages";
import { outlineMessages } from "../outline.messages";
import type { MyEnrolment } from "../my-masterclasses.queries.server";
import { Meetings } from "./meetings";

/** A completed masterclass or module: its certificate, the meetings still to come, reading back, and starting again. */
export function CompletedEnrolment({ enrolment }: { enrolment: MyEnrolment }) {
  const locale = useLocale();
  const t = outlineMessages[locale];
  const { id, title, seed, completedAt, certificateNumber, attempt, cohort } = enrolment;
  return (
    <li className="sc-enrolment sc-enrolment--small">
      <Mosaic seed={seed} shape="seal" />
      <div className="sc-stack">
        <h3>{title}</h3>
        <p>
          {completedAt && t.completedAt(formatPlainDate(completedAt, locale))}
          {attempt > 1 && <> · {t.attempt(attempt)}</>}
        </p>
        <p>
          {certificateNumber ? (
            <a href={`/my/certificates/${encodeURIComponent(certificateNumber)}`}>{t.certificate}</a>
          ) : (
            <a href={completionPath(id)}>{t.certificateStanding}</a>
          )}
          {" · "}
          <a href={enrolmentPath(id)}>{t.readBack}</a>
        </p>
        {cohort?.isCancelled && <p>{t.cancelledAfterwards}</p>}
        {cohort && cohort.sessions.length > 0 && <Meetings cohort={cohort} level={4} />}
        {enrolment.canStartAgain && (
          <p>
            <a href={startAgainPath(id)}>
              {completionMessages[locale].startAgain}
              <span className="sc-visually-hidden">: {title}</span>
            </a>
          </p>
        )}
      </div>
    </li>
  );
}
