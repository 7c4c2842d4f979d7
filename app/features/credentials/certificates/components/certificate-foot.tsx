import { useLocale } from "~/i18n/locale-context";
import { certificateMessages } from "../certificate.messages";

/**
 * Where the certificate is verified, in words and as a QR code (`qr`: an SVG made by qrSvg). On the page that verifies it (`isHere`)
 * both are on paper only.
 */
export function CertificateFoot({
  address,
  qr,
  isHere = false,
}: {
  address: string;
  qr: string;
  isHere?: boolean;
}) {
  const t = certificateMessages[useLocale()];
  return (
    <div className={`sc-certificate__foot${isHere ? " sc-certificate__foot--paper" : ""}`}>
      <p>
        {t.verifyHere} <a href={address}>{address}</a>
      </p>
      <div
        className="sc-certificate__qr"
        role="img"
        aria-label={t.qr}
        dangerouslySetInnerHTML={{ __html: qr }}
      />
    </div>
  );
}
