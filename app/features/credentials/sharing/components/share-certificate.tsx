import { useLocale } from "~/i18n/locale-context";
import type { HandedOver } from "../handing-over";
import { sharingMessages } from "../sharing.messages";
import "../../certificates/components/certificate.css";
import { HandOver } from "./hand-over";
import { NameQuestion } from "./name-question";

/** A certificate, with what its holder decided. */
interface OwnCertificate extends HandedOver {
  showHolder: boolean | null;
  revokedAt: Date | null;
  replacedBy: object | null;
}

/**
 * Handing a certificate over, and whether the name may be seen: asked first, and once that is said, to be changed below. One that
 * was replaced or revoked is not handed over.
 */
export function ShareCertificate({
  certificate,
  address,
  isSaved = false,
  isMissing = false,
}: {
  certificate: OwnCertificate;
  address: string;
  /** The answer was given just now. */
  isSaved?: boolean;
  /** The form came without an answer. */
  isMissing?: boolean;
}) {
  const t = sharingMessages[useLocale()];
  const { number, showHolder, revokedAt, replacedBy } = certificate;
  const isReplaced = replacedBy !== null;
  const question = <NameQuestion {...{ number, showHolder, isReplaced, isSaved, isMissing }} />;
  const isFirst = showHolder === null || isSaved || isMissing;
  return (
    <section className="sc-no-print sc-stack" aria-labelledby="share">
      <h2 id="share">{isReplaced ? t.leadTitle : t.shareTitle}</h2>
      {isReplaced && (
        <p>
          {t.leadText}
          <br />
          <a className="sc-certificate__address" href={address}>
            {address}
          </a>
        </p>
      )}
      {isFirst && question}
      {!isReplaced && !revokedAt && <HandOver certificate={certificate} address={address} />}
      {!isFirst && question}
    </section>
  );
}
