import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { Actions, Button } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";
import { agreementMessages } from "../agreement.messages";
import type { ShownAgreement } from "../host-agreements.queries.server";

/** Where an organisation stands with the agreement above it, and for an owner the way to accept it. */
export function AgreementAcceptance({
  organisation,
  agreement: { id, mark, offeredAt, acceptedAt, acceptedByName, textHash },
  mayAccept,
  name,
}: {
  organisation: { id: string; name: string };
  agreement: ShownAgreement;
  mayAccept: boolean;
  /** Of who looks; empty until they gave one. */
  name: string;
}) {
  const locale = useLocale();
  const t = agreementMessages[locale];
  const day = (moment: Date) => formatPlainDate(moment, locale);
  return (
    <section className="sc-stack" aria-labelledby="acceptance">
      <h2 id="acceptance">{t.acceptTitle}</h2>
      <Notice kind={acceptedAt ? "success" : "warning"}>
        {acceptedAt ? t.acceptedBy(acceptedByName, day(acceptedAt)) : t.offeredOn(day(offeredAt))}
      </Notice>
      {!acceptedAt && !mayAccept && <p>{t.onlyOwners}</p>}
      {!acceptedAt && mayAccept && name === "" && (
        <p>
          {t.refusals.nameMissing} <a href="/my/profile">{t.toProfile}</a>
        </p>
      )}
      {!acceptedAt && mayAccept && name !== "" && (
        <form method="post" action={`/host/${organisation.id}/agreement`} className="sc-no-print">
          <input type="hidden" name="agreement" value={id} />
          <input type="hidden" name="shown" value={mark} />
          <p>{t.acceptHelp(organisation.name, name)}</p>
          <Actions>
            <Button>{t.accept}</Button>
          </Actions>
        </form>
      )}
      <TextLink href={`/host/${organisation.id}/agreement/${id}.pdf`} icon="down">
        {t.pdfLink}
      </TextLink>
      <p>
        <small className="sc-hash">{t.hash(textHash)}</small>
      </p>
    </section>
  );
}
