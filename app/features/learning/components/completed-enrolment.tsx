import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { Actions, Button } from "~/ui/button";
import { Mosaic } from "~/ui/mosaic-view";
import { enrolmentPath } from "../addresses";
import { learningMessages } from "../learning.messages";
import type { MyEnrolment } from "../my-enrolment";

/** A completed masterclass or module: its certificate, reading back, and starting again. */
export function CompletedEnrolment({ enrolment }: { enrolment: MyEnrolment }) {
  const locale = useLocale();
  const t = learningMessages[locale];
  const { id, title, seed, completedAt, certificateNumber, attempt } = enrolment;
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
            t.certificateWaiting
          )}
          {" · "}
          <a href={enrolmentPath(id)}>{t.readBack}</a>
        </p>
        {enrolment.canStartAgain && (
          <form method="post" action="/my" className="sc-stack">
            <input type="hidden" name="enrolment" value={id} />
            <Actions>
              <Button look="secondary" small>
                {t.startAgain}
                <span className="sc-visually-hidden">: {title}</span>
              </Button>
            </Actions>
            <p className="sc-field__hint">{t.startAgainHelp}</p>
          </form>
        )}
      </div>
    </li>
  );
}
