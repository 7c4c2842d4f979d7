import { useLocale } from "~/i18n/locale-context";
import { Tag } from "~/ui/progress";
import type { HostAgreementState } from "../agreement-state";
import { agreementMessages } from "../agreement.messages";

const colours = {
  draft: "saffron",
  offered: "brick",
  current: "olive",
  over: "petrol",
  ended: "petrol",
} as const satisfies Record<HostAgreementState, string>;

/** Where an agreement stands, in a word. */
export const AgreementStateTag = ({ state }: { state: HostAgreementState }) => (
  <Tag colour={colours[state]}>{agreementMessages[useLocale()].states[state]}</Tag>
);
