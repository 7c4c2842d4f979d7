import { useLocale } from "~/i18n/locale-context";
import { Tag } from "~/ui/progress";
import type { MailState } from "../mail-list";
import { mailMessages } from "../mail.messages";

const colours = { failed: "brick", waiting: "saffron", sent: "olive", unneeded: "petrol" } as const;

/** What became of a mail. */
export function MailStateTag({ state }: { state: MailState }) {
  return <Tag colour={colours[state]}>{mailMessages[useLocale()].states[state]}</Tag>;
}
