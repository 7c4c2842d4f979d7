import { NameWithSpelling } from "~/features/identity/profile/components/name-with-spelling";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { formatPlainDate } from "~/lib/dates";
import { Notice } from "~/ui/notice";
import { Sheet } from "~/ui/frame/sheet";
import { TextLink } from "~/ui/text";
import { certificateMessages } from "../../certificates/certificate.messages";
import { issuerInWords } from "../../certificates/describe-certificate";
import { verificationMessages } from "../verification.messages";
import type { PublicCertificate } from "../public-certificate";
import "../../certificates/components/certificate.css";
import { CertificateContent } from "../../certificates/components/certificate-content";
import { CertificateFoot } from "../../certificates/components/certificate-foot";
import { type CheckedSurname, SurnameCheck } from "./surname-check";

/** What anyone may see of a certificate: first whether it is valid, then what it says. */
export function Verification({
  certificate,
  address,
  qr,
  checked,
}: {
  certificate: PublicCertificate;
  address: string;
  qr: string;
  /** A name that was typed on this page. */
  checked?: CheckedSurname;
}) {
  const locale = useLocale();
  const t = verificationMessages[locale];
  const { number, title, kind, holder, issuedAt, revokedAt, replaced, isDemo } = certificate;
  return (
    <div className="sc-certificate sc-stack--wide">
      {replaced ? (
        <Notice kind="warning" title={t.replaced}>
          {replaced.by === null ? (
            t.replacedHidden
          ) : (
            <p>
              {t.replacedBy}{" "}
              <a className="sc-nowrap" href={publicPath("certificate", locale, replaced.by)}>
                {replaced.by}
              </a>
              .
            </p>
          )}
        </Notice>
      ) : revokedAt ? (
        <Notice kind="error" title={t.revoked}>
          {t.revokedSince(formatPlainDate(revokedAt, locale))}
        </Notice>
      ) : isDemo ? (
        <Notice kind="warning" title={t.demoTitle}>
          {t.demoText}
        </Notice>
      ) : (
        <Notice kind="success" title={t.valid}>
          {t.validText(issuerInWords(certificate), formatPlainDate(issuedAt, locale))}
        </Notice>
      )}
      <Sheet
        kind="certificate"
        seed={number}
        kicker={`${t.certificate} · ${certificateMessages[locale].kind[kind]}`}
        title={<span lang={certificate.locale === locale ? undefined : certificate.locale}>{title}</span>}
        foot={<CertificateFoot address={address} qr={qr} isHere />}
      >
        {holder === null ? (
          <>
            <p>{certificate.isPseudonymised ? t.holderGone : replaced ? t.holderReplaced : t.holderHidden}</p>
            {!certificate.isPseudonymised && !replaced && <SurnameCheck checked={checked} />}
          </>
        ) : (
          <p className="sc-certificate__title">
            {t.holder}
            <strong>
              <NameWithSpelling {...holder} />
            </strong>
          </p>
        )}
        <CertificateContent certificate={certificate} />
      </Sheet>
      <p className="sc-no-print">
        <TextLink href={publicPath("verify", locale)}>{t.another}</TextLink>
      </p>
    </div>
  );
}
