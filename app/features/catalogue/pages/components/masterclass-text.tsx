import { useLocale } from "~/i18n/locale-context";
import { Notice } from "~/ui/notice";
import type { masterclassPage } from "../masterclass-page.server";
import { masterclassMessages } from "../masterclass.messages";
import { StudyWeek } from "./study-week";

/** What a masterclass is about, what one can do afterwards, for whom it is, how a week goes, and what one gets. */
export function MasterclassText({
  masterclass,
}: {
  masterclass: NonNullable<ReturnType<typeof masterclassPage>>;
}) {
  const t = masterclassMessages[useLocale()];
  return (
    <>
      {!masterclass.isOpen && (
        <Notice title={t.masterclasses.announced}>{t.masterclasses.announcedHelp}</Notice>
      )}
      <p>{masterclass.summary}</p>
      <h2>{t.outcomes}</h2>
      <ul className="sc-list">
        {masterclass.outcomes.map((outcome) => (
          <li key={outcome}>{outcome}</li>
        ))}
      </ul>
      <h2>{t.forWhom}</h2>
      <p>{masterclass.audience}</p>
      <StudyWeek load={masterclass.load} modules={masterclass.modules} />
      <h2>{t.certificate}</h2>
      <p>{t.certificateText}</p>
    </>
  );
}
