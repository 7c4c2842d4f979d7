import { useLocale } from "~/i18n/locale-context";
import { Tag } from "~/ui/progress";
import type { Availability } from "../cohort";
import { cohortMessages } from "../cohorts.messages";

/** Seats left, or why there are none to buy: a word and a colour. */
export function Seats({ availability }: { availability: Availability }) {
  const t = cohortMessages[useLocale()];
  if (!availability.ok)
    return (
      <Tag colour={availability.reason === "soldOut" ? "brick" : "petrol"}>
        {t.reasons[availability.reason]}
      </Tag>
    );
  return (
    <Tag colour={availability.seatsLeft <= 5 ? "saffron" : "olive"}>
      {t.seatsLeft(availability.seatsLeft)}
    </Tag>
  );
}
