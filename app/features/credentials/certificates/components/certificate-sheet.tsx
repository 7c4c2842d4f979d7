import { NameWithSpelling } from "~/features/identity/profile/components/name-with-spelling";
import { useLocale } from "~/i18n/locale-context";
import { Notice } from "~/ui/notice";
import { Sheet } from "~/ui/frame/sheet";
import type { Certificate } from "../certificate";
import { certificateMessages } from "../certificate.messages";
import "./certificate.css";
import { CertificateContent } from "./certificate-content";
import { CertificateFoot } from "./certificate-foot";

/** The certificate as a page: the same words as the PDF, to read and to print. */
export function CertificateSheet({
  certificate,
  address,
  qr,
}: {
  certificate: Certificate;
  address: string;
  qr: string;
}) {
  const locale = useLocale();
  const t = certificateMessages[locale];
  return (
    <Sheet
      kind="certificate"
      seed={certificate.number}
      kicker={`${t.certificate} · ${t.kind[certificate.kind]}`}
      title={<NameWithSpelling {...certificate.holder} />}
      foot={<CertificateFoot address={address} qr={qr} />}
    >
      <p className="sc-certificate__title">
        {t.hasCompleted[certificate.kind]}
        <strong lang={certificate.locale === locale ? undefined : certificate.locale}>
          {certificate.title}
        </strong>
      </p>
      {certificate.isDemo && <Notice kind="warning">{t.demo}</Notice>}
      <CertificateContent certificate={certificate} />
    </Sheet>
  );
}
