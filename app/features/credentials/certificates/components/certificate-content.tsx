import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { DefinitionList } from "~/ui/table";
import type { CertificateRecord } from "../certificate";
import {
  assessmentInWords,
  attendanceInWords,
  followedInWords,
  issuersInWords,
  signerInWords,
} from "../describe-certificate";
import { certificateMessages } from "../certificate.messages";

type Learned = Omit<CertificateRecord, "recordVersion" | "isDemo" | "cohort"> & {
  cohort: { name: string } | null;
};

/** What was learned and when: the same on the certificate's own page and on the verification page. */
export function CertificateContent({ certificate }: { certificate: Learned }) {
  const locale = useLocale();
  const t = certificateMessages[locale];
  const { outcomes, modules, hours, completedAt, issuedAt, number, cohort } = certificate;
  const assessed = assessmentInWords(certificate, locale);
  const lang = certificate.locale === locale ? undefined : certificate.locale;
  return (
    <>
      <div className="sc-certificate__learned">
        <section>
          <h2 className="sc-heading sc-heading--4">{t.outcomes}</h2>
          <ul lang={lang}>
            {outcomes.map((outcome) => (
              <li key={outcome}>{outcome}</li>
            ))}
          </ul>
        </section>
        <div className="sc-stack">
          <section>
            <h2 className="sc-heading sc-heading--4">{t.modules}</h2>
            <ul>
              {modules.map((module) => (
                <li key={module.id}>
                  <span lang={lang}>{module.title}</span>{" "}
                  <span className="sc-certificate__hours">
                    · {module.hours} {t.hoursShort}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          {assessed.length > 0 && (
            <section>
              <h2 className="sc-heading sc-heading--4">{t.assessed}</h2>
              <ul>
                {assessed.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
      <div className="sc-certificate__facts">
        <DefinitionList
          items={[
            [t.studyLoad, t.hours(hours)],
            [t.followed, followedInWords(certificate, locale)],
            [t.completedOn, formatPlainDate(completedAt, locale)],
            [t.issuedOn, formatPlainDate(issuedAt, locale)],
            [t.issuedBy, issuersInWords(certificate, locale)],
            [t.kvk, certificate.issuerKvk || null],
            [t.signedBy, signerInWords(certificate)],
            [t.group, cohort?.name],
            [t.attendance, attendanceInWords(certificate, locale)],
            [t.release, certificate.releaseId && t.releaseNumber(certificate.releaseId)],
            [t.language, t.languageName[certificate.locale]],
            [
              t.number,
              <span key="number" className="sc-figures">
                {number}
              </span>,
            ],
          ]}
        />
      </div>
    </>
  );
}
