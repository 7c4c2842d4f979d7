import { useLocale } from "~/i18n/locale-context";
import { Notice } from "~/ui/notice";
import { creditText } from "../credit.messages";
import type { CreditRefusal } from "../invoice-terms";

/** Why an organisation cannot order on invoice, and what to do. */
export function CreditNotice({ refusal }: { refusal: CreditRefusal }) {
  const { title, texts } = creditText(refusal, useLocale());
  return (
    <Notice kind="warning" title={title}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  );
}
