import { useLocale } from "~/i18n/locale-context";
import { Notice } from "~/ui/notice";
import { CreditNotice } from "../../invoice-terms/components/credit-notice";
import type { TeamRefusal } from "../place-team-order.server";
import { lineControls, type TeamTyped } from "../team-order";
import { teamOrderMessages } from "../team-order.messages";

/** Why nothing was ordered, above the form; what is about one line stands at its field. */
export function TeamRefusalNotice({ refusal }: { refusal: TeamRefusal }) {
  const t = teamOrderMessages[useLocale()];
  if (refusal.reason === "noRoom") return null;
  if (refusal.reason === "overdue" || refusal.reason === "ceiling") return <CreditNotice refusal={refusal} />;
  const { title, help } = t.refusals[refusal.reason];
  return (
    <Notice kind={refusal.reason === "totalNotSeen" ? "info" : "warning"} title={title}>
      {help}
    </Notice>
  );
}

/** The number, from 1, of the line of the form in which the wanted thing at `line` stands last. */
function formLine(typed: TeamTyped["lines"], line: number): number {
  const products = [...new Set(typed.flatMap(({ product }) => (product ? [product] : [])))];
  return typed.findLastIndex(({ product }) => product === products[line]) + 1;
}

/** The error at the field that a refusal is about. */
export function refusalError(
  refusal: TeamRefusal | null | undefined,
  typed: TeamTyped,
  t: (typeof teamOrderMessages)["nl"],
): Record<string, string> {
  if (refusal?.reason === "noRoom")
    return {
      [lineControls(formLine(typed.lines, refusal.line)).quantity]: t.refusals.noRoom(
        refusal.left,
        refusal.asked,
      ),
    };
  if (refusal?.reason === "gone")
    return { [lineControls(formLine(typed.lines, refusal.line)).product]: t.refusals.gone.title };
  return {};
}
