import type { CohortStatus } from "../../cohort/cohort";
import { useLocale } from "~/i18n/locale-context";
import { Tag } from "~/ui/progress";
import { cohortDeskMessages } from "../cohort-desk.messages";

const colours = { DRAFT: "petrol", PUBLISHED: "olive", CLOSED: "saffron", CANCELLED: "brick" } as const;

export function CohortTag({ status }: { status: CohortStatus }) {
  return <Tag colour={colours[status]}>{cohortDeskMessages[useLocale()].cohortStatus[status]}</Tag>;
}
