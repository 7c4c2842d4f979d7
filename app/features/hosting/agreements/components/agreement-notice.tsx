import { useLocale } from "~/i18n/locale-context";
import { Notice } from "~/ui/notice";
import { hostPath } from "../../shell/host-part";
import { agreementMessages } from "../agreement.messages";

/** Says that an agreement waits to be accepted, with the way to it. */
export function AgreementNotice({ organisationId }: { organisationId: string }) {
  const t = agreementMessages[useLocale()];
  return (
    <Notice kind="warning" title={t.waits}>
      <p>
        {t.waitsHelp} <a href={hostPath(organisationId, "agreement")}>{t.toAgreement}</a>
      </p>
    </Notice>
  );
}
