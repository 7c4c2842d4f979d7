import { useLocale } from "~/i18n/locale-context";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Mosaic } from "~/ui/mosaic/mosaic-view";
import type { CertificateStanding } from "../certificate-standing.queries.server";
import { certificateStandingMessages } from "../certificate-standing.messages";
import "../../certificates/components/certificate.css";

/** The certificate of what was just completed, with its mosaic: to see and to keep, or what it waits for. */
export function CertificateAtLast({ standing, seed }: { standing: CertificateStanding; seed: string }) {
  const t = certificateStandingMessages[useLocale()];
  const number = "number" in standing ? standing.number : null;
  const address = `/my/certificates/${number}`;
  return (
    <section className="sc-at-last" aria-labelledby="certificate">
      <Mosaic seed={number ?? seed} shape="seal" />
      <div className="sc-stack">
        <h2 id="certificate">{t.certificate}</h2>
        {standing.is === "issued" && (
          <>
            <p>{t.issued}</p>
            <Actions>
              <ButtonLink href={address} icon="arrow">
                {t.see}
              </ButtonLink>
              <ButtonLink look="secondary" href={`${address}/pdf`} icon="down" download>
                {t.download}
              </ButtonLink>
            </Actions>
          </>
        )}
        {standing.is === "waitsForHost" && <p>{t.waitsForHost}</p>}
        {standing.is === "beingMade" && (
          <>
            <p>{t.making}</p>
            <Actions>
              <ButtonLink look="secondary" href="completed">
                {t.lookAgain}
              </ButtonLink>
            </Actions>
          </>
        )}
        {(standing.is === "needsName" || standing.is === "needsLatinName") && (
          <>
            <p>{t[standing.is]}</p>
            <Actions>
              <ButtonLink href="/my/profile" icon="arrow">
                {t.fillInName}
              </ButtonLink>
            </Actions>
          </>
        )}
        {standing.is === "revoked" && (
          <p>
            {t.revoked} <a href={address}>{t.see}</a>
          </p>
        )}
      </div>
    </section>
  );
}
