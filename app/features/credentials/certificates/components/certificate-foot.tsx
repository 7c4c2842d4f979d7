import { useLocale } from "~/i18n/locale-context";
import { certificateMessages } from "../certificate.messages";

/** Where the certificate is verified, in words and as a QR code (`qr`: an SVG made by qrSvg). */
export function CertificateFoot({ address, qr }: { address: string; qr: string }) {
  const t = certificateMessages[useLocale()];
  return (
    <div className="sc-certificate__foot">
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
