import { useLocale } from "~/i18n/locale-context";
import { Tag } from "~/ui/progress";
import { collectionMessages } from "../collection.messages";
import type { MyCertificate } from "../collection.queries.server";
import type { Stack } from "../stacks";
import { CertificateCards } from "./certificate-cards";
import "../../certificates/components/certificate.css";

/** A masterclass: its certificate once there is one, and the modules that stack into it, held or not. */
export function CertificateStack({ stack }: { stack: Stack<MyCertificate> }) {
  const t = collectionMessages[useLocale()];
  const { id, title, wholes, modules, held } = stack;
  const isWhole = wholes.length > 0;
  return (
    <section className="sc-stack" aria-labelledby={`stack-${id}`}>
      <h2 id={`stack-${id}`}>{title}</h2>
      {isWhole && <CertificateCards certificates={wholes} />}
      {held > 0 && (
        <>
          <h3 className="sc-heading sc-heading--4">
            {t.modules}
            {!isWhole && <> · {t.held(held, modules.length)}</>}
          </h3>
          <ol className="sc-certificate__modules">
            {modules.map((module) => (
              <li key={module.id} className={module.certificate ? "" : "sc-certificate__open"}>
                <ModuleLine title={module.title} certificate={module.certificate} isWhole={isWhole} />
              </li>
            ))}
          </ol>
          {!isWhole && <p className="sc-field__hint">{t.wholeWhen}</p>}
        </>
      )}
    </section>
  );
}

/** A module without a certificate of its own may be in that of the masterclass: then nothing is to come. */
function ModuleLine({
  title,
  certificate,
  isWhole,
}: {
  title: string;
  certificate: MyCertificate | null;
  isWhole: boolean;
}) {
  const t = collectionMessages[useLocale()];
  if (!certificate)
    return (
      <>
        {title}
        {!isWhole && <> · {t.notYet}</>}
      </>
    );
  return (
    <>
      <a href={`/my/certificates/${certificate.number}`}>{title}</a>
      {certificate.revokedAt && (
        <>
          {" "}
          <Tag colour="brick">{t.revoked}</Tag>
        </>
      )}
    </>
  );
}
