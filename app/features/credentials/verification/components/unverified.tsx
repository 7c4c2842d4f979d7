import { useLocale } from "~/i18n/locale-context";
import { Lead, Unbroken } from "~/ui/text";
import { verificationMessages } from "../verification.messages";
import { VerifyForm } from "./verify-form";

export type VerificationRefusal =
  | { reason: "malformed"; typed: string }
  | { reason: "unknown"; number: string }
  | { reason: "tooMany"; number: string; wait: number };

/** Nothing to show: why, and the form to try again. */
export function Unverified({ refusal }: { refusal: VerificationRefusal }) {
  const t = verificationMessages[useLocale()];
  switch (refusal.reason) {
    case "malformed":
      return (
        <>
          <h1>{t.malformedTitle}</h1>
          <VerifyForm value={refusal.typed} error={t.numberWrong} />
        </>
      );
    case "unknown":
      return (
        <>
          <h1>{t.unknownTitle}</h1>
          <Lead>
            <Unbroken text={t.unknownText(refusal.number)} number={refusal.number} />
          </Lead>
          <VerifyForm value={refusal.number} />
        </>
      );
    case "tooMany":
      return (
        <>
          <h1>{t.tooManyTitle}</h1>
          <Lead>{t.tooManyText(Math.ceil(refusal.wait / 60))}</Lead>
          <VerifyForm value={refusal.number} />
        </>
      );
  }
}
