import { useLocale } from "~/i18n/locale-context";
import type { HandedOver } from "../handing-over";
import { sharingMessages } from "../sharing.messages";
import { HandOver } from "./hand-over";
import { NameQuestion } from "./name-question";

/** Where a certificate was just earned: handing it over, and whether the name may be seen, while that was not said. */
export function ShareAtLast({
  certificate,
  address,
}: {
  certificate: HandedOver & { showHolder: boolean | null };
  address: string;
}) {
  const t = sharingMessages[useLocale()];
  const { number, showHolder } = certificate;
  return (
    <section className="sc-stack" aria-labelledby="share">
      <h2 id="share">{t.shareTitle}</h2>
      {showHolder === null && <NameQuestion number={number} showHolder={showHolder} isReplaced={false} />}
      <HandOver certificate={certificate} address={address} />
    </section>
  );
}
