import { useLocale } from "~/i18n/locale-context";
import { Notice } from "~/ui/notice";
import { mailingMessages } from "../mailing.messages";

/** On the desk's page of a group: people wait to hear of it, and here they are mailed. */
export function GroupWaits({
  cohortId,
  masterclassId,
  waiting,
}: {
  cohortId: string;
  masterclassId: string;
  waiting: number;
}) {
  const t = mailingMessages[useLocale()];
  if (waiting === 0) return null;
  return (
    <Notice>
      <p>
        {t.groupWaits(waiting)} <a href={`/desk/interest/${masterclassId}?news=${cohortId}`}>{t.groupMail}</a>
      </p>
    </Notice>
  );
}
