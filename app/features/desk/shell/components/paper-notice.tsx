import { useLocale } from "~/i18n/locale-context";
import { undrawable } from "~/lib/text/drawable";
import { Notice } from "~/ui/notice";
import { paperNoticeMessages } from "../paper-notice.messages";

/** Says which characters of these texts are missing on tickets and receipts; nothing when all can be drawn. */
export function PaperNotice({ texts }: { texts: readonly (string | null)[] }) {
  const t = paperNoticeMessages[useLocale()];
  const missing = undrawable(texts.filter(Boolean).join("\n"));
  if (missing.length === 0) return null;
  return (
    <Notice kind="warning" title={t.title}>
      {t.missing(missing.map((cluster) => `“${cluster}”`).join(", "))}
    </Notice>
  );
}
