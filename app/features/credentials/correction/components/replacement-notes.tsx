import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { Notice } from "~/ui/notice";
import { correctionMessages } from "../correction.messages";

const ownPage = (number: string) => `/my/certificates/${number}`;

/** On a certificate of one's own: by which it was replaced, or which it replaces; nothing for one that stands by itself. */
export function ReplacementNotes({
  certificate: { replacedBy, replaces },
  isCorrected,
}: {
  certificate: { replacedBy: { number: string; issuedAt: Date } | null; replaces: string | null };
  /** It was asked for just now. */
  isCorrected: boolean;
}) {
  const locale = useLocale();
  const t = correctionMessages[locale];
  return (
    <>
      {replacedBy && (
        <Notice kind="warning" title={t.replacedTitle}>
          <p>
            {t.replacedText(formatPlainDate(replacedBy.issuedAt, locale))}{" "}
            <a className="sc-nowrap" href={ownPage(replacedBy.number)}>
              {replacedBy.number}
            </a>
            . {t.replacedKeep}
          </p>
        </Notice>
      )}
      {isCorrected && !replacedBy && (
        <Notice kind="success" title={t.correctedTitle}>
          {t.correctedText}
        </Notice>
      )}
      {replaces && (
        <p className="sc-no-print">
          {t.replaces}{" "}
          <a className="sc-nowrap" href={ownPage(replaces)}>
            {replaces}
          </a>
          .
        </p>
      )}
    </>
  );
}
