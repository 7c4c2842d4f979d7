import { useLocale } from "~/i18n/locale-context";
import { Notice } from "~/ui/notice";
import { identityMessages } from "../identity.messages";

/** Says how long to wait after too many attempts; nothing when `seconds` is absent. */
export function WaitNotice({ seconds }: { seconds?: number }) {
  const t = identityMessages[useLocale()];
  return seconds === undefined ? null : <Notice kind="error">{t.tooMany(Math.ceil(seconds / 60))}</Notice>;
}
