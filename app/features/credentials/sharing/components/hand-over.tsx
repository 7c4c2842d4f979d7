import { createElement } from "react";
import { useLocale } from "~/i18n/locale-context";
import { Actions, ButtonLink } from "~/ui/form/button";
import { TextInput } from "~/ui/form/field";
import { type HandedOver, letterAddress, linkedInAddress } from "../handing-over";
import { sharingMessages } from "../sharing.messages";
import "../../certificates/components/certificate.css";

/** Handing a certificate to others: its address to copy, LinkedIn, and a letter to one's employer. */
export function HandOver({ certificate, address }: { certificate: HandedOver; address: string }) {
  const locale = useLocale();
  const t = sharingMessages[locale];
  return (
    <div className="sc-stack">
      <Actions>
        <ButtonLink look="secondary" href={letterAddress(certificate, address, locale)}>
          {t.mail}
        </ButtonLink>
        <ButtonLink
          look="secondary"
          icon="external"
          href={linkedInAddress(certificate, address)}
          rel="noreferrer"
        >
          {t.linkedIn}
        </ButtonLink>
      </Actions>
      <p className="sc-field__hint">{t.mailHint}</p>
      {createElement(
        "sc-copy",
        { class: "sc-copy", "data-copy": t.copy, "data-copied": t.copied },
        <TextInput name="address" label={t.address} value={address} readOnly />,
      )}
    </div>
  );
}
