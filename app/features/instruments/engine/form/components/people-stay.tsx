import { useLocale } from "~/i18n/locale-context";
import { Notice } from "~/ui/notice";
import { artefactMessages } from "../../artefact.messages";

/** Says that those who are named were not taken out, and why. */
export function PeopleStay({ reason }: { reason: "readOnly" | "newer" | null }) {
  const t = artefactMessages[useLocale()].peopleStay;
  if (!reason) return null;
  return (
    <Notice kind="error" title={t.title}>
      {t[reason]}
    </Notice>
  );
}
